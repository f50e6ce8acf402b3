import { Button, Modal } from "antd";
import { Copy } from "lucide-react";
import { copyText } from "../../parts/copy-text.ts";
import { notify } from "../../parts/notices.tsx";
import { QrCode } from "../../parts/qr-code.tsx";
import { timeText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { accountWords } from "./account-words.ts";

export type Invitation = { token: string; expiresAt: string };
type Props = { login: string; invitation: Invitation };

/**
 * How an invited person sets the password, this once: the page's address, also as a QR code, and beside it the code,
 * which stands in no address.
 */
export const InvitationOnce = ({ login, invitation: { token, expiresAt } }: Props) => {
  const say = useWords(accountWords);
  const address = `${globalThis.location.origin}/invitation`;
  const time = timeText(expiresAt);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(say("copyText", { address, code: token, login, time }));
    notify({ kind: isCopied ? "done" : "problem", text: say(isCopied ? "copied" : "notCopied") });
  };
  return (
    <div className="invitation">
      <p className="call-out">{say("madeOnce")}</p>
      <div className="invitation-parts">
        <figure>
          <QrCode text={address} label={say("madeAddress")} />
          <figcaption className="soft">{say("madeScan")}</figcaption>
        </figure>
        <dl>
          <dt>{say("madeAddress")}</dt>
          <dd>{address}</dd>
          <dt>{say("madeLogin")}</dt>
          <dd>{login}</dd>
          <dt>{say("madeCode")}</dt>
          <dd>
            <code>{token}</code>
          </dd>
          <dd className="soft">{say("madeUntil", { time })}</dd>
        </dl>
      </div>
      <Button icon={<Copy size={14} aria-hidden />} onClick={() => void copy()}>
        {say("copy")}
      </Button>
    </div>
  );
};

type DialogProps = { name: string; login: string; invitation: Invitation | null; close: () => void };

/** The same over the page, until whoever looks says that it has been handed on. */
export const InvitationDialog = ({ name, login, invitation, close }: DialogProps) => {
  const say = useWords(accountWords);
  return (
    <Modal
      open={invitation !== null}
      title={say("madeTitle", { name })}
      okText={say("seen")}
      footer={(_all, { OkBtn }) => <OkBtn />}
      mask={{ closable: false }}
      destroyOnHidden
      onOk={close}
      onCancel={close}
    >
      {invitation && <InvitationOnce login={login} invitation={invitation} />}
    </Modal>
  );
};
