import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import { maskedNameOf } from "../domain/ledger-worker.ts";
import { useCase } from "../use-case.ts";

/**
 * Masked names and towns for lists that other services show; ids that are not in the ledger are left out; of an
 * entry put aside by a merge, the one that was kept is shown.
 */
export const readMaskedNames = useCase({
  input: profilesInternalRoutes.readMaskedNames.input,
  run: async ({ input: { workerIds }, deps, transact }) => {
    const wanted = [...new Set(workerIds)];
    const { found, kept } = await transact(async (tx) => {
      const kept = await tx.merges.keptFor(wanted);
      return { kept, found: await tx.workers.sealedNames(wanted.map((id) => kept.get(id) ?? id)) };
    });
    const people = new Map(found.map((one) => [one.id, one]));
    return {
      names: wanted.flatMap((workerId) => {
        const person = people.get(kept.get(workerId) ?? workerId);
        if (!person) return [];
        return [{ workerId, maskedName: maskedNameOf(person.id, person.sealedName, deps.vault), town: person.town }];
      }),
    };
  },
});
