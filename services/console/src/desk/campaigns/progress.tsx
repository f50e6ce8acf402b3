import { useAsked } from "../../list/use-asked.ts";
import { useWords } from "../../words/area.ts";
import { campaignWords } from "./campaign-words.ts";
import { OutcomeBar } from "./outcome-bar.tsx";
import { isQuiet } from "./sending-time.ts";
import { type Campaign, useSamples } from "./use-campaign.ts";

const filters = {
  planned: {},
  queued: { status: "queued,sending" },
  sent: { status: "sent" },
  failed: { status: "failed" },
  unknown: { status: "unknown" },
  replied: null,
  interested: { answer: "interested" },
} as const;

type Name = keyof typeof filters;

const Figure = ({ name, n }: { name: Name; n: number }) => {
  const say = useWords(campaignWords);
  const { change } = useAsked();
  const filter = filters[name];
  const figure = (
    <>
      <b className="num">{n.toLocaleString("zh-CN")}</b>
      <span>{say(name)}</span>
    </>
  );
  if (!filter) return <span className="figure">{figure}</span>;
  return (
    <button
      type="button"
      className={`figure figure-${name}${n > 0 ? " some" : ""}`}
      title={say("showOnly", { what: say(name) })}
      onClick={() => change({ status: undefined, answer: undefined, ...filter })}
    >
      {figure}
    </button>
  );
};

const QuietNote = ({ campaignId }: { campaignId: string }) => {
  const say = useWords(campaignWords);
  const { data } = useSamples(campaignId);
  if (!data?.quietHours || !isQuiet(new Date(), data.quietHours)) return null;
  return <p className="quiet-note">{say("quietNow", { at: data.quietHours.to })}</p>;
};

/** How a campaign goes, in figures that lead to the messages behind them. */
export const Progress = ({ campaign: { id, status, counts } }: { campaign: Campaign }) => {
  const say = useWords(campaignWords);
  const names = Object.keys(filters) as Name[];
  return (
    <section className="sheet progress">
      <h2>{say("progress")}</h2>
      <OutcomeBar counts={counts} />
      <div className="figures">
        {names.map((name) => (
          <Figure key={name} name={name} n={counts[name]} />
        ))}
      </div>
      {status === "sending" && counts.queued > 0 && <QuietNote campaignId={id} />}
    </section>
  );
};
