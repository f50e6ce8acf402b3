import { useState } from "react";
import { api, unwrap } from "../api/api.ts";
import { useAct } from "../api/use-act.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Field } from "../parts/field.tsx";
import { terms } from "../parts/request-terms.ts";
import { useWords } from "../words/area.ts";
import { refusalWords } from "../words/labels.ts";
import { plainWords } from "../words/plain.ts";
import { comerWords } from "./employer-words.ts";

type Reason = keyof typeof refusalWords.texts;
type Props = { referralId: string; open: boolean; close: () => void };

const reasons = Object.keys(refusalWords.texts) as Reason[];

const useRefuse = (referralId: string, close: () => void, show: (wrong: string | undefined) => void) => {
  const say = useWords(comerWords);
  return useAct({
    run: ({ reason, note }: { reason: Reason; note: string }, key) => {
      const body = { reason, ...(note.trim() && { note: note.trim() }) };
      return unwrap(api.POST("/v1/referrals/{referralId}/refuse", { body, params: { path: { referralId }, header: terms(key) } }));
    },
    stale: [["referrals"], ["vacancies"]],
    done: say("refused"),
    after: close,
    onProblem: ({ fields }) => {
      show(fields[0]?.zh);
      return fields.length > 0;
    },
  });
};

/** Says no to somebody, with a reason that the county learns from. */
export const RefuseDialog = ({ referralId, open, close }: Props) => {
  const say = useWords(comerWords);
  const sayPlain = useWords(plainWords);
  const reasonText = useWords(refusalWords);
  const [reason, setReason] = useState<Reason | "">("");
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<string | undefined>();
  const refuse = useRefuse(referralId, close, setWrong);
  return (
    <Dialog open={open} title={say("why")} onClose={close}>
      <div role="radiogroup" aria-label={say("why")} className="choices">
        {reasons.map((key) => (
          <label key={key}>
            <input type="radio" name="reason" checked={reason === key} onChange={() => setReason(key)} /> {reasonText(key)}
          </label>
        ))}
      </div>
      <Field label={say("note")} hint={say("noteHint")} wrong={wrong}>
        <textarea rows={2} maxLength={200} value={note} onChange={({ target }) => setNote(target.value)} />
      </Field>
      <p className="soft">{say("whySent")}</p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={close}>
          {sayPlain("cancel")}
        </button>
        <button type="button" className="button button-main" disabled={reason === "" || refuse.isPending} onClick={() => reason !== "" && refuse.mutate({ reason, note })}>
          {sayPlain("confirm")}
        </button>
      </div>
    </Dialog>
  );
};
