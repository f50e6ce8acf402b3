import { useQueryClient } from "@tanstack/react-query";
import type { operations } from "@qianxian/client";
import { useRef, useState } from "react";
import { api, newKey, type QianxianProblem, unwrap } from "../../api/api.ts";
import { problemText } from "../../api/problem-text.ts";
import { useAct } from "../../api/use-act.ts";
import { notify } from "../../parts/notices.tsx";
import { terms } from "../../parts/request-terms.ts";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { lackWords } from "../../words/labels.ts";
import { changedNames, type FactName, type Facts, factsOf, onlyFacts, type Vacancy } from "./facts.ts";
import { vacancyWords } from "./vacancy-words.ts";

type ChangeBody = NonNullable<operations["changeVacancy"]["requestBody"]>["content"]["application/json"];

/** What is sent: facts that differ, and what only staff may say. */
export type Change = Partial<Facts> & Pick<ChangeBody, "employerId" | "wordingCleared">;

/** Somebody else's change that came in between. */
export type Conflict = { fresh: Vacancy; theirs: readonly FactName[]; mine: Change };

const send = (vacancyId: string, body: Change, revision: number, key: string): Promise<Vacancy> =>
  unwrap(api.PATCH("/v1/vacancies/{vacancyId}", { params: { path: { vacancyId }, header: terms(key, revision) as { "If-Match": string } }, body }));

const readFresh = (vacancyId: string): Promise<Vacancy> =>
  unwrap(api.GET("/v1/vacancies/{vacancyId}", { params: { path: { vacancyId } } }));

const useSaid = () => {
  const say = useWords(vacancyWords);
  const nameOf = useWords(lackWords);
  return (before: Vacancy, { status, title, lacks }: Vacancy): string => {
    if (status === "draft") return say("stillLacks", { what: lacks.map((lack) => nameOf(lack)).join("、") });
    return before.status === "draft" ? say("wentLive", { title }) : say("saved");
  };
};

/** Says what was saved; what was there before can be put back, unless it was an employer or a wording that was cleared. */
const useTell = (vacancy: Vacancy) => {
  const client = useQueryClient();
  const undo = useUndo();
  const said = useSaid();
  return (saved: Vacancy, change: Change): void => {
    const names = changedNames(factsOf(vacancy), change);
    if (change.employerId || change.wordingCleared || names.length === 0) return notify({ kind: "done", text: said(vacancy, saved) });
    undo(said(vacancy, saved), async () => {
      await send(vacancy.id, onlyFacts(factsOf(vacancy), names), saved.revision, newKey());
      await Promise.all([["vacancy", vacancy.id], ["vacancies"], ["candidates", vacancy.id]].map((queryKey) => client.invalidateQueries({ queryKey })));
    });
  };
};

type Options = { onProblem: (problem: QianxianProblem) => boolean; after?: (saved: Vacancy) => void };

/**
 * Changes a vacancy as it was read. What somebody else changed meanwhile is shown before anything is saved; when only its
 * seats moved, the change is sent again by itself.
 */
export const useChange = (vacancy: Vacancy, { onProblem, after }: Options) => {
  const client = useQueryClient();
  const tell = useTell(vacancy);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const tried = useRef<Change>({});
  const act = useAct({
    run: ({ change, revision }: { change: Change; revision: number }, key) => send(vacancy.id, change, revision, key),
    stale: [["vacancies"], ["candidates", vacancy.id]],
    after: (saved, { change }) => {
      client.setQueryData(["vacancy", vacancy.id], saved);
      setConflict(null);
      tell(saved, change);
      after?.(saved);
    },
    onProblem: (problem) => {
      if (problem.code !== "changed-meanwhile") return onProblem(problem);
      void meet(tried.current, problem);
      return true;
    },
  });
  const meet = async (mine: Change, problem: QianxianProblem): Promise<void> => {
    const fresh = await readFresh(vacancy.id).catch(() => null);
    if (!fresh) return notify({ kind: "problem", text: problemText(problem) });
    const theirs = changedNames(factsOf(vacancy), factsOf(fresh));
    if (theirs.length > 0) return setConflict({ fresh, theirs, mine });
    act.mutate({ change: mine, revision: fresh.revision });
  };
  const save = (change: Change, revision = vacancy.revision): void => {
    tried.current = change;
    act.mutate({ change, revision });
  };
  const takeTheirs = (): void => {
    client.setQueryData(["vacancy", vacancy.id], conflict?.fresh);
    setConflict(null);
  };
  return { save, conflict, takeTheirs, isBusy: act.isPending };
};
