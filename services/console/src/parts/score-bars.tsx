import { useWords } from "../words/area.ts";
import { scoreWords } from "../words/score-words.ts";

type Part = {
  part: "skill" | "region" | "sector" | "wage" | "living";
  weight: number;
  fit: number | null;
  unknown: "none" | "worker" | "vacancy";
  says: { zh: string };
};

/** A score of 0 to 10 000 as people say it. */
export const percentOf = (score: number): number => Math.round(score / 100);

/** A match's score, large enough to run down a column. */
export const Score = ({ score }: { score: number }) => {
  const say = useWords(scoreWords);
  const level = score >= 8_000 ? "high" : score >= 5_500 ? "middle" : "low";
  return (
    <span className={`score score-${level}`} title={say("score", { n: percentOf(score) })}>
      {percentOf(score)}
    </span>
  );
};

const Bar = ({ part }: { part: Part }) => {
  const say = useWords(scoreWords);
  const percent = part.fit === null ? 0 : percentOf(part.fit);
  const label = say("fit", { part: say(part.part), percent, weight: percentOf(part.weight), says: part.says.zh });
  return (
    <span className={part.fit === null ? "bar bar-out" : "bar"} title={label}>
      <span className="bar-name">{say(part.part)}</span>
      <span className="bar-track" role="img" aria-label={label}>
        <span className="bar-fill" style={{ width: `${percent}%` }} />
      </span>
    </span>
  );
};

/** The parts that made a score, as bars; each says its clause when pointed at. */
export const ScoreBars = ({ parts }: { parts: readonly Part[] }) => (
  <span className="bars">
    {parts.map((part) => (
      <Bar key={part.part} part={part} />
    ))}
  </span>
);
