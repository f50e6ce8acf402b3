import { useMutation } from "@tanstack/react-query";
import { Modal } from "antd";
import { Phone } from "lucide-react";
import type { ReactNode } from "react";
import { api, QianxianProblem, unwrap } from "../../api/api.ts";
import { ReasonDialog } from "../parts/reason-dialog.tsx";
import { notify } from "../../parts/notices.tsx";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { replyWords } from "./reply-words.ts";

const spaced = (phone: string): string => phone.replace(/^(\d{3})(\d{4})(\d{4})$/, "$1 $2 $3");

/** Name and phone in full, asked for with a reason; kept nowhere. */
const useReveal = (workerId: string) => {
  const say = useWords(plainWords);
  return useMutation({
    gcTime: 0,
    mutationFn: (reason: string) =>
      unwrap(api.POST("/v1/workers/{workerId}/reveal", { params: { path: { workerId } }, body: { fields: ["name", "phone"], reason } })),
    onError: (thrown) => {
      const problem = thrown instanceof QianxianProblem ? thrown : null;
      const text = problem?.fields[0]?.zh ?? problem?.zh ?? say("notDone");
      notify({ kind: "problem", text, ...(problem && { more: say("requestId", { id: problem.requestId }) }) });
    },
  });
};

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
  const { data, isPending, mutate, reset } = useReveal(workerId);
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
            <Phone size={18} aria-hidden /> {spaced(data.phone)}
          </a>
        ) : (
          <p>{say("noPhone")}</p>
        )}
        <p className="soft">{say("once")}</p>
      </Modal>
    </>
  );
};
