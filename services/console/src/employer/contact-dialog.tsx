import { Phone } from "lucide-react";
import { useState } from "react";
import { api, unwrap } from "../api/api.ts";
import { useAct } from "../api/use-act.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import { comerWords } from "./employer-words.ts";

type Props = { referralId: string; open: boolean; close: () => void };
type Contact = { name: string; phone: string | null };

const Shown = ({ contact }: { contact: Contact }) => {
  const say = useWords(comerWords);
  return (
    <>
      <p className="contact-name">{contact.name}</p>
      {contact.phone ? (
        <a className="button button-main" href={`tel:${contact.phone}`}>
          <Phone size={16} aria-hidden /> {say("call")} {contact.phone}
        </a>
      ) : (
        <p>{say("noPhone")}</p>
      )}
      <p className="soft">{say("contactShown")}</p>
    </>
  );
};

/** Name and phone of somebody who said yes, asked for with a reason; forgotten when the sheet closes. */
export const ContactDialog = ({ referralId, open, close }: Props) => {
  const say = useWords(comerWords);
  const sayPlain = useWords(plainWords);
  const [reason, setReason] = useState<string>(say("contactPreset"));
  const [wrong, setWrong] = useState<string | undefined>();
  const read = useAct({
    run: (why: string) => unwrap(api.POST("/v1/referrals/{referralId}/contact", { body: { reason: why }, params: { path: { referralId } } })),
    after: () => setWrong(undefined),
    onProblem: ({ fields }) => {
      setWrong(fields[0]?.zh);
      return fields.length > 0;
    },
  });
  const contact = read.data;
  // An answer that comes after the sheet was closed is shown to nobody.
  const leave = (): void => {
    read.reset();
    close();
  };
  return (
    <Dialog open={open} title={say("contact")} onClose={leave}>
      {contact ? (
        <Shown contact={contact} />
      ) : (
        <Field label={say("contactWhy")} wrong={wrong}>
          <input value={reason} maxLength={100} onChange={({ target }) => setReason(target.value)} />
        </Field>
      )}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={leave}>
          {sayPlain("close")}
        </button>
        {!contact && (
          <button type="button" className="button button-main" disabled={read.isPending || reason.trim() === ""} onClick={() => read.mutate(reason.trim())}>
            {sayPlain("confirm")}
          </button>
        )}
      </div>
    </Dialog>
  );
};
