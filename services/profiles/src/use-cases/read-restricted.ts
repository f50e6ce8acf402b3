import { rightsRoutes } from "@qianxian/contracts/profiles";
import { AppError, reaches, subjectOfRegion } from "@qianxian/kernel";
import { useCase } from "../use-case.ts";

/** What law keeps about somebody who was erased; auditors of the county alone, with a reason, noted in the audit log. */
export const readRestricted = useCase({
  input: rightsRoutes.readRestricted.input,
  run: async ({ input: { workerId }, actor, deps, transact, conclude }) => {
    const { erased, along } = await transact(async (tx) => ({
      erased: await tx.erasures.find(workerId),
      along: await tx.erasures.with(workerId),
    }));
    if (!erased || !reaches(rightsRoutes.readRestricted, actor, subjectOfRegion(erased.county)))
      throw new AppError("worker-not-found", { workerId });
    const records = (await Promise.all([workerId, ...along].map((id) => deps.persons.of(id)))).flat();
    const madeAt = deps.clock.now().toISOString();
    return conclude(async () => ({ workerId, madeAt, erasedAt: erased.erasedAt.toISOString(), records }));
  },
});
