import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { timeText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { baseWords } from "../../words/labels.ts";
import { useFactText } from "./fact-text.ts";
import { factValueWords, factWords } from "./fact-words.ts";
import { factNames, factsOf, type Vacancy } from "./facts.ts";
import { vacancyWords } from "./vacancy-words.ts";

/** Said although it is not known: without these a clerk can't tell a person what the work is. */
const always = new Set(["wage", "region", "sector", "board", "lodging", "shift", "skills", "age", "closesOn"]);
const elsewhere = new Set(["title", "seats"]);

const Origin = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(vacancyWords);
  const baseName = useWords(baseWords);
  const nameOf = useWords(factWords);
  const mayList = useMay()("vacancy.list");
  const { employerId, employerName, base, externalId, createdAt, updatedAt } = vacancy;
  return (
    <>
      <dt>{nameOf("employerId")}</dt>
      <dd>
        {employerId && mayList && <GoTo href={`/desk/vacancies?employerId=${employerId}`}>{employerName}</GoTo>}
        {employerId && !mayList && employerName}
        {!employerId && <span className="not-said">{say("noEmployer")}</span>}
      </dd>
      <dt>{nameOf("base")}</dt>
      <dd>{baseName(base)}</dd>
      {externalId && (
        <>
          <dt>{say("externalId")}</dt>
          <dd className="fact-text">{externalId}</dd>
        </>
      )}
      <dt>{say("posted")}</dt>
      <dd>{timeText(createdAt)}</dd>
      <dt>{say("updated")}</dt>
      <dd>{timeText(updatedAt)}</dd>
    </>
  );
};

/** What is known of a vacancy, in the order in which a clerk tells it. */
export const FactsSheet = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(vacancyWords);
  const value = useWords(factValueWords);
  const nameOf = useWords(factWords);
  const textOf = useFactText();
  const facts = factsOf(vacancy);
  const lines = factNames
    .filter((name) => !elsewhere.has(name))
    .map((name) => ({ name, text: textOf(name, facts) }))
    .filter(({ name, text }) => text !== "" || always.has(name));
  return (
    <section className="sheet" aria-label={say("facts")}>
      <h2>{say("facts")}</h2>
      <dl className="facts">
        {lines.flatMap(({ name, text }) => [
          <dt key={name}>{nameOf(name)}</dt>,
          <dd key={`${name} said`} className="fact-text">
            {text || <span className="not-said">{value("notSaid")}</span>}
          </dd>,
        ])}
        <Origin vacancy={vacancy} />
      </dl>
    </section>
  );
};
