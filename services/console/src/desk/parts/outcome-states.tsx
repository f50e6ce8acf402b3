import type { Row } from "../../api/types.ts";
import { useWords } from "../../words/area.ts";
import { answerWords, messageStatusWords, referralStatusWords, unsuitableWords } from "../../words/labels.ts";

type Message = Row<"listAllMessages">;
type ReferralStatus = Row<"listReferrals">["status"];

const looks = {
  queued: "state state-quiet",
  sending: "state state-info",
  sent: "state",
  failed: "state state-bad",
  unknown: "state state-wait",
  referred: "state state-info",
  accepted: "state",
  refused: "state state-bad",
  started: "state",
  withdrawn: "state state-quiet",
} as const satisfies Record<Message["status"] | ReferralStatus, string>;

/** What became of a message. */
export const MessageState = ({ status }: { status: Message["status"] }) => {
  const say = useWords(messageStatusWords);
  return <span className={looks[status]}>{say(status)}</span>;
};

/** How a referral stands. */
export const ReferralState = ({ status }: { status: ReferralStatus }) => {
  const say = useWords(referralStatusWords);
  return <span className={looks[status]}>{say(status)}</span>;
};

const answerLooks = { interested: "state", "call-me": "state state-info", "not-suitable": "state state-quiet" } as const;

/** What somebody answered, and why it does not suit. */
export const AnswerState = ({ message: { answer, reason } }: { message: Pick<Message, "answer" | "reason"> }) => {
  const say = useWords(answerWords);
  const sayWhy = useWords(unsuitableWords);
  if (!answer) return null;
  return (
    <>
      <span className={answerLooks[answer]}>{say(answer)}</span>
      {reason && <small className="state-more">{sayWhy(reason)}</small>}
    </>
  );
};
