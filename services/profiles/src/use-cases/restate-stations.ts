import { StationsMoved } from "@qianxian/contracts/identity";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import type { Scope, StationId, WorkerId } from "@qianxian/contracts/vocabulary";
import { type Env, orNull } from "@qianxian/kernel";
import { noteChanges } from "../changes-noted.ts";
import { cardOf } from "../domain/ledger-worker.ts";
import { moveTo } from "../domain/presence.ts";
import { type Deps, reaction, type Tx } from "../use-case.ts";

/** As many as one event may carry. */
const chunk = 500;

/** The path of a station now; null when it has been closed meanwhile. */
const pathOf = async ({ stations }: Deps, stationId: StationId): Promise<readonly StationId[] | null> =>
  (await orNull("unit-not-found", stations.find(stationId)))?.stations ?? null;

/** Restates one chunk of those who are with a station or one below it. @returns where to go on, null at the end */
const restateChunk = (
  { transact, deps }: Pick<Env<Tx, Deps>, "transact" | "deps">,
  stationId: StationId,
  path: readonly StationId[],
  after: WorkerId | undefined,
): Promise<WorkerId | null> =>
  transact(async (tx) => {
    const found = await tx.workers.list({ reach: [`station:${stationId}` as Scope] }, chunk, after);
    const ids = found.filter(({ stations }) => stations[0] === stationId).map(({ id }) => id);
    const locked = ids.length === 0 ? [] : await tx.workers.lockAmong({ ids, idNumbers: [], phones: [] });
    const moved = locked
      .filter(({ stations }) => stations[0] === stationId)
      .flatMap((worker) => {
        const next = moveTo(worker, { stations: path, region: worker.facts.presentRegion });
        return next === worker ? [] : [{ before: worker, after: next }];
      });
    if (moved.length > 0) {
      await tx.workers.saveAll(moved.map(({ after }) => after));
      await noteChanges(tx, moved, { by: "stations", deps });
      await tx.outbox.add(WorkersChanged, { workers: moved.map(({ after }) => cardOf(after)) });
    }
    return found.length < chunk ? null : (found.at(-1)?.id ?? null);
  });

/** Whoever is with a station that moved is seen by the stations that now stand above it, and by no former one. */
export const restateStations = reaction("restate-stations", {
  on: StationsMoved,
  run: async ({ payload: { stationIds }, deps, transact }) => {
    for (const stationId of stationIds) {
      const path = await pathOf(deps, stationId);
      if (!path) continue;
      let after: WorkerId | null | undefined;
      do after = await restateChunk({ transact, deps }, stationId, path, after ?? undefined);
      while (after !== null);
    }
  },
});
