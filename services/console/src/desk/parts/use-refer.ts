import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { api, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { notify } from "../../parts/notices.tsx";
import { useUndo } from "../../parts/use-undo.ts";

/** Somebody who said yes to a vacancy; `messageId` is the message that they answered. */
export type Referring = { workerId: string; vacancyId: string; messageId?: string; evenIfPlaced: boolean };

/** Lists that name referrals, or answers that a referral takes care of. */
export const referralLists = [["referrals"], ["worker-referrals"], ["messages"], ["replies"]] as const;

/** News of a referral reaches the person's entry and the answer behind it this much later. */
const newsMs = 1_500;

const useLaterNews = () => {
  const client = useQueryClient();
  return useCallback(
    (workerId: string): void => {
      const names = ["worker", "matches", "why", "worker-history"];
      const keys = [...names.map((name) => [name, workerId]), ["messages"], ["replies"], ["workers"]];
      setTimeout(() => void Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey }))), newsMs);
    },
    [client],
  );
};

const refer = ({ workerId, vacancyId, messageId, evenIfPlaced }: Referring, key: string) =>
  unwrap(
    api.POST("/v1/referrals", {
      params: { header: { "Idempotency-Key": key } },
      body: { workerId, vacancyId, workerSaidYes: true, ...(messageId && { messageId }), ...(evenIfPlaced && { evenIfPlaced: true as const }) },
    }),
  );

/** Takes a referral back. Without words it is the way back of another act, which says itself what stands in the way. */
export const useTakeBack = (done?: string) => {
  const laterNews = useLaterNews();
  return useAct({
    run: ({ referralId }: { referralId: string; workerId: string }, key) =>
      unwrap(api.POST("/v1/referrals/{referralId}/withdraw", { params: { path: { referralId }, header: { "Idempotency-Key": key } }, body: {} })),
    stale: referralLists,
    after: (_answer, { workerId }) => laterNews(workerId),
    ...(done === undefined ? { onProblem: () => true } : { done }),
  });
};

type Terms = {
  /** What is said when it is done. */
  said: string;
  /** What is said when the same referral stands already. */
  standing: string;
  /** Asked when the person has work elsewhere, and nothing was done. */
  onPlaced: () => void;
};

/** Refers somebody who said yes to a vacancy's employer; beside what is said stands the way back. */
export const useRefer = ({ said, standing, onPlaced }: Terms) => {
  const offerUndo = useUndo();
  const takeBack = useTakeBack();
  const laterNews = useLaterNews();
  return useAct({
    run: (order: Referring, key) => refer(order, key),
    stale: referralLists,
    after: ({ referral, isNew }, { workerId }) => {
      laterNews(workerId);
      if (!isNew) return notify({ kind: "done", text: standing });
      offerUndo(said, () => takeBack.mutateAsync({ referralId: referral.id, workerId }));
    },
    onProblem: ({ code }) => {
      if (code !== "worker-placed-elsewhere") return false;
      onPlaced();
      return true;
    },
  });
};
