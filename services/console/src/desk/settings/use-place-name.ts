import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import { useMay } from "../../api/use-me.ts";
import { useWords } from "../../words/area.ts";
import { roleWords } from "../../words/labels.ts";
import { useEmployerName } from "../parts/use-employers.ts";
import { useUnitName } from "../parts/use-units.ts";
import { accountWords } from "./account-words.ts";
import type { RoleAtPlace } from "./role-place.ts";

/** Leaders of crews, active ones first to be chosen from; read when crews have to be named. */
export const useLeaders = (isNeeded: boolean) => {
  const may = useMay();
  return useQuery({
    queryKey: ["leaders", "names"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/leaders", { params: { query: { limit: 200 } }, signal })),
    enabled: isNeeded && may("leader.read"),
    staleTime: 600_000,
  }).data?.items;
};

/** A crew by its leader's masked name and its town. */
export const useCrewName = (isNeeded: boolean): ((crewId: string) => string) => {
  const say = useWords(accountWords);
  const unitName = useUnitName();
  const leaders = useLeaders(isNeeded);
  return (crewId) => {
    const leader = leaders?.find((one) => one.crewId === crewId && one.status !== "ended") ?? leaders?.find((one) => one.crewId === crewId);
    if (!leader) return say("crewUnknown");
    const town = unitName(leader.town);
    return leader.maskedName ? say("crewOf", { name: leader.maskedName, town }) : say("crewIn", { town });
  };
};

/** Names the place of a role: a town, a village with its town, a station, an employer, a crew, or the whole county. */
export const usePlaceName = (places: readonly RoleAtPlace[]): ((place: RoleAtPlace) => string) => {
  const say = useWords(accountWords);
  const unitName = useUnitName();
  const employerName = useEmployerName(places.some((place) => "employerId" in place));
  const crewName = useCrewName(places.some((place) => "crewId" in place));
  return (place) => {
    if ("town" in place) return unitName(place.town);
    if ("village" in place) return `${unitName(place.village.slice(0, 9))}${unitName(place.village)}`;
    if ("station" in place) return unitName(place.station);
    if ("employerId" in place) return employerName(place.employerId) ?? say("employerUnknown");
    return "crewId" in place ? crewName(place.crewId) : say("ofCounty");
  };
};

/** A role with its place, such as 乡镇工作人员 · 大河镇. */
export const useRoleText = (places: readonly RoleAtPlace[]): ((place: RoleAtPlace) => string) => {
  const roleName = useWords(roleWords);
  const placeName = usePlaceName(places);
  return (place) => `${roleName(place.role)} · ${placeName(place)}`;
};
