import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { operations } from "@qianxian/client";
import { api, newKey, QianxianProblem, unwrap } from "../../api/api.ts";
import { notify } from "../../parts/notices.tsx";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { personWords } from "./person-words.ts";
import { personKey, useReread, type Worker } from "./use-person.ts";

/** What can be changed of a person's facts. */
export type Patch = NonNullable<operations["changeWorker"]["requestBody"]>["content"]["application/json"];

type Change = {
  patch: Patch;
  /** What was changed, in a word; undoing says nothing of its own. */
  what: string | null;
};

/** The values that a patch takes the place of. */
const before = (worker: Worker, patch: Patch): Patch =>
  Object.fromEntries(Object.keys(patch).map((fact) => [fact, worker[fact as keyof Worker]])) as Patch;

export const isChangedMeanwhile = (thrown: unknown): boolean =>
  thrown instanceof QianxianProblem && (thrown.status === 412 || thrown.code === "worker-changed-meanwhile");

/**
 * Changes facts of a person at once on the page and then at the server, based on the revision read last; several changes
 * go one after the other. Each can be undone by the values of before. When somebody else was faster, the page is read
 * anew and says so.
 */
export const useChangePerson = (workerId: string) => {
  const client = useQueryClient();
  const say = useWords(personWords);
  const sayPlain = useWords(plainWords);
  const offerUndo = useUndo();
  const reread = useReread(workerId);
  const key = personKey(workerId);
  const read = (): Worker | undefined => client.getQueryData<Worker>(key);

  const change = useMutation({
    mutationKey: ["change", workerId],
    scope: { id: `worker-${workerId}` },
    mutationFn: ({ patch }: Change) => {
      const header = { "If-Match": `"${read()?.revision ?? 0}"`, "Idempotency-Key": newKey() };
      return unwrap(api.PATCH("/v1/workers/{workerId}", { params: { path: { workerId }, header }, body: patch }));
    },
    onMutate: async ({ patch }) => {
      await client.cancelQueries({ queryKey: key });
      const worker = read();
      if (worker) client.setQueryData(key, { ...worker, ...patch });
      return worker && before(worker, patch);
    },
    onSuccess: (answer, { what }, former) => {
      const isLast = client.isMutating({ mutationKey: ["change", workerId] }) <= 1;
      client.setQueryData<Worker>(key, (worker) => (isLast || !worker ? answer : { ...worker, revision: answer.revision }));
      if (what !== null && former) offerUndo(say("saved", { what }), () => change.mutateAsync({ patch: former, what: null }));
      if (isLast) void reread();
    },
    onError: (thrown, _change, former) => {
      client.setQueryData<Worker>(key, (worker) => worker && ({ ...worker, ...former } as Worker));
      void reread();
      const problem = thrown instanceof QianxianProblem ? thrown : null;
      if (isChangedMeanwhile(thrown)) return notify({ kind: "problem", text: say("changedMeanwhile") });
      notify({ kind: "problem", text: problem?.zh ?? sayPlain("notDone"), ...(problem && { more: sayPlain("requestId", { id: problem.requestId }) }) });
    },
  });
  return change;
};
