import { EmptyState } from "../parts/empty-state.tsx";
import { PageHead } from "../parts/page-head.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { percentOf } from "../parts/score-bars.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { useWords } from "../words/area.ts";
import { type CrewMatches, type Member, useCrew, useCrewMatches } from "./crew-queries.ts";
import { fitWords, togetherWords } from "./crew-words.ts";
import { MemberPlace } from "./member-facts.tsx";
import { seatMost, type SeatsMost } from "./seats-most.ts";
import { VacancyButtons } from "./vacancy-buttons.tsx";
import { VacancyLine } from "./vacancy-line.tsx";
import "./crew.css";

type Together = CrewMatches["together"][number];
type Members = ReadonlyMap<string, Member>;

const mostShown = 8;

const Failing = ({ failing, members }: { failing: Together["failing"]; members: Members }) => {
  const say = useWords(togetherWords);
  if (failing.length === 0) return null;
  return (
    <details className="failing">
      <summary>
        {say("fails", { n: failing.length })} · {say("more")}
      </summary>
      <ul>
        {failing.map(({ workerId, says }) => {
          const member = members.get(workerId);
          return (
            <li key={workerId}>
              <span>
                <strong>{member?.maskedName}</strong> {member && <MemberPlace member={member} />}
              </span>
              <span>{says}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
};

type RowProps = { match: Together; seeking: number; members: Members };

const TogetherRow = ({ match: { vacancy, meanScore, worstScore, failing }, seeking, members }: RowProps) => {
  const say = useWords(togetherWords);
  return (
    <li className="sheet fit">
      <h2>{vacancy.title}</h2>
      <VacancyLine vacancy={vacancy} />
      <dl className="figures">
        <div><dt>{say("mean")}</dt><dd>{percentOf(meanScore)}</dd></div>
        <div><dt>{say("worst")}</dt><dd>{percentOf(worstScore)}</dd></div>
        <div className="figures-wide"><dt>{say("fits", { n: seeking - failing.length })}</dt><dd>{say("crewSize", { open: vacancy.seatsOpen, seeking })}</dd></div>
      </dl>
      <Failing failing={failing} members={members} />
      <VacancyButtons vacancyId={vacancy.id} title={vacancy.title} />
    </li>
  );
};

const MostRow = ({ most: { vacancy, workerIds, seated, meanScore } }: { most: SeatsMost }) => {
  const say = useWords(togetherWords);
  return (
    <li className="sheet fit">
      <h2>{vacancy.title}</h2>
      <VacancyLine vacancy={vacancy} />
      <p className="fit-why num">
        {say("seatsMost", { n: workerIds.length, open: vacancy.seatsOpen, seated })} · {say("mean")} {percentOf(meanScore)}
      </p>
      <VacancyButtons vacancyId={vacancy.id} title={vacancy.title} />
    </li>
  );
};

const Most = ({ matches }: { matches: CrewMatches }) => {
  const say = useWords(togetherWords);
  const most = seatMost(matches.members, mostShown);
  if (most.length === 0) return <EmptyState title={say("nothing")} hint={say("nothingHint")} />;
  return (
    <>
      <div className="gate-note">
        <strong>{say("most")}</strong>
        <p>{say("mostSays", { seeking: matches.seeking })}</p>
      </div>
      <ul className="sheets">
        {most.map((one) => (
          <MostRow key={one.vacancy.id} most={one} />
        ))}
      </ul>
    </>
  );
};

const Found = ({ matches, members }: { matches: CrewMatches; members: Members }) => {
  const say = useWords(togetherWords);
  const { seeking, together } = matches;
  if (seeking === 0) return <EmptyState title={say("noSeekers")} hint={say("noSeekersHint")} />;
  if (together.length === 0) return <Most matches={matches} />;
  return (
    <ul className="sheets">
      {together.map((match) => (
        <TogetherRow key={match.vacancy.id} match={match} seeking={seeking} members={members} />
      ))}
    </ul>
  );
};

/** Vacancies to which the whole crew could go at once; when there is none, those that seat most of it. */
export const TogetherPage = () => {
  const say = useWords(togetherWords);
  const sayFit = useWords(fitWords);
  const crew = useCrew();
  const { data, error, refetch } = useCrewMatches();
  const members = new Map((crew.data?.members ?? []).map((member) => [member.workerId, member]));
  const says = data && data.together.length > 0 ? say("says", { seeking: data.seeking }) : null;
  return (
    <>
      <PageHead title={say("title")} back={{ href: "/crew", label: sayFit("back") }} says={says} />
      {error && <ProblemNote thrown={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && <Found matches={data} members={members} />}
    </>
  );
};
