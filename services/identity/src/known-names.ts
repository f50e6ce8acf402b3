import type { Actor } from "@qianxian/contracts/vocabulary";
import type { KnownNames } from "./domain/named-place.ts";
import type { Deps, Tx } from "./use-case.ts";

const namedBy = async <Id extends string>(
  ids: readonly Id[],
  ask: (id: Id) => Promise<string | null | undefined>,
): Promise<Map<string, string>> => {
  // A name that can't be had now is left out, and the place is called by its kind.
  const asked = [...new Set(ids)].map(async (id) => [id, (await ask(id).catch(() => null)) ?? null] as const);
  const found = await Promise.all(asked);
  return new Map(found.flatMap(([id, name]) => (name === null ? [] : [[id, name] as const])));
};

/** Names of the stations where these callers stand. */
export const stationNames = (tx: Pick<Tx, "units">, actors: readonly Actor[]): Promise<Map<string, string>> =>
  namedBy(actors.flatMap((actor) => (actor.role === "station-staff" ? [actor.station] : [])), async (id) => (await tx.units.find(id))?.name);

/** Names of the employers and towns of the crews of these callers, asked of the services that keep them; none when they don't answer. */
export const namesElsewhere = async (
  { employers, leaders }: Pick<Deps, "employers" | "leaders">,
  actors: readonly Actor[],
): Promise<Omit<KnownNames, "stations">> => {
  const employerIds = actors.flatMap((actor) => ("employerId" in actor ? [actor.employerId] : []));
  const crewIds = actors.flatMap((actor) => ("crewId" in actor ? [actor.crewId] : []));
  const [names, towns] = await Promise.all([
    namedBy(employerIds, async (id) => (await employers.placesOf(id))?.name),
    namedBy(crewIds, (id) => leaders.townOfCrew(id)),
  ]);
  return { employers: names, townsOfCrews: towns };
};
