import { useState } from "react";
import { api, unwrap } from "../api/api.ts";
import type { Answer } from "../api/types.ts";
import { useAct } from "../api/use-act.ts";
import { notify } from "../parts/notices.tsx";
import { terms } from "../parts/request-terms.ts";
import { useKeptState } from "../parts/use-kept-state.ts";
import { useWords } from "../words/area.ts";
import { type CrewAnswer, useCrewId } from "./crew-queries.ts";
import { tellWords } from "./crew-words.ts";
import { type Given, givenOf, inParts, type Mark, type Marks, withoutMarks } from "./tell-answers.ts";

type Outcome = Answer<"recordCrewAnswers">["items"][number];
export type Refusal = Exclude<Outcome["outcome"], "recorded" | "unchanged">;

const isRefused = (one: Outcome): one is Outcome & { outcome: Refusal } => one.outcome !== "recorded" && one.outcome !== "unchanged";

/** Up to a hundred answers a request, each with its own part of the key, so that a try again records nothing twice. */
const record = async (crewId: string, vacancyId: string, given: readonly Given[], key: string): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const [at, answers] of inParts(given).entries()) {
    const params = { path: { crewId }, header: terms(`${key}-${at}`) };
    const { items } = await unwrap(api.POST("/v1/crews/{crewId}/answers", { body: { vacancyId, answers } as never, params }));
    outcomes.push(...items);
  }
  return outcomes;
};

/** What members said about a vacancy: marked here, kept through reloads by id, saved in one go; what was refused, and why. */
export const useTelling = (vacancyId: string, answers: readonly CrewAnswer[]) => {
  const say = useWords(tellWords);
  const crewId = useCrewId();
  const { value: marks, set } = useKeptState<Marks>(`tell:${vacancyId}`, {});
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const recorded = new Map(answers.map((one) => [one.workerId, one]));
  const mark = (workerId: string, said: Mark): void => {
    setRefusals(new Map([...refusals].filter(([id]) => id !== workerId)));
    set({ ...marks, [workerId]: said });
  };
  const save = useAct({
    run: (given: readonly Given[], key) => record(crewId, vacancyId, given, key),
    stale: [["crew-answers"], ["vacancy", vacancyId]],
    after: (outcomes) => {
      const refused = outcomes.filter(isRefused);
      const done = outcomes.filter((one) => !isRefused(one)).map(({ workerId }) => workerId);
      setRefusals(new Map(refused.map(({ workerId, outcome }) => [workerId, outcome])));
      set(withoutMarks(marks, done));
      if (refused.length === 0) notify({ kind: "done", text: say("saved", { n: done.length }) });
      else notify({ kind: "problem", text: say("savedSome", { n: done.length, bad: refused.length }) });
    },
  });
  return { marks, recorded, mark, refusals, given: givenOf(marks, recorded), save };
};
