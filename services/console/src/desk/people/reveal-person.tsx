import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { Eye, Phone } from "lucide-react";
import { useState } from "react";
import { api, QianxianProblem, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { notify } from "../../parts/notices.tsx";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { ReasonDialog } from "../parts/reason-dialog.tsx";
import { personWords } from "./person-words.ts";
import type { Worker } from "./use-person.ts";

type Revealed = Answer<"revealWorker">;

const spaced = (phone: string): string => phone.replace(/^(\d{3})(\d{4})(\d{4})$/, "$1 $2 $3");

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
              <Phone size={14} aria-hidden /> {spaced(phone)}
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

const useReveal = (workerId: string) => {
  const sayPlain = useWords(plainWords);
  return useMutation({
    gcTime: 0,
    mutationFn: (reason: string) => {
      const body = { fields: ["name", "phone", "idNumber"] as ("name" | "phone" | "idNumber")[], reason };
      return unwrap(api.POST("/v1/workers/{workerId}/reveal", { params: { path: { workerId } }, body }));
    },
    onError: (thrown) => {
      const problem = thrown instanceof QianxianProblem ? thrown : null;
      const said = problem?.fields[0]?.zh ?? problem?.zh ?? sayPlain("notDone");
      notify({ kind: "problem", text: said, ...(problem && { more: sayPlain("requestId", { id: problem.requestId }) }) });
    },
  });
};

/** Masked numbers; the full ones after a reason was given, until the page is left. They are kept nowhere. */
export const PersonNumbers = ({ worker }: { worker: Worker }) => {
  const say = useWords(personWords);
  const mayReveal = useMay()("worker.reveal");
  const [asks, setAsks] = useState(false);
  const reveal = useReveal(worker.id);
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
