import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../api/api.ts";
import type { Answer, Row } from "../api/types.ts";
import { useMe } from "../api/use-me.ts";

export type Member = Answer<"readCrew">["members"][number];
export type Invitation = Row<"listCrewInvitations">;
export type CrewMatches = Answer<"matchesForCrew">;
export type Brief = CrewMatches["together"][number]["vacancy"];
export type Vacancy = Answer<"readVacancy">;
export type CrewAnswer = Answer<"listCrewAnswers">["items"][number];

/** Best vacancies asked for of each member: enough to see which of them suit many. */
const perMember = 20;

/** The crew that this account leads. */
export const useCrewId = (): string => {
  const { actor } = useMe();
  return "crewId" in actor ? actor.crewId : "";
};

/** The crew and who is in it; read again and again while somebody may join just now. */
export const useCrew = ({ everyMs }: { everyMs?: number } = {}) => {
  const crewId = useCrewId();
  return useQuery({
    queryKey: ["crew", crewId],
    ...(everyMs !== undefined && { refetchInterval: everyMs }),
    queryFn: ({ signal }) => unwrap(api.GET("/v1/crews/{crewId}", { params: { path: { crewId } }, signal })),
  });
};

/** The link by which whoever has a phone in the ledger joins the crew; the same one for an hour. */
export const useJoinLink = () => {
  const crewId = useCrewId();
  return useQuery({
    queryKey: ["crew-join-link", crewId],
    queryFn: ({ signal }) => unwrap(api.POST("/v1/crews/{crewId}/join-link", { params: { path: { crewId } }, signal })),
    staleTime: 3_600_000,
  });
};

/** Who was asked to join and has not answered. */
export const useInvitations = () => {
  const crewId = useCrewId();
  return useQuery({
    queryKey: ["crew-invitations", crewId],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/crew-invitations", { params: { query: { crewId, status: "open", limit: 200 } as never }, signal })),
  });
};

/** What suits each member, and what seats all. */
export const useCrewMatches = () => {
  const crewId = useCrewId();
  return useQuery({
    queryKey: ["crew-matches", crewId],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/crews/{crewId}/matches", { params: { path: { crewId }, query: { limit: perMember } }, signal })),
    staleTime: 60_000,
  });
};

/** A vacancy as the county knows it; null asks for none. */
export const useVacancy = (vacancyId: string | null) =>
  useQuery({
    queryKey: ["vacancy", vacancyId],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/vacancies/{vacancyId}", { params: { path: { vacancyId: vacancyId ?? "" } }, signal })),
    enabled: vacancyId !== null,
  });

/** What members have answered about a vacancy. */
export const useCrewAnswers = (vacancyId: string) => {
  const crewId = useCrewId();
  return useQuery({
    queryKey: ["crew-answers", crewId, vacancyId],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/crews/{crewId}/answers", { params: { path: { crewId }, query: { vacancyId } as never }, signal })),
  });
};
