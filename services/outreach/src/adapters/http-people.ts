import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import type { WorkerId } from "@qianxian/contracts/vocabulary";
import type { Client } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import type { Logger } from "@qianxian/telemetry";
import type { People } from "../ports/people.ts";

const namesAtOnce = 1_000;

const chunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / namesAtOnce) }, (_, index) =>
    all.slice(index * namesAtOnce, (index + 1) * namesAtOnce),
  );

const isUnknown = (error: unknown): boolean =>
  error instanceof AppError && ["worker-not-found", "contact-unknown"].includes(error.code);

/** Asks the ledger of profiles over HTTP. */
export const httpPeople = (client: Pick<Client, "call">, log: Pick<Logger, "warn">): People => {
  const namesOf = async (workerIds: WorkerId[]) => {
    const { names } = await client.call(profilesInternalRoutes.readMaskedNames, { workerIds });
    return names.map(({ workerId, maskedName }) => [workerId, maskedName] as const);
  };
  return {
    contactOf: async (workerId) => {
      try {
        const { phone, consentToPush } = await client.call(profilesInternalRoutes.readContact, {
          workerId,
        });
        return { phone, consentToPush };
      } catch (error) {
        if (isUnknown(error)) return null;
        throw error;
      }
    },
    maskedNames: async (workerIds) => {
      try {
        return new Map((await Promise.all(chunks(workerIds).map(namesOf))).flat());
      } catch (error) {
        log.warn({ err: error }, "showing a list without names");
        return new Map();
      }
    },
  };
};
