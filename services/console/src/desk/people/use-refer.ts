import { QianxianProblem, api, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { notify } from "../../parts/notices.tsx";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { personWords } from "./person-words.ts";
import { useReread } from "./use-person.ts";

/** A vacancy somebody is referred to. */
export type ReferTo = { id: string; title: string; employerName: string | null };

type Order = { vacancy: ReferTo; evenIfPlaced: boolean };

/** News of a referral reaches the person's entry this much later. */
const newsMs = 1_500;

/** Withdraws a referral; what was read of it is read anew. */
export const useTakeBack = (workerId: string) => {
  const reread = useReread(workerId);
  return useAct({
    run: (referralId: string, key) =>
      unwrap(api.POST("/v1/referrals/{referralId}/withdraw", { params: { path: { referralId }, header: { "Idempotency-Key": key } }, body: {} })),
    stale: [["worker-referrals", workerId], ["referrals"]],
    after: () => setTimeout(() => void reread(), newsMs),
  });
};

/** Refers the person to a vacancy's employer; can be undone. `onPlaced` is asked when the person has work elsewhere. */
export const useRefer = (workerId: string, onPlaced: (vacancy: ReferTo) => void) => {
  const say = useWords(personWords);
  const offerUndo = useUndo();
  const takeBack = useTakeBack(workerId);
  const reread = useReread(workerId);
  return useAct({
    run: ({ vacancy, evenIfPlaced }: Order, key) =>
      unwrap(
        api.POST("/v1/referrals", {
          params: { header: { "Idempotency-Key": key } },
          body: { workerId, vacancyId: vacancy.id, workerSaidYes: true, ...(evenIfPlaced && { evenIfPlaced: true as const }) },
        }),
      ).catch((thrown: unknown) => {
        if (thrown instanceof QianxianProblem && thrown.code === "worker-placed-elsewhere") onPlaced(vacancy);
        throw thrown;
      }),
    stale: [["worker-referrals", workerId], ["referrals"]],
    onProblem: ({ code }) => code === "worker-placed-elsewhere",
    after: ({ referral, isNew }, { vacancy }) => {
      setTimeout(() => void reread(), newsMs);
      if (!isNew) return notify({ kind: "done", text: say("referredAlready") });
      offerUndo(say("referred", { title: vacancy.title }), () => takeBack.mutateAsync(referral.id));
    },
  });
};
