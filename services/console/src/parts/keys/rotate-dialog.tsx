import { api, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { useWords } from "../../words/area.ts";
import { AskDialog } from "../ask-dialog.tsx";
import { keyWords } from "./key-words.ts";

type Props = { card: { id: string } | null; close: () => void; made: (key: string) => void };

/** A new key in the place of one that lives on for a day. */
export const RotateDialog = ({ card, close, made }: Props) => {
  const say = useWords(keyWords);
  const rotate = useAct({
    run: (keyId: string) => unwrap(api.POST("/v1/keys/{keyId}/rotate", { body: { overlapDays: 1 }, params: { path: { keyId } } })),
    stale: [["keys"]],
    after: ({ key }) => {
      made(key);
      close();
    },
  });
  return <AskDialog open={card !== null} title={say("rotate")} says={say("rotateAsk")} busy={rotate.isPending} close={close} yes={() => card && rotate.mutate(card.id)} />;
};
