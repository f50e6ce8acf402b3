import { api, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { useWords } from "../../words/area.ts";
import { AskDialog } from "../ask-dialog.tsx";
import { terms } from "../request-terms.ts";
import { keyWords } from "./key-words.ts";

/** Ends a key for good. */
export const RevokeDialog = ({ card, close }: { card: { id: string } | null; close: () => void }) => {
  const say = useWords(keyWords);
  const revoke = useAct({
    run: (keyId: string, key) => unwrap(api.POST("/v1/keys/{keyId}/revoke", { body: {}, params: { path: { keyId }, header: terms(key) } })),
    stale: [["keys"]],
    done: say("revokedDone"),
    after: close,
  });
  return <AskDialog open={card !== null} title={say("revoke")} says={say("revokeAsk")} busy={revoke.isPending} close={close} yes={() => card && revoke.mutate(card.id)} />;
};
