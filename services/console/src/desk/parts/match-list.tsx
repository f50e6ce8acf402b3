import { useQuery } from "@tanstack/react-query";
import { Checkbox } from "antd";
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { GoTo } from "../../parts/go-to.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { placeText, wageText } from "../../parts/say-facts.ts";
import { Score, ScoreBars } from "../../parts/score-bars.tsx";
import { scoreWords } from "../../words/score-words.ts";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { matchWords } from "./match-words.ts";
import "./match-list.css";

type Verdict = Answer<"explainMatch">["verdict"];
type Gate = Answer<"explainMatch">["failedGates"][number];
type Match = Answer<"matchesForWorker">["items"][number];

/** One line of a list of matches: whom or what, and what made the score. */
export type MatchRow = Verdict & {
  id: string;
  rank: number;
  title: string;
  /** A few facts in one line. */
  facts?: ReactNode;
  /** Where the title leads. */
  href?: string;
};

type ListProps = {
  rows: readonly MatchRow[];
  /** Rows that are chosen; without it none can be. */
  selection?: { keys: readonly string[]; change: (keys: string[]) => void };
  /** What can be done with one row. */
  action?: (row: MatchRow) => ReactNode;
};

type RowProps = Omit<ListProps, "rows"> & { row: MatchRow };

const PickRow = ({ row, selection }: Required<Pick<RowProps, "row" | "selection">>) => {
  const say = useWords(matchWords);
  const { keys, change } = selection;
  const set = (isOn: boolean) => change(isOn ? [...keys, row.id] : keys.filter((key) => key !== row.id));
  return (
    <Checkbox
      checked={keys.includes(row.id)}
      aria-label={say("pick", { who: row.title })}
      onChange={(event) => set(event.target.checked)}
    />
  );
};

const Line = ({ row, selection, action }: RowProps) => {
  const { title, href, facts, score, parts, sentence } = row;
  return (
    <li className={selection ? "match match-picked" : "match"}>
      {selection && <PickRow row={row} selection={selection} />}
      <Score score={score} />
      <div className="match-what">
        <div>
          {href ? <GoTo className="match-title" href={href}>{title}</GoTo> : <strong className="match-title">{title}</strong>}
          {facts && <span className="soft">{facts}</span>}
        </div>
        <p className="match-why">{sentence.zh}</p>
      </div>
      <ScoreBars parts={parts} />
      {action && <div className="match-action">{action(row)}</div>}
    </li>
  );
};

/** Matches, the best first: score, whom or what, the sentence why, the parts as bars. */
export const MatchList = ({ rows, ...rest }: ListProps) => (
  <ol className="matches">
    {rows.map((row) => (
      <Line key={row.id} row={row} {...rest} />
    ))}
  </ol>
);

/** Gates that are shut: why, and what would open them. */
export const FailedGates = ({ gates }: { gates: readonly Gate[] }) => {
  const say = useWords(matchWords);
  return (
    <ul className="gates">
      {gates.map(({ gate, says, opensWhen }) => (
        <li key={gate}>
          <strong>{says.zh}</strong>
          <span>{say("gateOpens", { says: opensWhen.zh })}</span>
        </li>
      ))}
    </ul>
  );
};

/** What a pair scores, part by part, each with its clause. */
export const VerdictParts = ({ verdict: { score, parts } }: { verdict: Verdict }) => {
  const nameOf = useWords(scoreWords);
  return (
    <div className="verdict">
      <div className="verdict-score">
        <Score score={score} />
        <ScoreBars parts={parts} />
      </div>
      <dl className="facts">
        {parts.flatMap(({ part, says }) => [<dt key={part}>{nameOf(part)}</dt>, <dd key={`${part} says`}>{says.zh}</dd>])}
      </dl>
    </div>
  );
};

const useMatches = (workerId: string, limit: number) =>
  useQuery({
    queryKey: ["matches", workerId, limit],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/workers/{workerId}/matches", { params: { path: { workerId }, query: { limit } }, signal })),
  });

const VacancyFacts = ({ vacancy }: { vacancy: Match["vacancy"] }) => {
  const say = useWords(matchWords);
  const { employerName, regionName, region, wage, seatsOpen } = vacancy;
  const facts = [employerName, regionName ?? placeText(region), wageText(wage), say("seatsLeft", { n: seatsOpen })];
  return <>{facts.filter(Boolean).join(" · ")}</>;
};

const rowOf = ({ rank, vacancy, score, parts, sentence }: Match): MatchRow => ({
  id: vacancy.id,
  rank,
  title: vacancy.title,
  href: `/desk/vacancies/${vacancy.id}`,
  facts: <VacancyFacts vacancy={vacancy} />,
  score,
  parts,
  sentence,
});

type BestProps = Omit<ListProps, "rows" | "action"> & {
  workerId: string;
  limit?: number;
  /** What can be done with one vacancy. */
  action?: (vacancy: Match["vacancy"]) => ReactNode;
};

/** The best vacancies for a person, and why; for nobody who may not `match.read`. */
export const BestVacancies = ({ workerId, limit = 10, action, ...rest }: BestProps) => {
  const say = useWords(matchWords);
  const { data, error, refetch } = useMatches(workerId, limit);
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={5} />;
  if (data.failedGate) return <FailedGates gates={[data.failedGate]} />;
  if (data.items.length === 0) return <EmptyState title={say("noVacancies")} hint={say("noVacanciesHint")} />;
  const vacancyOf = new Map(data.items.map(({ vacancy }) => [vacancy.id, vacancy]));
  const act = (row: MatchRow): ReactNode => {
    const vacancy = vacancyOf.get(row.id);
    return vacancy && action?.(vacancy);
  };
  return <MatchList rows={data.items.map(rowOf)} {...(action && { action: act })} {...rest} />;
};
