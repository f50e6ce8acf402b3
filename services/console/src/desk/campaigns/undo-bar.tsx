import { Button } from "antd";
import { Undo2 } from "lucide-react";
import { useMay } from "../../api/use-me.ts";
import { timeText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { campaignWords } from "./campaign-words.ts";
import { secondsUntil } from "./sending-time.ts";
import { type Campaign, useDeed } from "./use-campaign.ts";
import { useNow } from "./use-now.ts";

/** Longer waits, over the night, are told by the clock. */
const countedMax = 180;

/** A confirmation can still be taken back: until when, and the button that does it. Gone once the first message leaves. */
export const UndoBar = ({ campaign: { id, status, sendsAt, sentAt, counts } }: { campaign: Campaign }) => {
  const say = useWords(campaignWords);
  const may = useMay();
  const now = useNow(status === "sending" || status === "paused");
  const undo = useDeed(id, "undo", say("undone"));
  const seconds = secondsUntil(sendsAt, now);
  if (status === "sent" || status === "planned" || seconds === 0) return null;
  const whole = Math.max(1, secondsUntil(sendsAt, new Date(sentAt ?? 0).getTime()));
  const counted = status === "paused" ? say("undoPaused", { n: seconds }) : say("undoIn", { n: seconds, people: counts.planned });
  const says = seconds <= countedMax ? counted : say("undoUntil", { at: timeText(sendsAt), people: counts.planned });
  return (
    <section className="undo-bar" role="region" aria-label={say("undo")}>
      <p role="timer">{says}</p>
      {may("campaign.plan") && (
        <Button type="primary" icon={<Undo2 size={15} aria-hidden />} loading={undo.isPending} onClick={() => undo.mutate()}>
          {say("undo")}
        </Button>
      )}
      <span className="undo-left" style={{ width: `${(seconds / whole) * 100}%` }} aria-hidden />
    </section>
  );
};
