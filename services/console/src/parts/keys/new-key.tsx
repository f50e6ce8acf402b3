import { copyText } from "../copy-text.ts";
import { notify } from "../notices.tsx";
import { useWords } from "../../words/area.ts";
import { keyWords } from "./key-words.ts";

/** A fresh key, this once. */
export const NewKey = ({ value }: { value: string }) => {
  const say = useWords(keyWords);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(value);
    notify({ kind: isCopied ? "done" : "problem", text: say(isCopied ? "copied" : "notCopied") });
  };
  return (
    <div className="call-out" role="status">
      <p>{say("made")}</p>
      <p className="secret">
        <code>{value}</code>
        <button type="button" className="button" onClick={() => void copy()}>
          {say("copy")}
        </button>
      </p>
    </div>
  );
};
