import { Modal } from "antd";
import { Phone } from "lucide-react";
import type { ReactNode } from "react";
import { ReasonDialog } from "../parts/reason-dialog.tsx";
import { spacedPhone, useReveal } from "../parts/use-reveal.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { replyWords } from "./reply-words.ts";

const asked = ["name", "phone"] as const;

type Props = {
  workerId: string;
  open: boolean;
  onClose: () => void;
  /** Why one calls, as it is mostly; can be changed. */
  reason?: string;
  /** What can be done once it was spoken about. */
  acts?: (close: () => void) => ReactNode;
};

/** Asks why one calls somebody, then shows name and number once, beside what can be done after the call. */
export const CallDialog = ({ workerId, open, onClose, reason = "", acts }: Props) => {
  const say = useWords(replyWords);
  const sayPlain = useWords(plainWords);
  const { data, isPending, mutate, reset } = useReveal(workerId, asked);
  const close = (): void => {
    reset();
    onClose();
  };
  return (
    <>
      <ReasonDialog open={open && !data} title={say("callTitle")} hint={say("callHint")} preset={reason} busy={isPending} onGive={mutate} onClose={close} />
      <Modal open={open && data !== undefined} title={say("callOf")} footer={acts?.(close) ?? null} closable={{ "aria-label": sayPlain("close") }} destroyOnHidden onCancel={close}>
        <p className="call-name">{data?.name}</p>
        {data?.phone ? (
          <a className="call-number num" href={`tel:${data.phone}`}>
            <Phone size={18} aria-hidden /> {spacedPhone(data.phone)}
          </a>
        ) : (
          <p>{say("noPhone")}</p>
        )}
        <p className="soft">{say("once")}</p>
      </Modal>
    </>
  );
};
