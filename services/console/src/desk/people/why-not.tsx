import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import { useMay } from "../../api/use-me.ts";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { FailedGates, VerdictParts } from "../parts/match-list.tsx";
import { matchWords } from "../parts/match-words.ts";
import { personWords } from "./person-words.ts";

const offered = 20;

const useVacancyChoices = (typed: string) => {
  const q = useDeferredValue(typed.trim());
  return useQuery({
    queryKey: ["vacancy-choices", q],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/vacancies", { params: { query: { status: "live", limit: offered, ...(q && { q }) } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
};

const Explained = ({ workerId, vacancyId }: { workerId: string; vacancyId: string }) => {
  const say = useWords(matchWords);
  const { data, error, refetch } = useQuery({
    queryKey: ["why", workerId, vacancyId],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/workers/{workerId}/vacancies/{vacancyId}/why", { params: { path: { workerId, vacancyId } }, signal })),
  });
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={3} />;
  return (
    <div className="explained">
      {data.failedGates.length > 0 ? <FailedGates gates={data.failedGates} /> : <p className="soft">{say("fits")}</p>}
      {data.failedGates.length > 0 && <p className="soft">{say("wouldScore")}</p>}
      <VerdictParts verdict={data.verdict} />
    </div>
  );
};

/** Why a vacancy of one's choice is not among the best: the gates it fails, and what it would score. */
export const WhyNot = ({ workerId }: { workerId: string }) => {
  const say = useWords(personWords);
  const mayList = useMay()("vacancy.list");
  const [typed, setTyped] = useState("");
  const [vacancyId, setVacancyId] = useState<string | null>(null);
  if (!mayList) return null;
  return (
    <details className="why-not">
      <summary>{say("whyNot")}</summary>
      <p className="soft">{say("whyNotHint")}</p>
      <VacancyChoice typed={typed} setTyped={setTyped} vacancyId={vacancyId} choose={setVacancyId} />
      {vacancyId && <Explained workerId={workerId} vacancyId={vacancyId} />}
    </details>
  );
};

type ChoiceProps = { typed: string; setTyped: (text: string) => void; vacancyId: string | null; choose: (id: string) => void };

const VacancyChoice = ({ typed, setTyped, vacancyId, choose }: ChoiceProps) => {
  const say = useWords(personWords);
  const { data, isFetching } = useVacancyChoices(typed);
  const options = (data?.items ?? []).map(({ id, title, employerName }) => ({ value: id, label: [title, employerName].filter(Boolean).join(" · ") }));
  return (
    <Select<string | null>
      className="wish-add"
      aria-label={say("findVacancy")}
      placeholder={say("findVacancy")}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      value={vacancyId}
      options={options}
      notFoundContent={say("noSuchVacancy")}
      onChange={(id) => id && choose(id)}
    />
  );
};
