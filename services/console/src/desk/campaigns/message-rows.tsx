import type { Row } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import type { Column } from "../../list/list-types.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { timeText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { AnswerState, MessageState } from "../parts/outcome-states.tsx";
import { MessageActions } from "./message-actions.tsx";
import { messageWords } from "./message-words.ts";
import { PersonName, VacancyTitle } from "./person-name.tsx";

export type Message = Row<"listAllMessages">;

const Because = ({ because, status }: Pick<Message, "because" | "status">) =>
  because && status !== "sent" ? <span className="because">{because.zh}</span> : null;

/** The columns of messages; `isOne` campaign's say nothing of the campaign. */
export const useMessageColumns = (isOne: boolean): Column<Message>[] => {
  const say = useWords(messageWords);
  const mayAct = useMay()("campaign.plan");
  const time = (key: "createdAt" | "sentAt" | "answeredAt", isExtra = false): Column<Message> => ({
    key,
    title: say(key),
    isExtra,
    render: (message) => <span className="nowrap">{timeText(message[key])}</span>,
  });
  const campaign: Column<Message> = {
    key: "campaign",
    title: say("campaign"),
    render: ({ campaignId }) =>
      campaignId ? <GoTo href={`/desk/campaigns/${campaignId}`}>{say("toCampaign")}</GoTo> : <span className="soft">{say("inPerson")}</span>,
  };
  return [
    { key: "person", title: say("person"), render: (message) => <PersonName person={message} /> },
    { key: "vacancy", title: say("vacancy"), render: (message) => <VacancyTitle vacancy={message} /> },
    { key: "status", title: say("status"), render: ({ status }) => <MessageState status={status} /> },
    { key: "because", title: say("because"), render: (message) => <Because {...message} /> },
    { key: "answer", title: say("answer"), render: (message) => <AnswerState message={message} /> },
    time("createdAt", true),
    time("sentAt"),
    time("answeredAt", isOne),
    ...(isOne ? [] : [campaign]),
    ...(mayAct ? [{ key: "acts", title: say("actions"), render: (message: Message) => <MessageActions message={message} /> }] : []),
  ];
};

/** A message on a phone. */
export const MessageCard = ({ message }: { message: Message }) => (
  <div className="row-card">
    <span className="card-line">
      <b>
        <PersonName person={message} />
      </b>
      <MessageState status={message.status} />
    </span>
    <span className="card-line">
      <VacancyTitle vacancy={message} />
      <span className="soft">{timeText(message.sentAt ?? message.createdAt)}</span>
    </span>
    <Because {...message} />
    <AnswerState message={message} />
    <MessageActions message={message} />
  </div>
);
