import { useQueryClient } from "@tanstack/react-query";
import { api, type QianxianProblem, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { notify } from "../../parts/notices.tsx";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { replyWords } from "./reply-words.ts";

export type Reply = Row<"listReplies">;

const stale = [["messages"], ["referrals"]] as const;

/** What can't be taken back says why beside the undo. */
const toldByUndo = (): boolean => true;

/** A referral closes its answer by way of an event, a moment later. */
const momentMs = 1_500;

/** Marks an answer as taken care of, or as waiting again; each takes the other back. */
export const useHandle = ({ id }: Reply) => {
  const say = useWords(replyWords);
  const offerUndo = useUndo();
  const act = (handled: boolean) => ({
    run: (_asked: void, key: string) =>
      unwrap(
        api.POST("/v1/replies/{messageId}/handled", {
          body: { handled },
          params: { path: { messageId: id }, header: { "Idempotency-Key": key } },
        }),
      ),
    stale,
  });
  const again = useAct(act(false));
  const takeBack = useAct({ ...act(false), onProblem: toldByUndo });
  const done = useAct({ ...act(true), after: () => offerUndo(say("doneSaid"), () => takeBack.mutateAsync()) });
  return { done, again };
};

const useWithdraw = () =>
  useAct({
    run: (referralId: string, key) =>
      unwrap(
        api.POST("/v1/referrals/{referralId}/withdraw", {
          body: {},
          params: { path: { referralId }, header: { "Idempotency-Key": key } },
        }),
      ),
    stale,
    onProblem: toldByUndo,
  });

/** Refers who answered to the employer; `onPlaced` is asked when they are with another employer. */
export const useReferReply = ({ id, workerId, vacancyId }: Reply, onPlaced: () => void) => {
  const say = useWords(replyWords);
  const sayPlain = useWords(plainWords);
  const client = useQueryClient();
  const offerUndo = useUndo();
  const withdraw = useWithdraw();
  const tell = ({ zh, fields, requestId }: QianxianProblem): void =>
    notify({ kind: "problem", text: [zh, ...fields.map((field) => field.zh)].join(""), more: sayPlain("requestId", { id: requestId }) });
  return useAct({
    run: ({ evenIfPlaced }: { evenIfPlaced: boolean }, key) =>
      unwrap(
        api.POST("/v1/referrals", {
          body: { workerId, vacancyId, messageId: id, workerSaidYes: true, ...(evenIfPlaced && { evenIfPlaced: true as const }) },
          params: { header: { "Idempotency-Key": key } },
        }),
      ),
    stale,
    after: ({ referral, isNew }) => {
      setTimeout(() => void client.invalidateQueries({ queryKey: ["messages"] }), momentMs);
      if (!isNew) return notify({ kind: "done", text: say("standing") });
      offerUndo(say("referred"), () => withdraw.mutateAsync(referral.id));
    },
    onProblem: (problem) => {
      if (problem.code === "worker-placed-elsewhere") onPlaced();
      else tell(problem);
      return true;
    },
  });
};
