import { api, unwrap } from "../../api/api.ts";

/** One vacancy as lists of this room name it, fresh for a minute. */
export const vacancyQuery = (vacancyId: string) => ({
  queryKey: ["vacancies", "named", vacancyId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    unwrap(api.GET("/v1/vacancies/{vacancyId}", { params: { path: { vacancyId } }, signal })),
  staleTime: 60_000,
});
