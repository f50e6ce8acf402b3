import { identityRoutes } from "@qianxian/contracts/identity";
import { profilesRoutes, type WorkerRowResult } from "@qianxian/contracts/profiles";
import { readWorker, workerColumnNames } from "@qianxian/intake";
import { type Answered, answering } from "./a-gateway.ts";
import { aMe } from "./a-me.ts";

const idOf = (n: number): string => `0193b5a0-0000-7000-8000-${String(n).padStart(12, "0")}`;

/** The ledger as the gateway shows it to an import of people, in memory. */
export const aLedger = (options: { beforeTaking?: (batch: number) => void } = {}) => {
  const book = new Map<string, string>();
  const batches: number[] = [];
  const actor = { role: "county-staff", accountId: idOf(1), county: "522732" } as const;

  const takeIn = answering(profilesRoutes.importWorkers, ({ rows, dryRun = false }) => {
    options.beforeTaking?.(batches.length);
    batches.push(rows.length);
    const results = rows.map((row, index): WorkerRowResult => {
      const { outcome, externalId, because, ...rest } = readWorker(row, { today: "2026-11-24" });
      const told = because.map(({ column, zh, en }) => ({ pointer: `/rows/${index}/${column}`, column: column === "" ? null : workerColumnNames[column], zh, en }));
      const shared = { index, externalId, workerId: null, because: told };
      if (outcome === "refused" || !("person" in rest)) return { ...shared, outcome: "refused" };
      const key = rest.person.idNumber ?? `${rest.person.village}|${rest.person.externalId}`;
      const before = book.get(key);
      const text = JSON.stringify(row);
      if (!dryRun) book.set(key, text);
      return { ...shared, outcome: before === undefined ? "added" : before === text ? "unchanged" : "changed" };
    });
    return { results };
  });
  const me = aMe(actor);
  const operations: Answered[] = [takeIn, answering(identityRoutes.readMe, () => me)];
  return { operations, book, batches };
};
