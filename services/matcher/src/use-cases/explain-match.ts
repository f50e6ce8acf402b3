import { matcherRoutes } from "@qianxian/contracts/matcher";
import { AppError, countyDay } from "@qianxian/kernel";
import { areOfOneCounty, explain } from "@qianxian/matching";
import { vacancyFor, workerFor } from "../domain/reach.ts";
import { briefOf } from "../domain/vacancy-brief.ts";
import { useCase } from "../use-case.ts";

/** What one pair scores and why, and every gate it fails with what would open it; to a worker only vacancies of the home county exist. */
export const explainMatch = useCase({
  input: matcherRoutes.explainMatch.input,
  run: async ({ input: { workerId, vacancyId }, actor, deps: { clock, index } }) => {
    const worker = workerFor(index, workerId, actor);
    const vacancy = vacancyFor(index, vacancyId, actor);
    if (!areOfOneCounty(worker, vacancy)) throw new AppError("vacancy-not-found", { vacancyId });
    const today = countyDay(clock.now());

    const { verdict, failedGates } = explain(worker, vacancy, { today });
    return { asOf: index.asOf(today), workerId, vacancy: briefOf(vacancy), failedGates, verdict };
  },
});
