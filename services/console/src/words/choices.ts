import { useMemo } from "react";
import { type Area, useWords } from "./area.ts";

/** The names of an area as choices of a select, in the area's order. */
export const useChoices = <T extends Readonly<Record<string, string>>>(area: Area<T>): { value: keyof T & string; label: string }[] => {
  const say = useWords(area);
  return useMemo(() => Object.keys(area.texts).map((value) => ({ value, label: say(value) })), [area, say]);
};
