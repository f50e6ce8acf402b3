import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";

export type Worker = Answer<"readWorker">;

export const personKey = (workerId: string): readonly string[] => ["worker", workerId];

/** One person, masked, at the revision that was read last. */
export const usePerson = (workerId: string) =>
  useQuery({
    queryKey: personKey(workerId),
    queryFn: ({ signal }) => unwrap(api.GET("/v1/workers/{workerId}", { params: { path: { workerId } }, signal })),
  });

/** Reads anew whatever of a person's page depends on what was changed. */
export const useReread = (workerId: string): (() => Promise<void>) => {
  const client = useQueryClient();
  return useCallback(async () => {
    const keys = [personKey(workerId), ["matches", workerId], ["why", workerId], ["worker-history", workerId], ["consents", workerId], ["workers"]];
    await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
  }, [client, workerId]);
};
