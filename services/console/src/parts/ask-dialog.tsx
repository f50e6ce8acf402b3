import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import { Dialog } from "./dialog.tsx";

type Props = { open: boolean; title: string; says: string; busy: boolean; yes: () => void; close: () => void };

/** Asks before something that can't be undone, and says what will happen. */
export const AskDialog = ({ open, title, says, busy, yes, close }: Props) => {
  const say = useWords(plainWords);
  return (
    <Dialog open={open} title={title} onClose={close}>
      <p>{says}</p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={close}>
          {say("cancel")}
        </button>
        <button type="button" className="button button-main" disabled={busy} onClick={yes}>
          {say("confirm")}
        </button>
      </div>
    </Dialog>
  );
};
