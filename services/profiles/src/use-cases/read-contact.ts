import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import { useCase } from "../use-case.ts";

/** The phone number to send one message to, and whether the worker lets us; services only. */
export const readContact = useCase({
  input: profilesInternalRoutes.readContact.input,
  run: async ({ input: { workerId }, deps, transact }) => {
    const worker = await transact((tx) => tx.workers.find(workerId));
    if (!worker) throw new AppError("worker-not-found", { workerId });
    const { phone } = worker.sealed;
    if (phone === null) throw new AppError("contact-unknown", { workerId });
    return {
      workerId,
      phone: deps.vault.open("phone", workerId, phone),
      consentToPush: worker.facts.consentToPush,
    };
  },
});
