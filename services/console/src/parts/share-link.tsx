import { useWords } from "../words/area.ts";
import { QrCode } from "./qr-code.tsx";
import { ShareButtons } from "./share-buttons.tsx";
import { linkWords } from "./share-words.ts";
import "./share.css";

/** An address of ours as a code to scan and as a link to send. */
export const ShareLink = ({ path }: { path: string }) => {
  const say = useWords(linkWords);
  const address = `${globalThis.location.origin}${path}`;
  return (
    <div className="share-link">
      <QrCode text={address} label={say("code", { address })} />
      <p className="share-address soft">{address}</p>
      <ShareButtons text={address} />
    </div>
  );
};
