import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import { standingOf } from "../domain/consent.ts";
import { useCase } from "../use-case.ts";

/** Name and phone of a worker for one employer; only with the worker's consent, and noted in the audit log. */
export const readFullContact = useCase({
  input: profilesInternalRoutes.readFullContact.input,
  run: async ({ input: { workerId }, deps, conclude }) =>
    conclude(async (tx) => {
      const worker = await tx.workers.find(workerId);
      if (!worker) throw new AppError("worker-not-found", { workerId });
      if (!standingOf(await tx.consents.of(workerId))["share-with-employer"])
        throw new AppError("consent-missing", { workerId });
      const { name, phone } = worker.sealed;
      return {
        name: deps.vault.open("name", workerId, name),
        phone: phone && deps.vault.open("phone", workerId, phone),
      };
    }),
});
