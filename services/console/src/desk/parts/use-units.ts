import { homePlaceOf } from "@qianxian/gazetteer";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";

export type Unit = Row<"listUnits">;

const pageMax = 200;

const readAll = async (signal: AbortSignal): Promise<Unit[]> => {
  const units: Unit[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const query = { limit: pageMax, ...(cursor && { cursor }) };
    const read: { items: Unit[]; nextCursor: string | null } = await unwrap(api.GET("/v1/units", { params: { query }, signal }));
    units.push(...read.items);
    cursor = read.nextCursor;
  }
  return units;
};

const none: readonly Unit[] = [];

/** The organisation tree as a query, for pages that show its states; asked for only by who may read it. */
export const useUnitsQuery = () => {
  const may = useMay();
  return useQuery({
    queryKey: ["units"],
    queryFn: ({ signal }) => readAll(signal),
    enabled: may("unit.read"),
    staleTime: 600_000,
  });
};

/** The organisation tree, read once; empty for who may not read it. */
export const useUnits = (): readonly Unit[] => useUnitsQuery().data ?? none;

/** Name of a town, village or station by its code or id; of a village without its town. */
export const useUnitName = (): ((id: string | null | undefined) => string) => {
  const units = useUnits();
  const names = useMemo(() => new Map<string, string>(units.map(({ id, name }) => [id, name])), [units]);
  return useCallback((id) => (id ? (names.get(id) ?? homePlaceOf(id)?.name ?? id) : ""), [names]);
};

/** Home of a person as a clerk says it, such as 周覃镇三愿村. */
export const useHomeName = (): ((home: { town: string; village: string }) => string) => {
  const nameOf = useUnitName();
  return useCallback(({ town, village }) => `${nameOf(town)}${nameOf(village)}`, [nameOf]);
};
