import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../api/api.ts";
import type { Answer } from "../api/types.ts";
import { useMe } from "../api/use-me.ts";

export type Vacancy = Answer<"readVacancy">;
export type Referral = Answer<"readReferral">;

/** One vacancy of the employer's. */
export const useVacancy = (vacancyId: string) =>
  useQuery({
    queryKey: ["vacancies", "one", vacancyId],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/vacancies/{vacancyId}", { params: { path: { vacancyId } }, signal })),
  });

/** How many people wait for a word about a vacancy; without one, about any. */
export const useWaiting = (vacancyId?: string) =>
  useQuery({
    queryKey: ["referrals", "waiting", vacancyId ?? "all"],
    queryFn: async ({ signal }) => {
      const query = { status: "referred", limit: 1, ...(vacancyId && { vacancyId }) } as const;
      const { total } = await unwrap(api.GET("/v1/referrals", { params: { query: query as never }, signal }));
      return total;
    },
  });

/** The employer for whom this account acts. */
export const useEmployerId = (): string => {
  const { actor } = useMe();
  return "employerId" in actor ? actor.employerId : "";
};
