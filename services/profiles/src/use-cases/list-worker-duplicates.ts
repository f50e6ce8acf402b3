import { duplicateRoutes } from "@qianxian/contracts/profiles";
import { WorkerId } from "@qianxian/contracts/vocabulary";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import type { LedgerWorker } from "../domain/ledger-worker.ts";
import { likelyDuplicateOf } from "../domain/likeness.ts";
import { reachOf } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ one: WorkerId, other: WorkerId });

/**
 * A page of pairs that may be one person, masked, no further than the caller's authority: same name, same village, and
 * no two birth months. A shared phone is no sign, since families share one.
 */
export const listWorkerDuplicates = useCase({
  input: duplicateRoutes.listWorkerDuplicates.input,
  run: async ({ input: { limit, cursor }, actor, deps, transact }) => {
    const place = readCursor(Place, cursor);
    const reach = reachOf(actor);
    return transact(async (tx) => {
      const found = await tx.likenesses.pairs(reach, limit + 1, place && [place.one, place.other]);
      const { page, nextCursor } = pageFrom(found, limit, ([one, other]) => ({ one, other }));
      const people = new Map((await tx.workers.among([...new Set(page.flat())])).map((one) => [one.id, one]));
      const items = page.map((ids) => {
        const [worker, other] = ids.map((id) => people.get(id)) as [LedgerWorker, LedgerWorker];
        return likelyDuplicateOf(worker, other, deps.vault);
      });
      return { items, nextCursor };
    });
  },
});
