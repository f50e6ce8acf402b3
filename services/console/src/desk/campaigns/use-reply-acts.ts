import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { useRefer } from "../parts/use-refer.ts";
import { replyWords } from "./reply-words.ts";

export type Reply = Row<"listReplies">;

const stale = [["messages"], ["replies"], ["referrals"]] as const;

/** What can't be taken back says why beside the undo. */
const toldByUndo = (): boolean => true;

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

/** Refers who answered to the employer; `onPlaced` is asked when they are with another employer. */
export const useReferReply = ({ id: messageId, workerId, vacancyId }: Reply, onPlaced: () => void) => {
  const say = useWords(replyWords);
  const refer = useRefer({ said: say("referred"), standing: say("standing"), onPlaced });
  return {
    isPending: refer.isPending,
    give: (evenIfPlaced: boolean, after?: () => void): void =>
      refer.mutate({ workerId, vacancyId, messageId, evenIfPlaced }, { ...(after && { onSettled: after }) }),
  };
};
