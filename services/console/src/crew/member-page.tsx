import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { api, unwrap } from "../api/api.ts";
import type { Answer } from "../api/types.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { PageHead } from "../parts/page-head.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { Score, ScoreBars } from "../parts/score-bars.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { useWords } from "../words/area.ts";
import { useCrew } from "./crew-queries.ts";
import { fitWords } from "./crew-words.ts";
import { MemberPlace, SeekingTag } from "./member-facts.tsx";
import { VacancyButtons } from "./vacancy-buttons.tsx";
import { VacancyLine } from "./vacancy-line.tsx";
import "./crew.css";

type Matches = Answer<"matchesForWorker">;

const bestMax = 10;

const useMatches = (workerId: string) =>
  useQuery({
    queryKey: ["matches", workerId],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/workers/{workerId}/matches", { params: { path: { workerId }, query: { limit: bestMax } }, signal })),
  });

const Fit = ({ match: { vacancy, score, sentence, parts } }: { match: Matches["items"][number] }) => (
  <li className="sheet fit">
    <div className="row-head">
      <h2>{vacancy.title}</h2>
      <Score score={score} />
    </div>
    <VacancyLine vacancy={vacancy} />
    <p className="fit-why">{sentence.zh}</p>
    <ScoreBars parts={parts} />
    <VacancyButtons vacancyId={vacancy.id} title={vacancy.title} />
  </li>
);

const Best = ({ matches: { failedGate, items } }: { matches: Matches }) => {
  const say = useWords(fitWords);
  if (failedGate)
    return (
      <div className="gate-note">
        <strong>{failedGate.says.zh}</strong>
        <p>{say("opens", { says: failedGate.opensWhen.zh })}</p>
      </div>
    );
  if (items.length === 0) return <EmptyState title={say("none")} hint={say("noneHint")} />;
  return (
    <ul className="sheets">
      {items.map((match) => (
        <Fit key={match.vacancy.id} match={match} />
      ))}
    </ul>
  );
};

/** What suits one member best, and why; or why nothing does. */
export const MemberPage = () => {
  const say = useWords(fitWords);
  const { workerId = "" } = useParams({ strict: false }) as { workerId?: string };
  const crew = useCrew();
  const { data, error, refetch } = useMatches(workerId);
  const member = crew.data?.members.find((one) => one.workerId === workerId);
  const head = member && (
    <>
      {member.maskedName} <SeekingTag member={member} />
    </>
  );
  return (
    <>
      <PageHead title={head ?? say("best")} back={{ href: "/crew", label: say("back") }} says={member && <MemberPlace member={member} />} />
      {error && <ProblemNote thrown={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && <Best matches={data} />}
    </>
  );
};
