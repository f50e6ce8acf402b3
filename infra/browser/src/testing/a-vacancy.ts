import type { InputOf } from "@qianxian/contracts";
import type { vacanciesRoutes } from "@qianxian/contracts/vacancies";

const closesOn = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);

/** A posting that lacks nothing. */
export const sewing = {
  title: "缝纫车位工",
  base: "changzhou",
  sector: "manufacturing",
  region: "320412",
  seats: 2,
  skills: [{ name: "缝纫", level: null, must: true }],
  wage: { minFen: 520_000, maxFen: 680_000, unit: "month" },
  board: true,
  lodging: true,
  closesOn,
} satisfies InputOf<typeof vacanciesRoutes.publishVacancy>;
