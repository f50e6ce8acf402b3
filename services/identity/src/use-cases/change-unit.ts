import { identityRoutes, StationsMoved } from "@qianxian/contracts/identity";
import { AppError, reaches, subjectOfRegion } from "@qianxian/kernel";
import { changed, checkPlace, pathOf, stationCard, type StoredStation, subtreeOf } from "../domain/station-tree.ts";
import { type Tx, useCase } from "../use-case.ts";

const route = identityRoutes.changeUnit;

/** @throws AppError `unit-in-use` while open stations or staff belong to it */
const checkEmpty = async (tx: Tx, stations: readonly StoredStation[], { id }: StoredStation): Promise<void> => {
  const openBelow = subtreeOf(stations, id).some((below) => below.id !== id && below.closedAt === null);
  const staff = await tx.grants.heldAt([id]);
  if (openBelow || staff.length > 0) throw new AppError("unit-in-use", { unitId: id, staff: staff.length });
};

/** Staff of a station reach through those above it as they are now; who keeps people by station hears of it. */
const restate = async (tx: Tx, stations: readonly StoredStation[], moved: StoredStation): Promise<void> => {
  const ids = subtreeOf(stations, moved.id).map(({ id }) => id);
  await tx.outbox.add(StationsMoved, { stationIds: ids });
  for (const { id, actor } of await tx.grants.heldAt(ids))
    if (actor.role === "station-staff")
      await tx.grants.restate(id, { ...actor, stationsAbove: pathOf(stations, actor.station).slice(1) });
};

/** Renames, moves or closes a station of the caller's county. */
export const changeUnit = useCase({
  input: route.input,
  run: ({ input: { unitId, closed, reason: _why, ...change }, actor, deps, conclude, expect }) =>
    conclude(async (tx) => {
      const known = await tx.units.find(unitId);
      if (!known || !reaches(route, actor, subjectOfRegion(known.county))) throw new AppError("unit-not-found", { unitId });
      const stations = await tx.units.lock(known.county);
      const station = stations.find(({ id }) => id === unitId) ?? known;
      expect(station.revision);
      if (station.closedAt) throw new AppError("unit-closed", { unitId });
      if (closed) await checkEmpty(tx, stations, station);
      if (change.parentId !== undefined) checkPlace(stations, change.parentId, unitId);

      const after = changed(station, change, closed ? deps.clock.now() : null);
      await tx.units.save(after);
      const tree = stations.map((one) => (one.id === unitId ? after : one));
      if (change.parentId !== undefined) await restate(tx, tree, after);
      return stationCard(after);
    }),
});
