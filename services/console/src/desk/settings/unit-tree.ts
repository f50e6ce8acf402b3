/** A place of the organisation tree, as far as the tree needs it. */
export type TreeUnit = { id: string; kind: string; name: string; parentId: string | null; closedAt: string | null };

export type UnitNode<U extends TreeUnit = TreeUnit> = { unit: U; below: UnitNode<U>[] };

const nodesBelow = <U extends TreeUnit>(units: readonly U[], parentId: string, is: (unit: U) => boolean): UnitNode<U>[] =>
  units
    .filter((unit) => unit.parentId === parentId && is(unit))
    .map((unit) => ({ unit, below: nodesBelow(units, unit.id, is) }));

const isStation = ({ kind }: TreeUnit): boolean => kind === "station";

/** The county, its towns with their villages, and its stations with those below them. */
export type UnitTree<U extends TreeUnit = TreeUnit> = { county: U; towns: UnitNode<U>[]; stations: UnitNode<U>[] };

/** The tree of a list of places; null before they have come. */
export const unitTree = <U extends TreeUnit>(units: readonly U[]): UnitTree<U> | null => {
  const county = units.find(({ kind }) => kind === "county");
  if (!county) return null;
  return {
    county,
    towns: nodesBelow(units, county.id, (unit) => !isStation(unit)),
    stations: nodesBelow(units, county.id, isStation),
  };
};

/** Those below a place, at any depth. */
export const allBelow = <U extends TreeUnit>(units: readonly U[], id: string): U[] =>
  units.filter(({ parentId }) => parentId === id).flatMap((unit) => [unit, ...allBelow(units, unit.id)]);

/** Those above a place, the highest first. */
export const allAbove = <U extends TreeUnit>(units: readonly U[], id: string): U[] => {
  const parentId = units.find((unit) => unit.id === id)?.parentId;
  const parent = parentId ? units.find((unit) => unit.id === parentId) : undefined;
  return parent ? [...allAbove(units, parent.id), parent] : [];
};

/** Open stations that a station may be moved under: not itself, and none below it. */
export const stationsToBeUnder = <U extends TreeUnit>(units: readonly U[], moved?: string): UnitNode<U>[] => {
  const out = new Set(moved ? [moved, ...allBelow(units, moved).map(({ id }) => id)] : []);
  const open = units.filter((unit) => !out.has(unit.id) && (unit.kind === "county" || (isStation(unit) && unit.closedAt === null)));
  return unitTree(open)?.stations ?? [];
};

/** What of a station is open: itself when it is, or when one below it is. */
export const withoutClosed = <U extends TreeUnit>(nodes: readonly UnitNode<U>[]): UnitNode<U>[] =>
  nodes
    .map(({ unit, below }) => ({ unit, below: withoutClosed(below) }))
    .filter(({ unit, below }) => unit.closedAt === null || below.length > 0);
