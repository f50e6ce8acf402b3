import { rightsRoutes } from "@qianxian/contracts/profiles";
import { AppError, reaches, subjectOfRegion } from "@qianxian/kernel";
import { useCase } from "../use-case.ts";

/** What law keeps about somebody who was erased; auditors of the county alone, with a reason, noted in the audit log. */
export const readRestricted = useCase({
  input: rightsRoutes.readRestricted.input,
  run: async ({ input: { workerId }, actor, deps, transact, conclude }) => {
    const erased = await transact((tx) => tx.erasures.find(workerId));
    if (!erased || !reaches(rightsRoutes.readRestricted, actor, subjectOfRegion(erased.county)))
      throw new AppError("worker-not-found", { workerId });
    const records = await deps.persons.of(workerId);
    const [madeAt, erasedAt] = [deps.clock.now(), erased.erasedAt].map((date) => date.toISOString()) as [string, string];
    return conclude(async () => ({ workerId, madeAt, erasedAt, records }));
  },
});
