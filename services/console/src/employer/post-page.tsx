import { useNavigate } from "@tanstack/react-router";
import { api, unwrap } from "../api/api.ts";
import { useAct } from "../api/use-act.ts";
import { PageHead } from "../parts/page-head.tsx";
import { terms } from "../parts/request-terms.ts";
import { useKeptState } from "../parts/use-kept-state.ts";
import { useWords } from "../words/area.ts";
import { employerWords, formWords } from "./employer-words.ts";
import { KeptTyping } from "./kept-typing.tsx";
import { useLacks } from "./seat-words.tsx";
import { useWrong } from "./use-vacancy-form.ts";
import { VacancyForm } from "./vacancy-form.tsx";
import { emptyValues, factsOf, type VacancyValues } from "./vacancy-values.ts";

/** An employer posts a vacancy; what is typed stays through reloads until it is sent. */
export const PostPage = () => {
  const say = useWords(employerWords);
  const sayForm = useWords(formWords);
  const lacksOf = useLacks();
  const navigate = useNavigate();
  const { value, wasKept, set, drop } = useKeptState<VacancyValues>("post-vacancy", emptyValues);
  const { wrong, show, clear } = useWrong();
  const send = useAct({
    run: (values: VacancyValues, key) =>
      unwrap(api.POST("/v1/vacancies", { body: factsOf(values), params: { header: terms(key) } })),
    stale: [["vacancies"]],
    done: (vacancy) => vacancy.status === "draft" ? say("savedDraft", { lacks: lacksOf(vacancy) }) : say("posted", { title: vacancy.title }),
    after: ({ id }) => {
      drop(emptyValues);
      clear();
      void navigate({ to: `/employer/vacancies/${id}` as never });
    },
    onProblem: show,
  });
  return (
    <>
      <PageHead title={say("post")} back={{ href: "/employer", label: say("posts") }} />
      {wasKept && <KeptTyping drop={() => drop(emptyValues)} />}
      <VacancyForm values={value} change={set} wrong={wrong} busy={send.isPending} send={() => send.mutate(value)} sendLabel={sayForm("send")} />
    </>
  );
};
