import { profilesRoutes } from "@qianxian/contracts/profiles";
import { WorkerId } from "@qianxian/contracts/vocabulary";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { faultsOfHome, faultsOfListFilter, refuse } from "../domain/known-codes.ts";
import { viewOf } from "../domain/ledger-worker.ts";
import { reachOf } from "../domain/reach.ts";
import { placeIn } from "../domain/worker-list.ts";
import { useCase } from "../use-case.ts";

/** A place belongs to the order in which it was reached. */
const placeOf = (sort: string) =>
  z.strictObject({ sort: z.literal(sort), key: z.union([z.string().max(12), z.int()]), id: WorkerId });

/** A page of the ledger, narrowed and sorted, identifiers masked, no further than the caller's authority; and how long it is in all. */
export const listWorkers = useCase({
  input: profilesRoutes.listWorkers.input,
  run: async ({ input: { limit, cursor, sort, ...filter }, actor, deps, transact }) => {
    const { town, village } = filter;
    refuse([...faultsOfHome(town, "town", "/town"), ...faultsOfHome(village, "village", "/village"), ...faultsOfListFilter(filter)]);
    const after = readCursor(placeOf(sort), cursor);
    const { found, total } = await transact((tx) =>
      tx.lists.page({ ...filter, reach: reachOf(actor) }, sort, limit + 1, after),
    );
    const { page, nextCursor } = pageFrom(found, limit, (last) => ({ sort, ...placeIn(sort, last) }));
    return { items: page.map((worker) => viewOf(worker, deps.vault)), nextCursor, total };
  },
});
