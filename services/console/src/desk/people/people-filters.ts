import { skillNames } from "@qianxian/gazetteer";
import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import { useMay } from "../../api/use-me.ts";
import { branch, choice, day } from "../../list/controls.tsx";
import type { Filter } from "../../list/list-types.ts";
import { useWords } from "../../words/area.ts";
import { priorityWords, sectorWords, seekingWords } from "../../words/labels.ts";
import { placeBranches } from "../parts/region-branches.ts";
import { useUnitName, useUnits } from "../parts/use-units.ts";
import { peopleWords } from "./people-words.ts";

const crewsMax = 200;

type Choice = { value: string; label: string };

const useCrewChoices = (): Choice[] => {
  const say = useWords(peopleWords);
  const nameOf = useUnitName();
  const may = useMay();
  const { data } = useQuery({
    queryKey: ["crews", "choices"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/crews", { params: { query: { limit: crewsMax } }, signal })),
    enabled: may("crew.read"),
    staleTime: 300_000,
  });
  return (data?.items ?? []).map(({ id, leaderMaskedName, town, memberCount }) => {
    const facts = { town: nameOf(town), n: memberCount };
    return { value: id, label: leaderMaskedName ? say("crewOf", { name: leaderMaskedName, ...facts }) : say("crewBare", facts) };
  });
};

const useFixedFilters = (): Filter[] => {
  const say = useWords(peopleWords);
  const seekingName = useWords(seekingWords);
  const sector = useWords(sectorWords);
  const group = useWords(priorityWords);
  const of = <Key extends string>(name: (key: Key) => string, texts: Readonly<Record<Key, string>>): Choice[] =>
    (Object.keys(texts) as Key[]).map((value) => ({ value, label: name(value) }));
  const flag = (yes: string, no: string): Choice[] => [{ value: "true", label: yes }, { value: "false", label: no }];
  return [
    choice("seeking", say("seeking"), of(seekingName, seekingWords.texts)),
    choice("skill", say("skill"), skillNames.map((name) => ({ value: name, label: name }))),
    choice("wantedSector", say("wantedSector"), of(sector, sectorWords.texts)),
    branch("wantedRegion", say("wantedRegion"), placeBranches(), 150),
    choice("priorityGroup", say("priority"), of(group, priorityWords.texts), 120),
    choice("consentToPush", say("consent"), flag(say("consentYes"), say("consentNo")), 140),
    choice("hasPhone", say("phone"), flag(say("phoneYes"), say("phoneNo")), 130),
    day("verifiedBefore", say("verifiedBefore")),
  ];
};

/** What the ledger can be narrowed by; crews and stations only for who may read them. */
export const usePeopleFilters = (): Filter[] => {
  const say = useWords(peopleWords);
  const fixed = useFixedFilters();
  const crews = useCrewChoices();
  const stations = useUnits().filter(({ kind, closedAt }) => kind === "station" && closedAt === null);
  return [
    ...fixed,
    ...(crews.length > 0 ? [choice("crewId", say("crew"), crews, 150)] : []),
    ...(stations.length > 0 ? [choice("stationId", say("station"), stations.map(({ id, name }) => ({ value: id, label: name })), 150)] : []),
  ];
};
