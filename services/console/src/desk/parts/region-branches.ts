import { areas, regionName, regions } from "@qianxian/gazetteer";
import type { Branch } from "../../list/controls.tsx";

const below = (parent: string | null): Branch[] =>
  regions
    .filter((region) => region.parent === parent)
    .map(({ code, name }) => {
      const children = below(code);
      return { value: code, title: name, ...(children.length > 0 && { children }) };
    });

let all: Branch[] | null = null;

/** Provinces, cities and counties as a tree to choose from; made when it is first asked for. */
export const regionBranches = (): Branch[] => (all ??= below(null));

/** Areas people speak of, such as 长三角, and the regions below. */
export const placeBranches = (): Branch[] => [
  ...areas.map(({ code, zh }) => ({ value: code, title: zh })),
  ...regionBranches(),
];

/** A place chosen from the tree as a chip says it. */
export const placeName = (place: string): string => regionName(place);
