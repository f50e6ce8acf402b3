import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import { standingOf } from "../domain/consent.ts";
import { demandNameless } from "../domain/nameless-reason.ts";
import { useCase } from "../use-case.ts";

/**
 * Name and phone of a worker for one employer; only with the worker's consent, and noted in the
 * audit log. Of an entry that a merge put aside, the kept one's.
 */
export const readFullContact = useCase({
  input: profilesInternalRoutes.readFullContact.input,
  run: async ({ input: { workerId, reason }, deps, conclude }) =>
    conclude(async (tx) => {
      const id = (await tx.merges.keptFor([workerId])).get(workerId) ?? workerId;
      const worker = await tx.workers.find(id);
      if (!worker) throw new AppError("worker-not-found", { workerId });
      if (!standingOf(await tx.consents.of(id))["share-with-employer"])
        throw new AppError("consent-missing", { workerId });
      demandNameless(reason, [worker], deps.vault);
      const { name, phone } = worker.sealed;
      return {
        name: deps.vault.open("name", id, name),
        phone: phone && deps.vault.open("phone", id, phone),
      };
    }),
});
