import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Query } from "../../api/types.ts";
import { useUnitName, useUnits } from "../parts/use-units.ts";
import { placeTree } from "./place-tree.ts";

type Seeking = Query<"countWorkers">["seeking"];

/** Towns and villages with how many people each has, within the caller's reach. */
export const usePlaces = (seeking: string | undefined) => {
  const units = useUnits();
  const nameOf = useUnitName();
  const { data, error, refetch } = useQuery({
    queryKey: ["worker-counts", seeking ?? ""],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/workers/counts", { params: { query: { by: "village", ...(seeking && { seeking: seeking as Seeking }) } }, signal })),
    staleTime: 60_000,
  });
  const towns = useMemo(() => placeTree(units, data?.groups ?? [], nameOf), [units, data, nameOf]);
  return { towns, total: data?.total ?? 0, isReady: data !== undefined, error, retry: () => void refetch() };
};
