import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import type { Answer, Query, Row } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import type { Asked } from "../../list/list-types.ts";

export type Leader = Row<"listLeaders">;
export type Crew = Answer<"readCrew">;
export type Invitation = Row<"listCrewInvitations">;

const crewsMax = 200;

/** How many members of each crew the caller reaches. */
export const useCrewSizes = (): ReadonlyMap<string, number> => {
  const may = useMay();
  const { data } = useQuery({
    queryKey: ["crews"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/crews", { params: { query: { limit: crewsMax } }, signal })),
    enabled: may("crew.read"),
  });
  return new Map((data?.items ?? []).map(({ id, memberCount }) => [id, memberCount]));
};

/** One crew and the members whom the caller reaches. */
export const useCrew = (crewId: string) =>
  useQuery({
    queryKey: ["crew", crewId],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/crews/{crewId}", { params: { path: { crewId } }, signal })),
  });

export const readLeaders = (asked: Asked, signal: AbortSignal) =>
  unwrap(api.GET("/v1/leaders", { params: { query: asked as Query<"listLeaders"> }, signal }));

export const readInvitations = (asked: Asked, signal: AbortSignal) =>
  unwrap(api.GET("/v1/crew-invitations", { params: { query: asked as Query<"listCrewInvitations"> }, signal }));
