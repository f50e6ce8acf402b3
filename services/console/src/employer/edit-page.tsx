import { useNavigate, useParams } from "@tanstack/react-router";
import { api, type QianxianProblem, unwrap } from "../api/api.ts";
import { useAct } from "../api/use-act.ts";
import { notify } from "../parts/notices.tsx";
import { PageHead } from "../parts/page-head.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { terms } from "../parts/request-terms.ts";
import { Skeleton } from "../parts/skeleton.tsx";
import { useKeptState } from "../parts/use-kept-state.ts";
import { useWords } from "../words/area.ts";
import { useVacancy, type Vacancy } from "./employer-queries.ts";
import { employerWords, formWords } from "./employer-words.ts";
import { KeptTyping } from "./kept-typing.tsx";
import { useLacks } from "./seat-words.tsx";
import { useWrong } from "./use-vacancy-form.ts";
import { VacancyForm } from "./vacancy-form.tsx";
import { factsOf, rebased, type VacancyValues, valuesOf } from "./vacancy-values.ts";

type Way = {
  show: (problem: QianxianProblem) => boolean;
  /** Reads what others have changed; what was typed stays. */
  reread: () => void;
  /** Lets go of what was typed, once it is saved. */
  drop: () => void;
};

const useSave = (vacancy: Vacancy, { show, reread, drop }: Way) => {
  const say = useWords(employerWords);
  const lacksOf = useLacks();
  const navigate = useNavigate();
  const { id: vacancyId, revision } = vacancy;
  return useAct({
    run: (values: VacancyValues, key) => {
      const { base: _base, ...body } = factsOf(values);
      return unwrap(api.PATCH("/v1/vacancies/{vacancyId}", { body, params: { path: { vacancyId }, header: terms(key, revision) as never } }));
    },
    stale: [["vacancies"]],
    done: (saved) => saved.status === "draft" ? say("savedDraft", { lacks: lacksOf(saved) }) : say("saved"),
    after: () => {
      drop();
      void navigate({ to: `/employer/vacancies/${vacancyId}` as never });
    },
    onProblem: (problem) => {
      if (problem.status !== 412 && problem.status !== 409) return show(problem);
      if (problem.status === 409 && !problem.code.includes("meanwhile")) return show(problem);
      notify({ kind: "problem", text: say("changedMeanwhile") });
      reread();
      return true;
    },
  });
};

type Typed = { base: VacancyValues; values: VacancyValues };

const Edit = ({ vacancy, reread }: { vacancy: Vacancy; reread: () => void }) => {
  const sayForm = useWords(formWords);
  const stands = valuesOf(vacancy);
  const { value: typed, wasKept, set, drop } = useKeptState<Typed>(`edit-vacancy:${vacancy.id}`, { base: stands, values: stands });
  const values = rebased(typed.values, typed.base, stands);
  const { wrong, show } = useWrong();
  const startAnew = (): void => drop({ base: stands, values: stands });
  const save = useSave(vacancy, { show, reread, drop: startAnew });
  const change = (next: VacancyValues): void => set({ base: stands, values: next });
  return (
    <>
      {wasKept && <KeptTyping drop={startAnew} />}
      <VacancyForm values={values} change={change} wrong={wrong} busy={save.isPending} send={() => save.mutate(values)} sendLabel={sayForm("save")} />
    </>
  );
};

/** Completes or corrects a vacancy. */
export const EditPage = () => {
  const say = useWords(employerWords);
  const { vacancyId = "" } = useParams({ strict: false }) as { vacancyId?: string };
  const { data, error, refetch } = useVacancy(vacancyId);
  const reread = (): void => void refetch();
  return (
    <>
      <PageHead title={say("edit")} back={{ href: `/employer/vacancies/${vacancyId}`, label: data?.title ?? say("posts") }} />
      {error && <ProblemNote thrown={error} retry={reread} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && <Edit key={data.id} vacancy={data} reread={reread} />}
    </>
  );
};
