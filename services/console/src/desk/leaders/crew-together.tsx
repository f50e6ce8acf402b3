import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { GoTo } from "../../parts/go-to.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { placeText, wageText } from "../../parts/say-facts.ts";
import { percentOf, Score } from "../../parts/score-bars.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import type { Answer } from "../../api/types.ts";
import { useWords } from "../../words/area.ts";
import { deskCrewWords } from "./leader-words.ts";

type Together = Answer<"matchesForCrew">["together"][number];

const Line = ({ match: { vacancy, meanScore, worstScore, failing }, seeking }: { match: Together; seeking: number }) => {
  const say = useWords(deskCrewWords);
  const { id, title, regionName, region, wage, seatsOpen } = vacancy;
  const facts = [regionName ?? placeText(region), wageText(wage), say("seats", { n: seatsOpen })].filter(Boolean);
  return (
    <li>
      <Score score={meanScore} />
      <div>
        <GoTo href={`/desk/vacancies/${id}`}>
          <strong>{title}</strong>
        </GoTo>
        <p className="soft">{facts.join(" · ")}</p>
        <p className="num">
          {say("fitting", { n: seeking - failing.length, bad: failing.length })} · {say("scores", { mean: percentOf(meanScore), worst: percentOf(worstScore) })}
        </p>
      </div>
    </li>
  );
};

/** Vacancies with a seat for everybody of a crew who looks for work. */
export const CrewTogether = ({ crewId }: { crewId: string }) => {
  const say = useWords(deskCrewWords);
  const { data, error, refetch } = useQuery({
    queryKey: ["crew-matches", crewId],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/crews/{crewId}/matches", { params: { path: { crewId }, query: { limit: 1 } }, signal })),
  });
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} />;
  if (data.seeking === 0) return <EmptyState title={say("noSeekers")} />;
  if (data.together.length === 0) return <EmptyState title={say("togetherNone")} hint={say("togetherNoneHint", { n: data.seeking })} />;
  return (
    <ol className="crew-together">
      {data.together.map((match) => (
        <Line key={match.vacancy.id} match={match} seeking={data.seeking} />
      ))}
    </ol>
  );
};
