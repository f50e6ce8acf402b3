import { WorkersChanged } from "@qianxian/contracts/profiles";
import { leaderName } from "../domain/account.ts";
import { reaction } from "../use-case.ts";

/** Takes the name off the account of whoever has left the ledger; the audit log then names them by nothing but the role. */
export const forgetErased = reaction("forget-erased", {
  on: WorkersChanged,
  run: ({ payload: { workers }, once }) =>
    once(async (tx) => {
      const gone = workers.filter(({ erased }) => erased).map(({ id }) => id);
      for (const workerId of gone.toSorted()) {
        const account = await tx.accounts.lockOfWorker(workerId);
        if (account) await tx.accounts.save({ ...account, displayName: leaderName });
      }
    }),
});
