import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import { maskedNameOf } from "../domain/ledger-worker.ts";
import { useCase } from "../use-case.ts";

/** Masked names and towns for lists that other services show; ids that are not in the ledger are left out. */
export const readMaskedNames = useCase({
  input: profilesInternalRoutes.readMaskedNames.input,
  run: async ({ input: { workerIds }, deps, transact }) => {
    const found = await transact((tx) => tx.workers.sealedNames([...new Set(workerIds)]));
    return {
      names: found.map(({ id, town, sealedName }) => ({
        workerId: id,
        maskedName: maskedNameOf(id, sealedName, deps.vault),
        town,
      })),
    };
  },
});
