import { useQuery } from "@tanstack/react-query";
import { Button, Modal, Radio } from "antd";
import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { useMay } from "../../api/use-me.ts";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { dayText } from "../../parts/say-facts.ts";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { personWords } from "./person-words.ts";
import { useReread } from "./use-person.ts";

type Consents = Answer<"listConsents">;
type Purpose = keyof Consents["standing"];
type How = "spoken" | "paper" | "form";
type Word = { purpose: Purpose; how: How; gives: boolean };

const purposes = ["push", "share-with-employer", "automated-decisions"] as const;
const nameWord = { push: "consentPush", "share-with-employer": "consentShare", "automated-decisions": "consentAutomated" } as const;
const stopWord = { push: "stopsPush", "share-with-employer": "stopsShare", "automated-decisions": "stopsAutomated" } as const;
const howWord = { spoken: "howSpoken", paper: "howPaper", form: "howForm", import: "howImport", reply: "howReply" } as const;

const consentsKey = (workerId: string) => ["consents", workerId];

const send = (workerId: string, { purpose, how, gives }: Word, key: string) => {
  const params = { path: { workerId }, header: { "Idempotency-Key": key } };
  const body = { purpose, how };
  return gives
    ? unwrap(api.POST("/v1/workers/{workerId}/consents", { params, body }))
    : unwrap(api.POST("/v1/workers/{workerId}/consents/withdraw", { params, body }));
};

const useSayConsent = (workerId: string) => {
  const say = useWords(personWords);
  const offerUndo = useUndo();
  const reread = useReread(workerId);
  const act = useAct({
    run: (word: Word, key) => send(workerId, word, key),
    stale: [consentsKey(workerId)],
    after: (_answer, word) => {
      void reread();
      const said = say(word.gives ? "given" : "withdrawn", { what: say(nameWord[word.purpose]) });
      offerUndo(said, () => back.mutateAsync({ ...word, gives: !word.gives }));
    },
  });
  const back = useAct({ run: (word: Word, key) => send(workerId, word, key), stale: [consentsKey(workerId)], after: () => void reread() });
  return act;
};

const useWording = (purpose: Purpose): string | undefined => {
  const { data } = useQuery({
    queryKey: ["consent-texts"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/consent-texts", { signal })),
    staleTime: Infinity,
  });
  return data?.items.findLast((text) => text.purpose === purpose)?.zh;
};

type DialogProps = { purpose: Purpose; gives: boolean; busy: boolean; give: (how: How) => void; close: () => void };

const WordDialog = ({ purpose, gives, busy, give, close }: DialogProps) => {
  const say = useWords(personWords);
  const sayPlain = useWords(plainWords);
  const [how, setHow] = useState<How>("spoken");
  const wording = useWording(purpose);
  const what = say(nameWord[purpose]);
  return (
    <Modal
      open
      title={say(gives ? "giveTitle" : "withdrawTitle", { what })}
      okText={say(gives ? "give" : "withdraw")}
      cancelText={sayPlain("cancel")}
      confirmLoading={busy}
      onOk={() => give(how)}
      onCancel={close}
    >
      {gives ? <p>{say("consentTextShown")}</p> : <p className="stops">{say(stopWord[purpose])}</p>}
      {gives && <blockquote className="wording">{wording}</blockquote>}
      <p className="how-label" id="consent-how">{say("how")}</p>
      <Radio.Group
        aria-labelledby="consent-how"
        value={how}
        options={(["spoken", "paper", "form"] as const).map((value) => ({ value, label: say(howWord[value]) }))}
        onChange={(event) => setHow(event.target.value as How)}
      />
    </Modal>
  );
};

const Standing = ({ purpose, isOn, ask }: { purpose: Purpose; isOn: boolean; ask: (() => void) | null }) => {
  const say = useWords(personWords);
  const off = purpose === "automated-decisions" ? say("refuses") : say("standsNot");
  return (
    <li className="consent">
      <span className="consent-name">{say(nameWord[purpose])}</span>
      <span className={isOn ? "state" : "state state-quiet"}>{isOn ? say("stands") : off}</span>
      {ask && (
        <Button size="small" aria-label={`${say(isOn ? "withdraw" : "give")}：${say(nameWord[purpose])}`} onClick={ask}>
          {say(isOn ? "withdraw" : "give")}
        </Button>
      )}
    </li>
  );
};

const Before = ({ items }: { items: Consents["items"] }) => {
  const say = useWords(personWords);
  return (
    <details className="consents-before">
      <summary>{say("wordsBefore")}</summary>
      <ul>
        {items.map(({ id, purpose, how, givenOn, withdrawnOn, withdrawnHow }) => (
          <li key={id}>
            {say(nameWord[purpose])}：
            {[
              givenOn && say("givenOn", { day: dayText(givenOn), how: say(howWord[how]) }),
              withdrawnOn && say("withdrawnOn", { day: dayText(withdrawnOn), how: say(howWord[withdrawnHow ?? how]) }),
            ].filter(Boolean).join("，")}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What the person has agreed to; recorded and taken back here, with the wording that is shown. */
export const ConsentSheet = ({ workerId }: { workerId: string }) => {
  const say = useWords(personWords);
  const may = useMay();
  const [asked, setAsked] = useState<Purpose | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: consentsKey(workerId),
    queryFn: ({ signal }) => unwrap(api.GET("/v1/workers/{workerId}/consents", { params: { path: { workerId } }, signal })),
  });
  const act = useSayConsent(workerId);
  const give = (how: How): void => {
    if (asked && data) act.mutate({ purpose: asked, how, gives: !data.standing[asked] }, { onSettled: () => setAsked(null) });
  };
  return (
    <section className="sheet">
      <h2>{say("consentSheet")}</h2>
      {error && <ProblemNote thrown={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data && (
        <ul className="consents">
          {purposes.map((purpose) => (
            <Standing key={purpose} purpose={purpose} isOn={data.standing[purpose]} ask={may("worker.consent") ? () => setAsked(purpose) : null} />
          ))}
        </ul>
      )}
      {data && data.items.length > 0 && <Before items={data.items} />}
      {asked && data && <WordDialog purpose={asked} gives={!data.standing[asked]} busy={act.isPending} give={give} close={() => setAsked(null)} />}
    </section>
  );
};
