import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import type { Client } from "@qianxian/http";
import type { Logger } from "@qianxian/telemetry";
import type { MaskedNames } from "../ports/masked-names.ts";

/** Asks the ledger; when it does not answer, a list shows no names rather than nothing. */
export const profilesMaskedNames = (client: Pick<Client, "call">, log: Logger): MaskedNames => ({
  of: async (workerIds) => {
    if (workerIds.length === 0) return new Map();
    try {
      const route = profilesInternalRoutes.readMaskedNames;
      const { names } = await client.call(route, { workerIds: [...workerIds] });
      return new Map(names.map(({ workerId, maskedName }) => [workerId, maskedName]));
    } catch (error) {
      log.warn({ err: error, people: workerIds.length }, "no masked names from profiles");
      return new Map();
    }
  },
});
