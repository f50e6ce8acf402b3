import { useState } from "react";
import { api, unwrap } from "../api/api.ts";
import { useAct } from "../api/use-act.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Field } from "../parts/field.tsx";
import { terms } from "../parts/request-terms.ts";
import { countyToday } from "../parts/say-facts.ts";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import { comerWords } from "./employer-words.ts";

/** Says that somebody has started, and on which day. */
export const StartedDialog = ({ referralId, open, close }: { referralId: string; open: boolean; close: () => void }) => {
  const say = useWords(comerWords);
  const sayPlain = useWords(plainWords);
  const [day, setDay] = useState(countyToday());
  const [wrong, setWrong] = useState<string | undefined>();
  const started = useAct({
    run: (startedOn: string, key) =>
      unwrap(api.POST("/v1/referrals/{referralId}/started", { body: { startedOn }, params: { path: { referralId }, header: terms(key) } })),
    stale: [["referrals"], ["vacancies"]],
    done: say("startedDone"),
    after: close,
    onProblem: ({ fields }) => {
      setWrong(fields[0]?.zh);
      return fields.length > 0;
    },
  });
  return (
    <Dialog open={open} title={say("started")} onClose={close}>
      <Field label={say("startedOn")} wrong={wrong}>
        <input type="date" max={countyToday()} value={day} onChange={({ target }) => setDay(target.value)} />
      </Field>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={close}>
          {sayPlain("cancel")}
        </button>
        <button type="button" className="button button-main" disabled={started.isPending || day === ""} onClick={() => started.mutate(day)}>
          {sayPlain("confirm")}
        </button>
      </div>
    </Dialog>
  );
};
