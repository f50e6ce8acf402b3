import { Button, Tabs } from "antd";
import { Send } from "lucide-react";
import { useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { useScopeText, useTitles } from "./campaign-text.ts";
import { campaignWords } from "./campaign-words.ts";
import { LeftOutPeople } from "./left-out-people.tsx";
import { PlannedPeople } from "./planned-people.tsx";
import { SampleTexts } from "./sample-texts.tsx";
import { peopleIn, SendDialog, usePlannedAt } from "./send-dialog.tsx";
import { type Campaign, usePlan } from "./use-campaign.ts";

const Actions = ({ campaign }: { campaign: Campaign }) => {
  const say = useWords(campaignWords);
  const [isAsking, ask] = useState(false);
  const people = peopleIn(campaign);
  return (
    <>
      <GoTo className="button" href={`/desk/campaigns/new?again=${campaign.id}`}>
        {say("again")}
      </GoTo>
      <Button type="primary" size="large" icon={<Send size={15} aria-hidden />} disabled={people === 0} onClick={() => ask(true)}>
        {people === 0 ? say("sendNobody") : say("send", { n: people })}
      </Button>
      <SendDialog campaign={campaign} open={isAsking} onClose={() => ask(false)} />
    </>
  );
};

const Lists = ({ campaign }: { campaign: Campaign }) => {
  const say = useWords(campaignWords);
  const label = (text: string, n: number) => (
    <>
      {text} <span className="num">{n.toLocaleString("zh-CN")}</span>
    </>
  );
  return (
    <section className="sheet">
      <Tabs
        defaultActiveKey={campaign.planned.length > 0 ? "will" : "not"}
        items={[
          { key: "will", label: label(say("willGet"), peopleIn(campaign)), children: <PlannedPeople campaign={campaign} /> },
          { key: "not", label: label(say("willNot"), campaign.leftOut.length + campaign.notSeeking), children: <LeftOutPeople campaign={campaign} /> },
        ]}
      />
    </section>
  );
};

/** A campaign before it is sent: who will get what, who will not and why, how it reads, and the button that sends it. */
export const PlanView = ({ campaignId }: { campaignId: string }) => {
  const say = useWords(campaignWords);
  const mayPlan = useMay()("campaign.plan");
  const titlesOf = useTitles();
  const scopeOf = useScopeText();
  const plannedAt = usePlannedAt();
  const { data: campaign, error, refetch } = usePlan(campaignId);
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!campaign) return <Skeleton rows={10} />;
  const facts = [scopeOf(campaign.order.within), plannedAt(campaign), say("plannedSays")];
  return (
    <>
      <PageHead
        title={titlesOf(campaign.vacancies.map(({ title }) => title))}
        says={facts.join(" · ")}
        back={{ href: "/desk/campaigns", label: say("title") }}
        actions={mayPlan && <Actions campaign={campaign} />}
      />
      <div className="columns columns-plan">
        <Lists campaign={campaign} />
        <SampleTexts campaignId={campaignId} />
      </div>
    </>
  );
};
