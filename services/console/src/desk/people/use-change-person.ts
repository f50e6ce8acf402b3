import type { operations } from "@qianxian/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { api, newKey, QianxianProblem, unwrap } from "../../api/api.ts";
import { notify } from "../../parts/notices.tsx";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { factsBefore, isStillSo } from "./facts-before.ts";
import { personWords } from "./person-words.ts";
import { personKey, useReread, type Worker } from "./use-person.ts";

/** What can be changed of a person's facts. */
export type Patch = NonNullable<operations["changeWorker"]["requestBody"]>["content"]["application/json"];

type Change = {
  patch: Patch;
  /** What was changed, in a word; undoing says nothing of its own. */
  what: string | null;
};

/** Was the change refused because the entry is no longer at the revision that was read? */
export const isChangedMeanwhile = (thrown: unknown): boolean =>
  thrown instanceof QianxianProblem && (thrown.status === 412 || thrown.code === "worker-changed-meanwhile");

const send = (workerId: string, revision: number, patch: Patch): Promise<Worker> => {
  const header = { "If-Match": `"${revision}"`, "Idempotency-Key": newKey() };
  return unwrap(api.PATCH("/v1/workers/{workerId}", { params: { path: { workerId }, header }, body: patch }));
};

/**
 * Sends a change of the revision that was read. When the entry has moved on in other facts only, such as by news of a
 * referral, the change goes to the new revision; what somebody else has changed is never written over.
 */
const sendOver = async (workerId: string, revision: number, patch: Patch, base: Patch | undefined): Promise<Worker> => {
  try {
    return await send(workerId, revision, patch);
  } catch (thrown) {
    if (!isChangedMeanwhile(thrown) || !base) throw thrown;
    const fresh = await unwrap(api.GET("/v1/workers/{workerId}", { params: { path: { workerId } } }));
    // An answer was lost on the way, or somebody else said the same: it stands.
    if (isStillSo(fresh, patch)) return fresh;
    if (!isStillSo(fresh, base)) throw thrown;
    return send(workerId, fresh.revision, patch);
  }
};

const useTellWhyNot = () => {
  const say = useWords(personWords);
  const sayPlain = useWords(plainWords);
  return (thrown: unknown): void => {
    if (isChangedMeanwhile(thrown)) return notify({ kind: "problem", text: say("changedMeanwhile") });
    const problem = thrown instanceof QianxianProblem ? thrown : null;
    const more = problem && sayPlain("requestId", { id: problem.requestId });
    notify({ kind: "problem", text: problem?.fields[0]?.zh ?? problem?.zh ?? sayPlain("notDone"), ...(more && { more }) });
  };
};

/**
 * Changes facts of a person at once on the page and then at the server; several changes go one after the other. Each
 * can be undone by the values of before. When somebody else changed the same facts, the page is read anew and says so.
 */
export const useChangePerson = (workerId: string) => {
  const client = useQueryClient();
  const say = useWords(personWords);
  const offerUndo = useUndo();
  const reread = useReread(workerId);
  const tellWhyNot = useTellWhyNot();
  const bases = useRef(new WeakMap<Change, Patch>());
  const key = personKey(workerId);
  const read = (): Worker | undefined => client.getQueryData<Worker>(key);

  const change = useMutation({
    mutationKey: ["change", workerId],
    scope: { id: `worker-${workerId}` },
    mutationFn: (order: Change) => sendOver(workerId, read()?.revision ?? 0, order.patch, bases.current.get(order)),
    onMutate: async (order) => {
      await client.cancelQueries({ queryKey: key });
      const worker = read();
      if (!worker) return;
      bases.current.set(order, factsBefore(worker, order.patch));
      client.setQueryData(key, { ...worker, ...order.patch });
    },
    onSuccess: (answer, order) => {
      const { what } = order;
      const former = bases.current.get(order);
      const isLast = client.isMutating({ mutationKey: ["change", workerId] }) <= 1;
      client.setQueryData<Worker>(key, (worker) => (isLast || !worker ? answer : { ...worker, revision: answer.revision }));
      if (what !== null && former) offerUndo(say("saved", { what }), () => change.mutateAsync({ patch: former, what: null }));
      if (isLast) void reread();
    },
    onError: (thrown, order) => {
      const former = bases.current.get(order);
      client.setQueryData<Worker>(key, (worker) => worker && { ...worker, ...(former as Partial<Worker>) });
      void reread();
      tellWhyNot(thrown);
    },
  });
  return change;
};
