import type { Row } from "../../api/types.ts";
import { useWords } from "../../words/area.ts";
import { campaignWords } from "./campaign-words.ts";

type Counts = Row<"listCampaigns">["counts"];

const parts = ["sent", "failed", "unknown"] as const;

/** How far the messages of a campaign are, as one bar. */
export const OutcomeBar = ({ counts }: { counts: Counts }) => {
  const say = useWords(campaignWords);
  const { planned, queued, sent, failed, unknown } = counts;
  const whole = Math.max(1, queued + sent + failed + unknown);
  return (
    <span className="outcome-bar" role="img" aria-label={say("barLabel", { planned, queued, sent, failed, unknown })}>
      {parts.map((part) => (
        <span key={part} className={`outcome-${part}`} style={{ width: `${(counts[part] / whole) * 100}%` }} />
      ))}
    </span>
  );
};
