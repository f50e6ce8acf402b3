import type { InputOf } from "@qianxian/contracts";
import type { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import type { Walk } from "../a-walk.ts";

/** What the walk has come to so far; each chapter begins where the one before ended. */
export type Story = {
  walk: Walk;
  /** The vacancy that is posted first. */
  vacancyId: string;
  /** The draft that was completed. */
  completedId: string;
  campaignId: string;
  messages: { id: string; workerId: string }[];
};

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

/** The token of the link in a message's text. */
export const tokenFor = (walk: Walk, messageId: string): string => {
  const { text = "" } = walk.tray().find((message) => message.messageId === messageId) ?? {};
  return /\/o\/([\w-]+)/.exec(text)?.[1] ?? "";
};
