import { Send } from "lucide-react";
import { api, unwrap } from "../../api/api.ts";
import type { Query, Row } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { choice } from "../../list/controls.tsx";
import type { Column } from "../../list/list-types.ts";
import { List } from "../../list/list.tsx";
import { GoTo } from "../../parts/go-to.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { timeText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { useScopeText, useTitles } from "./campaign-text.ts";
import { campaignStatusWords, campaignWords } from "./campaign-words.ts";
import { OutcomeBar } from "./outcome-bar.tsx";
import { CampaignState } from "./states.tsx";
import "./campaigns.css";

type Campaign = Row<"listCampaigns">;

const statuses = ["planned", "sending", "paused", "sent"] as const;
/** What a card on a phone counts; of a plan only the first. */
const figures = ["planned", "sent", "replied", "interested"] as const;
const liveMs = 4_000;

const address = ({ id }: Campaign): string => `/desk/campaigns/${id}`;

const useColumnsOfCampaigns = (): Column<Campaign>[] => {
  const say = useWords(campaignWords);
  const titlesOf = useTitles();
  const scopeOf = useScopeText();
  const count = (key: keyof Campaign["counts"]): Column<Campaign> => ({
    key,
    title: say(key),
    align: "right",
    render: ({ counts, sentAt }) => (key === "planned" || sentAt ? counts[key].toLocaleString("zh-CN") : ""),
  });
  return [
    { key: "titles", title: say("titles"), render: (row) => <GoTo href={address(row)}>{titlesOf(row.titles)}</GoTo> },
    { key: "status", title: say("status"), render: ({ status }) => <CampaignState status={status} /> },
    { key: "to", title: say("to"), render: ({ order }) => scopeOf(order.within) },
    { key: "createdAt", title: say("createdAt"), render: ({ createdAt }) => <span className="nowrap">{timeText(createdAt)}</span> },
    { key: "sentAt", title: say("sentAt"), render: ({ sentAt }) => <span className="nowrap">{timeText(sentAt)}</span> },
    count("planned"),
    { key: "bar", title: say("outcome"), render: ({ counts, sentAt }) => sentAt && <OutcomeBar counts={counts} /> },
    count("sent"),
    count("failed"),
    count("unknown"),
    count("replied"),
    count("interested"),
  ];
};

const CampaignCard = ({ campaign }: { campaign: Campaign }) => {
  const say = useWords(campaignWords);
  const titlesOf = useTitles();
  const scopeOf = useScopeText();
  const { titles, status, order, createdAt, sentAt, counts } = campaign;
  return (
    <GoTo className="card-link" href={address(campaign)}>
      <span className="card-line">
        <b>{titlesOf(titles)}</b>
        <CampaignState status={status} />
      </span>
      <span className="card-line soft">
        <span>{scopeOf(order.within)}</span>
        <span>{timeText(sentAt ?? createdAt)}</span>
      </span>
      {sentAt && <OutcomeBar counts={counts} />}
      <span className="card-line num">
        {(sentAt ? figures : figures.slice(0, 1)).map((name) => (
          <span key={name}>{`${say(name)} ${counts[name]}`}</span>
        ))}
      </span>
    </GoTo>
  );
};

const NewCampaign = () => {
  const say = useWords(campaignWords);
  if (!useMay()("campaign.plan")) return null;
  return (
    <GoTo className="button button-main" href="/desk/campaigns/new">
      <Send size={15} aria-hidden />
      {say("create")}
    </GoTo>
  );
};

const Actions = () => {
  const say = useWords(campaignWords);
  const may = useMay();
  return (
    <>
      {may("message.read") && (
        <GoTo className="button" href="/desk/messages">
          {say("allMessages")}
        </GoTo>
      )}
      <NewCampaign />
    </>
  );
};

/** What was planned and sent, newest first; what goes on now is seen going on. */
export const CampaignsPage = () => {
  const say = useWords(campaignWords);
  const sayStatus = useWords(campaignStatusWords);
  const options = statuses.map((value) => ({ value, label: sayStatus(value) }));
  return (
    <>
      <PageHead title={say("title")} says={say("says")} actions={<Actions />} />
      <List<Campaign>
        name="campaigns"
        queryKey={["campaigns"]}
        read={(asked, signal) =>
          unwrap(api.GET("/v1/campaigns", { params: { query: asked as Query<"listCampaigns"> }, signal }))
        }
        rowKey={({ id }) => id}
        columns={useColumnsOfCampaigns()}
        filters={[choice("status", say("status"), options)]}
        href={address}
        card={(campaign) => <CampaignCard campaign={campaign} />}
        empty={{ title: say("empty"), hint: say("emptyHint"), action: <NewCampaign /> }}
        liveMs={liveMs}
      />
    </>
  );
};
