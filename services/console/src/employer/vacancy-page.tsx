import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { api, unwrap } from "../api/api.ts";
import { useAct } from "../api/use-act.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Field } from "../parts/field.tsx";
import { GoTo } from "../parts/go-to.tsx";
import { PageHead } from "../parts/page-head.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { terms } from "../parts/request-terms.ts";
import { countyToday, dayText } from "../parts/say-facts.ts";
import { Skeleton } from "../parts/skeleton.tsx";
import { useUndo } from "../parts/use-undo.ts";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import { Comers } from "./comers.tsx";
import { useVacancy, type Vacancy } from "./employer-queries.ts";
import { employerWords } from "./employer-words.ts";
import { SeatLine, StatusTag, useLacks } from "./seat-words.tsx";
import { VacancyFacts } from "./vacancy-facts.tsx";

const renewal = ({ vacancyId, closesOn }: { vacancyId: string; closesOn: string }, key: string) =>
  unwrap(api.POST("/v1/vacancies/{vacancyId}/renew", { body: { closesOn }, params: { path: { vacancyId }, header: terms(key) } }));

const inDays = (days: number): string => countyToday(new Date(Date.now() + days * 86_400_000));

const Renew = ({ vacancy, open, close }: { vacancy: Vacancy; open: boolean; close: () => void }) => {
  const say = useWords(employerWords);
  const sayPlain = useWords(plainWords);
  const [day, setDay] = useState(inDays(30));
  const [wrong, setWrong] = useState<string | undefined>();
  const renew = useAct({
    run: (closesOn: string, key) => renewal({ vacancyId: vacancy.id, closesOn }, key),
    stale: [["vacancies"]],
    done: say("renewed", { day: dayText(day) }),
    after: close,
    onProblem: (problem) => {
      setWrong(problem.fields[0]?.zh);
      return problem.fields.length > 0;
    },
  });
  return (
    <Dialog open={open} title={vacancy.status === "closed" ? say("reopen") : say("renew")} onClose={close}>
      <Field label={say("renewTo")} wrong={wrong}>
        <input type="date" min={inDays(1)} value={day} onChange={({ target }) => setDay(target.value)} />
      </Field>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={close}>
          {sayPlain("cancel")}
        </button>
        <button type="button" className="button button-main" disabled={renew.isPending || day === ""} onClick={() => renew.mutate(day)}>
          {sayPlain("confirm")}
        </button>
      </div>
    </Dialog>
  );
};

const useClose = (vacancy: Vacancy) => {
  const say = useWords(employerWords);
  const undo = useUndo();
  const { id: vacancyId, title, closesOn } = vacancy;
  const back = useAct({ run: renewal, stale: [["vacancies"]] });
  const canGoBack = closesOn !== null && closesOn >= countyToday();
  return useAct({
    run: (_input: void, key) => unwrap(api.POST("/v1/vacancies/{vacancyId}/close", { params: { path: { vacancyId }, header: terms(key) } })),
    stale: [["vacancies"]],
    ...(!canGoBack && { done: say("closed1", { title }) }),
    after: () => canGoBack && undo(say("closed1", { title }), () => back.mutateAsync({ vacancyId, closesOn })),
  });
};

const Actions = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(employerWords);
  const [isRenewing, setRenewing] = useState(false);
  const close = useClose(vacancy);
  const { id, status } = vacancy;
  return (
    <>
      {status !== "closed" && (
        <GoTo className="button" href={`/employer/vacancies/${id}/edit`}>
          {status === "draft" ? say("complete") : say("edit")}
        </GoTo>
      )}
      <button type="button" className="button" onClick={() => setRenewing(true)}>
        {status === "closed" ? say("reopen") : say("renew")}
      </button>
      {status !== "closed" && (
        <button type="button" className="button button-bad" title={say("closeAsk")} disabled={close.isPending} onClick={() => close.mutate()}>
          {say("close")}
        </button>
      )}
      <Renew vacancy={vacancy} open={isRenewing} close={() => setRenewing(false)} />
    </>
  );
};

const Found = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(employerWords);
  const lacksOf = useLacks();
  return (
    <>
      <PageHead
        title={<>{vacancy.title} <StatusTag status={vacancy.status} /></>}
        back={{ href: "/employer", label: say("posts") }}
        says={<SeatLine vacancy={vacancy} />}
        actions={<Actions vacancy={vacancy} />}
      />
      {vacancy.lacks.length > 0 && <p className="call-out">{say("lacks", { lacks: lacksOf(vacancy) })}</p>}
      <h2 className="part-head">{say("people")}</h2>
      <Comers tab="all" vacancyId={vacancy.id} />
      <section className="sheet">
        <h2>{say("facts")}</h2>
        <VacancyFacts vacancy={vacancy} />
      </section>
    </>
  );
};

/** One vacancy of an employer's: how it stands, who comes, what it says. */
export const VacancyPage = () => {
  const { vacancyId = "" } = useParams({ strict: false }) as { vacancyId?: string };
  const { data, error, refetch } = useVacancy(vacancyId);
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  return data ? <Found vacancy={data} /> : <Skeleton rows={10} />;
};
