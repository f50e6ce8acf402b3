import { fewSeats, soonDays, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { countyDay } from "@qianxian/kernel";
import { daysAfter } from "../domain/days.ts";
import { listedFor } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

/** Counts vacancies by status, and the live ones that want a hand soon, within the reach of the list. */
export const countVacancies = useCase({
  input: vacanciesRoutes.countVacancies.input,
  run: ({ input, actor, deps, transact }) =>
    transact(async (tx) => {
      const today = countyDay(deps.clock.now());
      const closingBy = daysAfter(today, soonDays);
      const filter = listedFor(actor, input);
      const counts = await tx.postings.tally(filter, { today, closingBy, fewSeats });
      return { ...counts, today, closingBy };
    }),
});
