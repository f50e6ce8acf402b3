import { api, type QianxianProblem, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { referralWords } from "./referral-words.ts";

export type Referral = Row<"listReferrals">;
export type Refusal = { reason: NonNullable<Referral["refusalReason"]>; note?: string | undefined };

const stale = [["referrals"], ["messages"]] as const;

const termsOf = (referralId: string, key: string) => ({ path: { referralId }, header: { "Idempotency-Key": key } });

/** What a dialog does with an act: closes when it is done, shows its problem beside the fields. */
export type InDialog = { after: () => void; onProblem: (problem: QianxianProblem) => boolean };

/** The employer takes the worker. */
export const useAccept = ({ id }: Referral) => {
  const say = useWords(referralWords);
  return useAct({
    run: (_asked: void, key) => unwrap(api.POST("/v1/referrals/{referralId}/accept", { params: termsOf(id, key) })),
    stale,
    done: say("accepted"),
  });
};

/** The employer does not take the worker, and says why. */
export const useRefuse = ({ id }: Referral, dialog: InDialog) => {
  const say = useWords(referralWords);
  return useAct({
    run: ({ reason, note }: Refusal, key) =>
      unwrap(api.POST("/v1/referrals/{referralId}/refuse", { body: { reason, ...(note && { note }) }, params: termsOf(id, key) })),
    stale,
    done: say("refused"),
    ...dialog,
  });
};

/** The worker has started. */
export const useStart = ({ id }: Referral, dialog: InDialog) => {
  const say = useWords(referralWords);
  return useAct({
    run: (startedOn: string, key) =>
      unwrap(api.POST("/v1/referrals/{referralId}/started", { body: { startedOn }, params: termsOf(id, key) })),
    stale,
    done: say("started"),
    ...dialog,
  });
};

/** The worker changed their mind. Until the employer has accepted, that can be undone: the referral comes back as it was. */
export const useWithdrawal = ({ id, status, workerId, vacancyId, messageId }: Referral, dialog: InDialog) => {
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
    onProblem: dialog.onProblem,
    after: () => {
      dialog.after();
      if (status === "referred") offerUndo(say("withdrawn"), () => bringBack.mutateAsync());
    },
    ...(status !== "referred" && { done: say("withdrawn") }),
  });
};
