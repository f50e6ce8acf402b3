import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Button, Checkbox } from "antd";
import { Plus, Send } from "lucide-react";
import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Query } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { List } from "../../list/list.tsx";
import type { Asked } from "../../list/list-types.ts";
import { useAsked } from "../../list/use-asked.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { useWords } from "../../words/area.ts";
import { vacancyStatusWords } from "../../words/labels.ts";
import { addressWith } from "../parts/handover.ts";
import { StateTabs } from "../parts/state-tabs.tsx";
import { useVacancyColumns, VacancyCard } from "./vacancy-columns.tsx";
import { useVacancyFilters, useVacancySorts } from "./vacancy-filters.ts";
import type { Vacancy } from "./facts.ts";
import { vacanciesWords } from "./vacancies-words.ts";
import "./vacancies.css";

/** Vacancies of one campaign, at most. */
const pickedMax = 200;

const readVacancies = (asked: Asked, signal: AbortSignal) =>
  unwrap(api.GET("/v1/vacancies", { params: { query: asked as Query<"listVacancies"> }, signal }));

const useCounts = () => {
  const { status: _status, sort: _sort, cursor: _cursor, before: _before, ...asked } = useAsked().asked;
  return useQuery({
    queryKey: ["vacancies", "counts", asked],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/vacancies/counts", { params: { query: asked as Query<"countVacancies"> }, signal })),
  }).data;
};

const States = () => {
  const say = useWords(vacanciesWords);
  const stateName = useWords(vacancyStatusWords);
  const { asked, change } = useAsked();
  const counts = useCounts();
  const all = counts && counts.live + counts.draft + counts.closed;
  const tabs = [
    { value: undefined, label: say("all"), ...(all !== undefined && { count: all }) },
    ...(["live", "draft", "closed"] as const).map((value) => ({ value, label: stateName(value), ...(counts && { count: counts[value] }) })),
  ];
  return <StateTabs label={say("states")} tabs={tabs} value={asked["status"]} change={(status) => change({ status })} />;
};

const Chosen = ({ keys, drop }: { keys: readonly string[]; drop: () => void }) => {
  const say = useWords(vacanciesWords);
  const { history } = useRouter();
  const isTooMany = keys.length > pickedMax;
  return (
    <div className="chosen-bar" role="status">
      <strong>{say("picked", { n: keys.length })}</strong>
      {isTooMany && <span>{say("pickedMax")}</span>}
      <Button type="primary" disabled={isTooMany} icon={<Send size={14} aria-hidden />} onClick={() => history.push(addressWith("/desk/campaigns/new", "vacancyIds", keys))}>
        {say("send")}
      </Button>
      <Button type="text" onClick={drop}>
        {say("unpick")}
      </Button>
    </div>
  );
};

const useEmpty = () => {
  const say = useWords(vacanciesWords);
  const may = useMay();
  const { asked } = useAsked();
  const post = may("vacancy.post") ? { action: <GoTo className="button" href="/desk/vacancies/new">{say("post")}</GoTo> } : {};
  const of = {
    draft: { title: say("emptyDraft"), hint: say("emptyDraftHint") },
    closed: { title: say("emptyClosed"), hint: say("emptyClosedHint") },
    live: { title: say("emptyLive"), hint: say("emptyLiveHint"), ...post },
  };
  return of[asked["status"] as keyof typeof of] ?? { title: say("emptyTitle"), hint: say("emptyHint"), ...post };
};

const Actions = () => {
  const say = useWords(vacanciesWords);
  const may = useMay();
  const { history } = useRouter();
  return (
    <>
      {may("employer.read") && <Button onClick={() => history.push("/desk/employers")}>{say("employers")}</Button>}
      {may("vacancy.post") && (
        <Button type="primary" icon={<Plus size={14} aria-hidden />} onClick={() => history.push("/desk/vacancies/new")}>
          {say("post")}
        </Button>
      )}
    </>
  );
};

type CardProps = { vacancy: Vacancy; keys: readonly string[]; set: ((keys: string[]) => void) | null };

const PickCard = ({ vacancy, keys, set }: CardProps) => {
  const say = useWords(vacanciesWords);
  const { id, title, status } = vacancy;
  const change = (isOn: boolean) => set?.(isOn ? [...keys, id] : keys.filter((key) => key !== id));
  return (
    <div className="pick-vacancy">
      {set && status === "live" && (
        <Checkbox checked={keys.includes(id)} aria-label={say("pickOne", { title })} onChange={({ target }) => change(target.checked)} />
      )}
      <VacancyCard vacancy={vacancy} />
    </div>
  );
};

/** Vacancies of the county, by state; live ones can be chosen for a campaign by who may plan one. */
export const VacanciesPage = () => {
  const say = useWords(vacanciesWords);
  const mayPlan = useMay()("campaign.plan");
  const [keys, setKeys] = useState<string[]>([]);
  return (
    <>
      <PageHead title={say("title")} says={say("says")} actions={<Actions />} />
      <States />
      <List<Vacancy>
        name="vacancies"
        queryKey={["vacancies"]}
        read={readVacancies}
        rowKey={({ id }) => id}
        columns={useVacancyColumns()}
        filters={useVacancyFilters()}
        sorts={useVacancySorts()}
        href={({ id }) => `/desk/vacancies/${id}`}
        card={(vacancy) => <PickCard vacancy={vacancy} keys={keys} set={mayPlan ? setKeys : null} />}
        empty={useEmpty()}
        {...(mayPlan && { selection: { keys, change: setKeys, isOff: ({ status }: Vacancy) => status !== "live" } })}
      />
      {keys.length > 0 && <Chosen keys={keys} drop={() => setKeys([])} />}
    </>
  );
};
