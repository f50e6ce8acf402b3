import { useSuspenseQuery } from "@tanstack/react-query";
import { api, unwrap } from "./api.ts";
import type { Answer } from "./types.ts";

/** Who is logged in, and what the role in force may do. */
export type Me = Answer<"readMe">;

export const meQuery = {
  queryKey: ["me"],
  queryFn: ({ signal }: { signal: AbortSignal }) => unwrap(api.GET("/v1/me", { signal })),
  staleTime: 60_000,
};

/** Who is logged in; the shell has asked before a page is shown. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data;

/** May the role in force do this action at some place? What it may not do has no button. */
export const useMay = (): ((action: string) => boolean) => {
  const { actions } = useMe();
  return (action) => (actions as readonly string[]).includes(action);
};
