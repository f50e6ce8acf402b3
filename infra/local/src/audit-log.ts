import type { OutputOf } from "@qianxian/contracts";
import { identityInternalRoutes, type NotedEnd } from "@qianxian/contracts/identity";
import { makeClient } from "@qianxian/http";
import { placesIn } from "./places.ts";
import { PlainFailure } from "./plain-failure.ts";
import { openSecrets } from "./secrets.ts";
import { readStackFile } from "./stack-file.ts";

/** What a walk over the audit log came to. */
export type AuditVerdict = OutputOf<typeof identityInternalRoutes.verifyAudit>;

/** A log of some million rows takes minutes. */
const patienceMs = 1_800_000;

/**
 * Has identity walk the whole audit log of the stack that runs in a data folder, one restored from a backup too.
 * @throws PlainFailure when none runs there
 */
export const verifyAuditLog = async (dataDir: string, noted?: NotedEnd): Promise<AuditVerdict> => {
  const places = placesIn(dataDir);
  const stack = readStackFile(places.stack);
  if (!stack)
    throw new PlainFailure("牵线没有在运行，请先运行 npm start。", "Nothing runs here; run `npm start` first.");
  const { internal } = openSecrets(places.secrets, true);
  const client = makeClient({ urls: stack.serviceUrls, secret: internal, as: "local", timeoutMs: patienceMs });
  try {
    return await client.call(identityInternalRoutes.verifyAudit, noted ? { noted } : {});
  } finally {
    await client.close();
  }
};
