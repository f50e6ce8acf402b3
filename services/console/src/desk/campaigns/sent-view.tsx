import { Button, Tabs } from "antd";
import { Pause, Play } from "lucide-react";
import { api, unwrap } from "../../api/api.ts";
import type { Query } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { choice } from "../../list/controls.tsx";
import { List } from "../../list/list.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { timeText } from "../../parts/say-facts.ts";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { answerWords } from "../../words/labels.ts";
import { useScopeText, useTitles } from "./campaign-text.ts";
import { campaignWords } from "./campaign-words.ts";
import { LeftOutPeople } from "./left-out-people.tsx";
import { useStatusFilter } from "./message-filters.tsx";
import { type Message, MessageCard, useMessageColumns } from "./message-rows.tsx";
import { messageWords } from "./message-words.ts";
import { Progress } from "./progress.tsx";
import { secondsUntil } from "./sending-time.ts";
import { CampaignState } from "./states.tsx";
import { UndoBar } from "./undo-bar.tsx";
import { type Campaign, useDeed, useMessagesFollow, usePlan } from "./use-campaign.ts";

const liveMs = 2_000;
const answers = ["interested", "call-me", "not-suitable"] as const;

const Messages = ({ campaign: { id, status } }: { campaign: Campaign }) => {
  const say = useWords(messageWords);
  const sayAnswer = useWords(answerWords);
  const byStatus = useStatusFilter();
  return (
    <List<Message>
      queryKey={["messages", id]}
      read={(asked, signal) =>
        unwrap(
          api.GET("/v1/campaigns/{campaignId}/messages", {
            params: { path: { campaignId: id }, query: asked as Query<"listMessages"> },
            signal,
          }),
        )
      }
      rowKey={(message) => message.id}
      columns={useMessageColumns(true)}
      filters={[byStatus, choice("answer", say("answer"), answers.map((value) => ({ value, label: sayAnswer(value) })))]}
      card={(message) => <MessageCard message={message} />}
      empty={{ title: say("empty"), hint: say("emptyHint") }}
      liveMs={status === "sending" ? liveMs : false}
    />
  );
};

const LeftOut = ({ campaignId }: { campaignId: string }) => {
  const { data, error, refetch } = usePlan(campaignId);
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  return data ? <LeftOutPeople campaign={data} /> : <Skeleton rows={6} />;
};

const PauseButton = ({ campaign: { id, status, counts } }: { campaign: Campaign }) => {
  const say = useWords(campaignWords);
  const may = useMay();
  const pause = useDeed(id, "pause", say("paused"));
  const resume = useDeed(id, "resume", say("resumed"));
  if (!may("campaign.plan") || status === "sent" || counts.queued === 0) return null;
  return status === "paused" ? (
    <Button type="primary" icon={<Play size={15} aria-hidden />} loading={resume.isPending} onClick={() => resume.mutate()}>
      {say("resume")}
    </Button>
  ) : (
    <Button icon={<Pause size={15} aria-hidden />} loading={pause.isPending} onClick={() => pause.mutate()}>
      {say("pause")}
    </Button>
  );
};

const saysOf = { planned: "plannedSays", sending: "sendingSays", paused: "pausedSays", sent: "sentSays" } as const;

/** A campaign that was confirmed: how it goes, each message and its answer, and what can still be done. */
export const SentView = ({ campaign }: { campaign: Campaign }) => {
  const say = useWords(campaignWords);
  const titlesOf = useTitles();
  const scopeOf = useScopeText();
  const { id, status, vacancies, order, sentAt, sendsAt } = campaign;
  useMessagesFollow(campaign);
  const isAboutTo = status === "sending" && secondsUntil(sendsAt, Date.now()) > 0;
  const facts = [scopeOf(order.within), timeText(sentAt), say(isAboutTo ? "aboutToSays" : saysOf[status])];
  return (
    <>
      <PageHead
        title={
          <>
            {titlesOf(vacancies.map(({ title }) => title))} <CampaignState status={status} />
          </>
        }
        says={facts.join(" · ")}
        back={{ href: "/desk/campaigns", label: say("title") }}
        actions={<PauseButton campaign={campaign} />}
      />
      <UndoBar campaign={campaign} />
      <Progress campaign={campaign} />
      <Tabs
        items={[
          { key: "messages", label: say("messagesTab"), children: <Messages campaign={campaign} /> },
          { key: "not", label: say("willNot"), children: <LeftOut campaignId={id} /> },
        ]}
      />
    </>
  );
};
