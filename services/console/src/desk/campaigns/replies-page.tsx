import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import type { Query } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { AnswerState } from "../parts/outcome-states.tsx";
import { StateTabs } from "../parts/state-tabs.tsx";
import type { Asked, Column } from "../../list/list-types.ts";
import { List } from "../../list/list.tsx";
import { useAsked } from "../../list/use-asked.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { timeText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { answerWords } from "../../words/labels.ts";
import { vacancyFilter } from "./message-filters.tsx";
import { PersonName, VacancyTitle } from "./person-name.tsx";
import { ReplyActions } from "./reply-actions.tsx";
import { replyWords } from "./reply-words.ts";
import type { Reply } from "./use-reply-acts.ts";
import "./campaigns.css";

const liveMs = 10_000;

/** What the server is asked for a tab; without one, answers that wait for somebody. */
const ofTab = (show: string | undefined): Query<"listReplies"> => {
  if (show === undefined) return { handled: false };
  return show === "all" ? {} : { answer: show as NonNullable<Reply["answer"]> };
};

/** Who has waited longest comes first as long as somebody waits. */
const askedOf = ({ show, ...asked }: Asked): Query<"listReplies"> => ({
  sort: show === undefined ? "oldest" : "newest",
  ...asked,
  ...ofTab(show),
});

const useWaitingCount = (): number | undefined =>
  useQuery({
    queryKey: ["messages", "replies", "waiting"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/replies", { params: { query: { handled: false, limit: 1 } }, signal })),
    refetchInterval: liveMs,
  }).data?.total;

const Tabs = ({ show }: { show: string | undefined }) => {
  const say = useWords(replyWords);
  const sayAnswer = useWords(answerWords);
  const { change } = useAsked();
  const waiting = useWaitingCount();
  const answers = (["interested", "call-me", "not-suitable"] as const).map((value) => ({ value, label: sayAnswer(value) }));
  const tabs = [
    { value: undefined, label: say("waiting"), ...(waiting !== undefined && { count: waiting }) },
    { value: "all", label: say("everything") },
    ...answers,
  ];
  return <StateTabs label={say("show")} tabs={tabs} value={show} change={(next) => change({ show: next, sort: undefined })} />;
};

const Handling = ({ reply: { handledAt } }: { reply: Reply }) => {
  const say = useWords(replyWords);
  return handledAt ? (
    <span className="soft nowrap">{say("handledAt", { at: timeText(handledAt) })}</span>
  ) : (
    <span className="state state-wait">{say("stillWaiting")}</span>
  );
};

const useReplyColumns = (show: string | undefined): Column<Reply>[] => {
  const say = useWords(replyWords);
  const mayAct = useMay()("campaign.plan");
  const handled: Column<Reply> = { key: "handled", title: say("handled"), render: (reply) => <Handling reply={reply} /> };
  return [
    { key: "person", title: say("person"), render: (reply) => <PersonName person={reply} /> },
    { key: "vacancy", title: say("vacancy"), render: (reply) => <VacancyTitle vacancy={reply} /> },
    { key: "answer", title: say("answer"), render: (reply) => <AnswerState message={reply} /> },
    { key: "answeredAt", title: say("answeredAt"), render: ({ answeredAt }) => <span className="nowrap">{timeText(answeredAt)}</span> },
    ...(show === undefined ? [] : [handled]),
    ...(mayAct ? [{ key: "acts", title: say("actions"), render: (reply: Reply) => <ReplyActions reply={reply} /> }] : []),
  ];
};

const ReplyCard = ({ reply }: { reply: Reply }) => (
  <div className="row-card">
    <span className="card-line">
      <b>
        <PersonName person={reply} />
      </b>
      <span>
        <AnswerState message={reply} />
      </span>
    </span>
    <span className="card-line">
      <VacancyTitle vacancy={reply} />
      <span className="soft">{timeText(reply.answeredAt)}</span>
    </span>
    {reply.handledAt && <Handling reply={reply} />}
    <ReplyActions reply={reply} />
  </div>
);

const useEmpty = (show: string | undefined) => {
  const say = useWords(replyWords);
  const action = <GoTo href="/desk/campaigns">{say("toCampaigns")}</GoTo>;
  return show === undefined
    ? { title: say("emptyWaiting"), hint: say("emptyWaitingHint"), action }
    : { title: say("empty"), hint: say("emptyHint"), action };
};

/** The inbox of workers' answers: what waits first, each done in one action. */
export const RepliesPage = () => {
  const say = useWords(replyWords);
  const { asked } = useAsked();
  const show = asked["show"];
  const newest = { key: "newest", label: say("newest") };
  const sorts = show === undefined ? [{ key: "oldest", label: say("longest") }, newest] : [newest, { key: "oldest", label: say("oldest") }];
  return (
    <>
      <PageHead title={say("title")} says={say("says")} />
      <Tabs show={show} />
      <List<Reply>
        key={show}
        name="replies"
        queryKey={["messages", "replies"]}
        read={(next, signal) => unwrap(api.GET("/v1/replies", { params: { query: askedOf(next) }, signal }))}
        rowKey={({ id }) => id}
        columns={useReplyColumns(show)}
        filters={[vacancyFilter(say("vacancy"))]}
        sorts={sorts}
        card={(reply) => <ReplyCard reply={reply} />}
        empty={useEmpty(show)}
        liveMs={liveMs}
      />
    </>
  );
};
