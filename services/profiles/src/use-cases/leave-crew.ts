import { membershipRoutes } from "@qianxian/contracts/profiles";
import { AppError, reaches } from "@qianxian/kernel";
import { subjectOf } from "../domain/ledger-worker.ts";
import { doneBy } from "../domain/worker-change.ts";
import { dismiss } from "../membership-told.ts";
import { useCase } from "../use-case.ts";

/** Records that a person leaves a crew; from then on its leader sees nothing of them. */
export const leaveCrew = useCase({
  input: membershipRoutes.leaveCrew.input,
  run: async ({ input: { crewId, workerId }, actor, deps, transact, conclude }) => {
    const found = await transact((tx) => tx.workers.find(workerId));
    if (!found || !reaches(membershipRoutes.leaveCrew, actor, subjectOf(found))) throw new AppError("worker-not-found", { workerId });
    return conclude(async (tx) => {
      await dismiss(tx, { workerId, crewId }, { by: doneBy(actor), deps });
      return { crewId, workerId, left: true as const };
    }, "all");
  },
});
