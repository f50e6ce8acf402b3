import type { Row } from "../../api/types.ts";
import { useWords } from "../../words/area.ts";
import { campaignStatusWords } from "./campaign-words.ts";

type CampaignStatus = Row<"listCampaigns">["status"];

const looks = {
  planned: "state state-wait",
  sending: "state state-info",
  paused: "state state-wait",
  sent: "state",
} as const satisfies Record<CampaignStatus, string>;

/** How far a campaign is. */
export const CampaignState = ({ status }: { status: CampaignStatus }) => {
  const say = useWords(campaignStatusWords);
  return <span className={looks[status]}>{say(status)}</span>;
};
