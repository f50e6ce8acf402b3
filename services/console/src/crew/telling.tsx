import { useEffect } from "react";
import { EmptyState } from "../parts/empty-state.tsx";
import { PageHead } from "../parts/page-head.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { Tabs } from "../parts/tabs.tsx";
import { useAskedTab } from "../parts/use-asked-tab.ts";
import { useWords } from "../words/area.ts";
import { useCrew, useCrewAnswers, useCrewMatches, useVacancy, type CrewMatches, type Member, type Vacancy } from "./crew-queries.ts";
import { fitWords, tellWords } from "./crew-words.ts";
import { inOrder, isLooking } from "./members.ts";
import { askedOf } from "./tell-answers.ts";
import { TellRow } from "./tell-row.tsx";
import { noteTold } from "./told-lately.ts";
import { useTelling } from "./use-telling.ts";
import { VacancyLine } from "./vacancy-line.tsx";

const tabs = ["looking", "all"] as const;

/** How well a vacancy suits each member, as far as it is among their best. */
const scoresOf = (matches: CrewMatches | undefined, vacancyId: string): ReadonlyMap<string, number> =>
  new Map(
    (matches?.members ?? []).flatMap(({ workerId, items }) => {
      const found = items.find(({ vacancy }) => vacancy.id === vacancyId);
      return found ? [[workerId, found.score] as const] : [];
    }),
  );

const Save = ({ telling }: { telling: ReturnType<typeof useTelling> }) => {
  const say = useWords(tellWords);
  const { given, save } = telling;
  return (
    <div className="tell-save">
      <button type="button" className="button button-main button-wide" disabled={given.length === 0 || save.isPending} onClick={() => save.mutate(given)}>
        {given.length === 0 ? say("nothing") : say("save", { n: given.length })}
      </button>
    </div>
  );
};

const People = ({ vacancyId, members }: { vacancyId: string; members: readonly Member[] }) => {
  const say = useWords(tellWords);
  const { at, go } = useTellTab();
  const answers = useCrewAnswers(vacancyId);
  const matches = useCrewMatches();
  const telling = useTelling(vacancyId, answers.data?.items ?? []);
  const shown = inOrder(at === "all" ? members : members.filter(isLooking));
  const asked = askedOf(shown.map(({ workerId }) => workerId), telling.marks, telling.recorded);
  const scores = scoresOf(matches.data, vacancyId);
  if (answers.error) return <ProblemNote thrown={answers.error} retry={() => void answers.refetch()} />;
  return (
    <>
      <div className="tell-head">
        <Tabs label={say("title")} tabs={tabs.map((key) => ({ key, label: say(key) }))} at={at} go={go} />
        <div className="tell-progress" role="status">
          <span className="num">{say("progress", { asked, all: shown.length })}</span>
          <progress max={Math.max(1, shown.length)} value={asked} aria-label={say("progress", { asked, all: shown.length })} />
        </div>
      </div>
      {shown.length === 0 && <EmptyState title={say("empty")} hint={say("emptyHint")} />}
      <ul className="tell-rows">
        {shown.map((member) => (
          <TellRow key={member.workerId} member={member} score={scores.get(member.workerId)} telling={telling} />
        ))}
      </ul>
      <p className="soft">{say("yesSays")}</p>
      <Save telling={telling} />
    </>
  );
};

const useTellTab = () => useAskedTab(tabs);

const Head = ({ vacancy }: { vacancy: Vacancy }) => {
  const sayFit = useWords(fitWords);
  return (
    <div className="sheet tell-vacancy">
      {vacancy.status !== "live" && <p className="warn-line">{sayFit("notLive")}</p>}
      <VacancyLine vacancy={{ ...vacancy, regionName: null }} />
      <p className="soft num">{sayFit("seats", { n: vacancy.seats.open })}</p>
    </div>
  );
};

/** The members one by one, and what each said about one vacancy. */
export const Telling = ({ vacancyId }: { vacancyId: string }) => {
  const say = useWords(tellWords);
  const vacancy = useVacancy(vacancyId);
  const crew = useCrew();
  const { data } = vacancy;
  useEffect(() => {
    if (data) noteTold({ id: data.id, title: data.title });
  }, [data]);
  const error = vacancy.error ?? crew.error;
  const retry = (): void => void Promise.all([vacancy.refetch(), crew.refetch()]);
  if (error) return <ProblemNote thrown={error} retry={retry} />;
  if (!data || !crew.data) return <Skeleton rows={10} />;
  return (
    <>
      <PageHead title={data.title} back={{ href: "/crew/tell", label: say("change") }} />
      <Head vacancy={data} />
      <People vacancyId={vacancyId} members={crew.data.members} />
    </>
  );
};
