import { duplicateRoutes } from "@qianxian/contracts/profiles";
import { accountOf, AppError, reaches } from "@qianxian/kernel";
import { refuse } from "../domain/known-codes.ts";
import { subjectOf } from "../domain/ledger-worker.ts";
import { faultsOfPair, inOrder } from "../domain/likeness.ts";
import { useCase } from "../use-case.ts";

/** Remembers that two entries are two people, or takes that back; saying it again changes nothing. */
export const dismissWorkerDuplicate = useCase({
  input: duplicateRoutes.dismissWorkerDuplicate.input,
  run: async ({ input: { workerId, otherId, dismissed }, actor, deps, conclude }) => {
    refuse(faultsOfPair(workerId, otherId));
    return conclude(async (tx) => {
      const found = await tx.workers.among([workerId, otherId]);
      const reached = found.filter((one) => reaches(duplicateRoutes.dismissWorkerDuplicate, actor, subjectOf(one)));
      if (reached.length !== 2) throw new AppError("worker-not-found", { reached: reached.length });
      const pair = inOrder(workerId, otherId);
      await (dismissed ? tx.likenesses.tellApart(pair, accountOf(actor), deps.clock.now()) : tx.likenesses.forget(pair));
      return { workerId, otherId, dismissed };
    });
  },
});
