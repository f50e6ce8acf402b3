import { api, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { terms } from "../../parts/request-terms.ts";
import { useWords } from "../../words/area.ts";
import { deskCrewWords } from "./leader-words.ts";

type Member = { crewId: string; workerId: string; maskedName: string | null };
export type Asked = Answer<"inviteToCrew">;

const stale = [["crew-invitations"], ["crew"], ["crews"]] as const;

/** Records that somebody said yes, or signed; with it they are in the crew. */
export const useConfirm = ({ crewId, workerId, maskedName }: Member) => {
  const say = useWords(deskCrewWords);
  return useAct({
    run: (how: "spoken" | "paper", key) =>
      unwrap(
        api.POST("/v1/crews/{crewId}/members/{workerId}/confirm", { body: { how }, params: { path: { crewId, workerId }, header: terms(key) } }),
      ),
    stale,
    done: say("confirmed", { name: maskedName ?? say("somebody") }),
  });
};

/** Records that somebody leaves a crew. */
export const useLeave = ({ crewId, workerId, maskedName }: Member) => {
  const say = useWords(deskCrewWords);
  return useAct({
    run: (_input: void, key) =>
      unwrap(api.POST("/v1/crews/{crewId}/members/{workerId}/leave", { params: { path: { crewId, workerId }, header: terms(key) } })),
    stale,
    done: say("left", { name: maskedName ?? say("somebody") }),
  });
};

/** Asks somebody to join; the answer has the person's own link, once, for who may record the yes. */
export const useInvite = (crewId: string, after: (asked: Asked) => void) =>
  useAct({
    run: (workerId: string) => unwrap(api.POST("/v1/crews/{crewId}/invitations", { body: { workerId } as never, params: { path: { crewId } } })),
    stale,
    after,
  });
