import { useState } from "react";
import { api, unwrap } from "../api/api.ts";
import { useAct } from "../api/use-act.ts";
import { useMay } from "../api/use-me.ts";
import { terms } from "../parts/request-terms.ts";
import { useWords } from "../words/area.ts";
import { ContactDialog } from "./contact-dialog.tsx";
import type { Referral } from "./employer-queries.ts";
import { comerWords } from "./employer-words.ts";
import { RefuseDialog } from "./refuse-dialog.tsx";
import { StartedDialog } from "./started-dialog.tsx";

type Open = "refuse" | "started" | "contact" | null;

const useAccept = ({ id: referralId }: Referral) => {
  const say = useWords(comerWords);
  return useAct({
    run: (_input: void, key) => unwrap(api.POST("/v1/referrals/{referralId}/accept", { params: { path: { referralId }, header: terms(key) } })),
    stale: [["referrals"], ["vacancies"]],
    done: say("accepted"),
  });
};

/** What an employer may say about somebody who would come, as far as it has got. */
export const ComerActions = ({ referral }: { referral: Referral }) => {
  const say = useWords(comerWords);
  const may = useMay();
  const [open, setOpen] = useState<Open>(null);
  const accept = useAccept(referral);
  const { status } = referral;
  const close = (): void => setOpen(null);
  const isOpen = status === "referred" || status === "accepted";
  return (
    <div className="row-actions">
      {status === "referred" && may("referral.decide") && (
        <button type="button" className="button button-main" disabled={accept.isPending} onClick={() => accept.mutate()}>
          {say("accept")}
        </button>
      )}
      {status === "accepted" && may("referral.decide") && (
        <button type="button" className="button button-main" onClick={() => setOpen("started")}>
          {say("started")}
        </button>
      )}
      {isOpen && may("referral.contact") && (
        <button type="button" className="button" onClick={() => setOpen("contact")}>
          {say("contact")}
        </button>
      )}
      {isOpen && may("referral.decide") && (
        <button type="button" className="button" onClick={() => setOpen("refuse")}>
          {say("refuse")}
        </button>
      )}
      <RefuseDialog referralId={referral.id} open={open === "refuse"} close={close} />
      <StartedDialog referralId={referral.id} open={open === "started"} close={close} />
      <ContactDialog referralId={referral.id} open={open === "contact"} close={close} />
    </div>
  );
};
