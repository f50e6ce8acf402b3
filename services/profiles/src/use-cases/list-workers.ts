import { profilesRoutes } from "@qianxian/contracts/profiles";
import { WorkerId } from "@qianxian/contracts/vocabulary";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { faultsOfHome, refuse } from "../domain/known-codes.ts";
import { viewOf } from "../domain/ledger-worker.ts";
import { reachOf } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ id: WorkerId });

/** A page of the ledger by id, identifiers masked, no further than the caller's authority. */
export const listWorkers = useCase({
  input: profilesRoutes.listWorkers.input,
  run: async ({ input, actor, deps, transact }) => {
    const { limit, cursor, town, village, seeking } = input;
    refuse([...faultsOfHome(town, "town", "/town"), ...faultsOfHome(village, "village", "/village")]);
    const after = readCursor(Place, cursor);
    const filter = { reach: reachOf(actor), town, village, seeking };
    const found = await transact((tx) => tx.workers.list(filter, limit + 1, after?.id));
    const { page, nextCursor } = pageFrom(found, limit, ({ id }) => ({ id }));
    return { items: page.map((worker) => viewOf(worker, deps.vault)), nextCursor };
  },
});
