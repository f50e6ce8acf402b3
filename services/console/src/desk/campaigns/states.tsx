import type { Row } from "../../api/types.ts";
import { useWords } from "../../words/area.ts";
import { answerWords, messageStatusWords, referralStatusWords, unsuitableWords } from "../../words/labels.ts";
import { campaignStatusWords } from "./campaign-words.ts";

type CampaignStatus = Row<"listCampaigns">["status"];
type Message = Row<"listAllMessages">;
type ReferralStatus = Row<"listReferrals">["status"];

const looks = {
  planned: "state state-wait",
  sending: "state state-info",
  paused: "state state-wait",
  sent: "state",
  queued: "state state-quiet",
  failed: "state state-bad",
  unknown: "state state-wait",
  referred: "state state-info",
  accepted: "state",
  refused: "state state-bad",
  started: "state",
  withdrawn: "state state-quiet",
} as const satisfies Record<CampaignStatus | Message["status"] | ReferralStatus, string>;

/** How far a campaign is. */
export const CampaignState = ({ status }: { status: CampaignStatus }) => {
  const say = useWords(campaignStatusWords);
  return <span className={looks[status]}>{say(status)}</span>;
};

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
