import { Copy, Share2 } from "lucide-react";
import { useWords } from "../words/area.ts";
import { copyText } from "./copy-text.ts";
import { notify } from "./notices.tsx";
import { canShare, shareOut } from "./share-text.ts";
import { linkWords } from "./share-words.ts";
import "./share.css";

type Props = { text: string; shareLabel?: string };

/** Hands a text or an address to another app, or copies it. */
export const ShareButtons = ({ text, shareLabel }: Props) => {
  const say = useWords(linkWords);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    notify(isCopied ? { kind: "done", text: say("copied") } : { kind: "problem", text: say("notCopied") });
  };
  const share = async (): Promise<void> => {
    if (!(await shareOut({ text }))) await copy();
  };
  return (
    <div className="share-buttons">
      {canShare({ text }) && (
        <button type="button" className="button button-main" onClick={() => void share()}>
          <Share2 size={16} aria-hidden /> {shareLabel ?? say("share")}
        </button>
      )}
      <button type="button" className="button" onClick={() => void copy()}>
        <Copy size={16} aria-hidden /> {say("copy")}
      </button>
    </div>
  );
};
