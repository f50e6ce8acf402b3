import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { referralWords } from "./referral-words.ts";

export type Referral = Row<"listReferrals">;
export type Refusal = { reason: NonNullable<Referral["refusalReason"]>; note?: string | undefined };

const stale = [["referrals"], ["messages"]] as const;

const termsOf = (referralId: string, key: string) => ({ path: { referralId }, header: { "Idempotency-Key": key } });

/** What an employer has decided, written down for it. */
export const useDecisions = ({ id }: Referral) => {
  const say = useWords(referralWords);
  const accept = useAct({
    run: (_asked: void, key) => unwrap(api.POST("/v1/referrals/{referralId}/accept", { params: termsOf(id, key) })),
    stale,
    done: say("accepted"),
  });
  const refuse = useAct({
    run: ({ reason, note }: Refusal, key) =>
      unwrap(api.POST("/v1/referrals/{referralId}/refuse", { body: { reason, ...(note && { note }) }, params: termsOf(id, key) })),
    stale,
    done: say("refused"),
  });
  const start = useAct({
    run: (startedOn: string, key) =>
      unwrap(api.POST("/v1/referrals/{referralId}/started", { body: { startedOn }, params: termsOf(id, key) })),
    stale,
    done: say("started"),
  });
  return { accept, refuse, start };
};

/** The worker changed their mind. Until the employer has accepted, that can be undone: the referral comes back as it was. */
export const useWithdrawal = ({ id, status, workerId, vacancyId, messageId }: Referral) => {
  const say = useWords(referralWords);
  const offerUndo = useUndo();
  const bringBack = useAct({
    run: (_asked: void, key) =>
      unwrap(
        api.POST("/v1/referrals", {
          body: { workerId, vacancyId, workerSaidYes: true, evenIfPlaced: true, ...(messageId && { messageId }) },
          params: { header: { "Idempotency-Key": key } },
        }),
      ),
    stale,
    onProblem: () => true,
  });
  return useAct({
    run: (reason: string, key) =>
      unwrap(api.POST("/v1/referrals/{referralId}/withdraw", { body: reason ? { reason } : {}, params: termsOf(id, key) })),
    stale,
    after: () => {
      if (status === "referred") offerUndo(say("withdrawn"), () => bringBack.mutateAsync());
    },
    ...(status !== "referred" && { done: say("withdrawn") }),
  });
};
