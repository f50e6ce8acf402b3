import { Button } from "antd";
import { Eye, Phone } from "lucide-react";
import { useState } from "react";
import type { Answer } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { useWords } from "../../words/area.ts";
import { ReasonDialog } from "../parts/reason-dialog.tsx";
import { spacedPhone, useReveal } from "../parts/use-reveal.ts";
import { personWords } from "./person-words.ts";
import type { Worker } from "./use-person.ts";

type Revealed = Answer<"revealWorker">;

const asked = ["name", "phone", "idNumber"] as const;

const FullNumbers = ({ revealed, hide }: { revealed: Revealed; hide: () => void }) => {
  const say = useWords(personWords);
  const { name, phone, idNumber } = revealed;
  return (
    <div className="revealed" role="status">
      <p className="soft">{say("revealed")}</p>
      <dl className="facts">
        <dt>{say("fullName")}</dt>
        <dd>{name}</dd>
        <dt>{say("phone")}</dt>
        <dd className="num">
          {phone ? (
            <a href={`tel:${phone}`} title={say("call")}>
              <Phone size={14} aria-hidden /> {spacedPhone(phone)}
            </a>
          ) : (
            say("noPhone")
          )}
        </dd>
        <dt>{say("idNumber")}</dt>
        <dd className="num">{idNumber ?? say("noIdNumber")}</dd>
      </dl>
      <Button size="small" onClick={hide}>
        {say("hide")}
      </Button>
    </div>
  );
};

/** Masked numbers; the full ones after a reason was given, until the page is left. They are kept nowhere. */
export const PersonNumbers = ({ worker }: { worker: Worker }) => {
  const say = useWords(personWords);
  const mayReveal = useMay()("worker.reveal");
  const [asks, setAsks] = useState(false);
  const reveal = useReveal(worker.id, asked);
  const give = (reason: string) => reveal.mutate(reason, { onSuccess: () => setAsks(false) });
  return (
    <>
      <div className="numbers">
        <span className="number">
          <span className="soft">{say("phone")}</span> <strong className="num">{worker.maskedPhone ?? say("noPhone")}</strong>
        </span>
        <span className="number">
          <span className="soft">{say("idNumber")}</span> <span className="num">{worker.maskedIdNumber ?? say("noIdNumber")}</span>
        </span>
        {mayReveal && !reveal.data && (
          <Button size="small" icon={<Eye size={14} aria-hidden />} onClick={() => setAsks(true)}>
            {say("reveal")}
          </Button>
        )}
      </div>
      {reveal.data && <FullNumbers revealed={reveal.data} hide={reveal.reset} />}
      <ReasonDialog open={asks} title={say("revealTitle")} busy={reveal.isPending} onGive={give} onClose={() => setAsks(false)} />
    </>
  );
};
