/** A place of the organisation tree, as far as the tree of people needs it. */
export type PlaceUnit = { id: string; kind: string; name: string; parentId: string | null; closedAt: string | null };

export type PlaceNode = { code: string; name: string; count: number };
export type TownNode = PlaceNode & { villages: PlaceNode[] };

const townOf = (village: string): string => village.slice(0, 9);

const isVillage = ({ kind }: PlaceUnit): boolean => kind === "village" || kind === "community";

/** Codes of the towns and villages there are: those of the tree, and those in which somebody was counted. */
const codesOf = (units: readonly PlaceUnit[], counted: readonly string[]) => {
  const open = units.filter(({ closedAt }) => closedAt === null);
  const villages = [...new Set([...open.filter(isVillage).map(({ id }) => id), ...counted])].toSorted();
  const towns = [...new Set([...open.filter(({ kind }) => kind === "town").map(({ id }) => id), ...villages.map(townOf)])].toSorted();
  return { towns, villages };
};

/**
 * Towns with their villages and how many people each has, in the order of their codes; a town without anybody is left
 * out, which are those beyond the caller's reach.
 */
export const placeTree = (
  units: readonly PlaceUnit[],
  counts: readonly { key: string; count: number }[],
  nameOf: (code: string) => string,
): TownNode[] => {
  const countOf = new Map(counts.map(({ key, count }) => [key, count]));
  const { towns, villages } = codesOf(units, [...countOf.keys()]);
  const nodes = villages.map((code) => ({ code, name: nameOf(code), count: countOf.get(code) ?? 0 }));
  return towns
    .map((code) => {
      const own = nodes.filter((village) => townOf(village.code) === code);
      const count = own.reduce((sum, village) => sum + village.count, 0);
      return { code, name: nameOf(code), count, villages: own };
    })
    .filter(({ count }) => count > 0);
};
