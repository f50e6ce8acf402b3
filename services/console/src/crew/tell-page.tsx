import { useSearch } from "@tanstack/react-router";
import { EmptyState } from "../parts/empty-state.tsx";
import { GoTo } from "../parts/go-to.tsx";
import { PageHead } from "../parts/page-head.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { useWords } from "../words/area.ts";
import { type Brief, type CrewMatches, useCrewMatches } from "./crew-queries.ts";
import { tellWords, togetherWords } from "./crew-words.ts";
import { seatMost } from "./seats-most.ts";
import { Telling } from "./telling.tsx";
import { toldLately } from "./told-lately.ts";
import { VacancyLine } from "./vacancy-line.tsx";
import "./crew.css";

const choicesMax = 20;

/** Vacancies worth telling the crew of: those that seat all, then those that seat most. */
const choicesOf = ({ together, members }: CrewMatches): Brief[] => {
  const all = [...together.map(({ vacancy }) => vacancy), ...seatMost(members, choicesMax).map(({ vacancy }) => vacancy)];
  return [...new Map(all.map((vacancy) => [vacancy.id, vacancy])).values()].slice(0, choicesMax);
};

const Choice = ({ vacancy }: { vacancy: Brief }) => (
  <li>
    <GoTo className="sheet choice-row" href={`/crew/tell?vacancy=${vacancy.id}`}>
      <strong>{vacancy.title}</strong>
      <VacancyLine vacancy={vacancy} />
    </GoTo>
  </li>
);

const Lately = () => {
  const say = useWords(tellWords);
  const lately = toldLately();
  if (lately.length === 0) return null;
  return (
    <>
      <h2 className="part-head">{say("recent")}</h2>
      <ul className="lately">
        {lately.map(({ id, title }) => (
          <li key={id}>
            <GoTo className="button" href={`/crew/tell?vacancy=${id}`}>
              {title}
            </GoTo>
          </li>
        ))}
      </ul>
    </>
  );
};

const Choices = () => {
  const say = useWords(tellWords);
  const sayTogether = useWords(togetherWords);
  const { data, error, refetch } = useCrewMatches();
  const choices = data ? choicesOf(data) : [];
  return (
    <>
      <PageHead title={say("title")} says={say("choose")} />
      <Lately />
      <h2 className="part-head">{say("fitting")}</h2>
      {error && <ProblemNote thrown={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && choices.length === 0 && <EmptyState title={sayTogether("nothing")} hint={sayTogether("nothingHint")} />}
      <ul className="choice-rows">
        {choices.map((vacancy) => (
          <Choice key={vacancy.id} vacancy={vacancy} />
        ))}
      </ul>
    </>
  );
};

/** A leader tells the crew of a vacancy in person, and notes what each says. */
export const TellPage = () => {
  const { vacancy } = useSearch({ strict: false }) as { vacancy?: string };
  return vacancy ? <Telling key={vacancy} vacancyId={vacancy} /> : <Choices />;
};
