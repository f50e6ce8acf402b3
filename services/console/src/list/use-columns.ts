import { useCallback, useState } from "react";
import type { Column } from "./list-types.ts";

const placeOf = (list: string): string => `qx-columns:${list}`;

const kept = (list: string): string[] | null => {
  const text = localStorage.getItem(placeOf(list));
  return text === null ? null : text.split(",");
};

/** Which columns of a list are shown; remembered in this browser, and part of a saved view. */
export const useColumns = <Item,>(list: string, all: readonly Column<Item>[]) => {
  const preset = all.filter(({ isExtra }) => !isExtra).map(({ key }) => key);
  const [keys, setKeys] = useState<readonly string[]>(() => kept(list) ?? preset);
  const choose = useCallback(
    (next: readonly string[]) => {
      localStorage.setItem(placeOf(list), next.join(","));
      setKeys(next);
    },
    [list],
  );
  const shown = all.filter(({ key }) => keys.includes(key));
  return { shown: shown.length > 0 ? shown : all.slice(0, 1), keys, choose };
};
