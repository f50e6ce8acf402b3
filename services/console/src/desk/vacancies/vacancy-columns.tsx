import type { Column } from "../../list/list-types.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { countyToday, dayText, placeText, timeText, wageText } from "../../parts/say-facts.ts";
import { type Say, useWords } from "../../words/area.ts";
import { baseWords, lackWords, sectorWords } from "../../words/labels.ts";
import type { Vacancy } from "./facts.ts";
import { vacanciesWords } from "./vacancies-words.ts";
import { VacancyState } from "./vacancy-state.tsx";

type Words = Say<(typeof vacanciesWords)["texts"]>;

/** What a draft lacks, in one line; nothing for any other. */
export const LacksText = ({ vacancy: { status, lacks } }: { vacancy: Vacancy }) => {
  const say = useWords(vacanciesWords);
  const nameOf = useWords(lackWords);
  if (status !== "draft") return null;
  return <span className="lacks">{say("lacks", { what: lacks.map((lack) => nameOf(lack)).join("、") })}</span>;
};

/** Until when it may be offered, and whether that is over. */
export const LastDay = ({ vacancy: { closesOn, status } }: { vacancy: Vacancy }) => {
  const say = useWords(vacanciesWords);
  if (closesOn === null) return <span className="soft">{say("noDay")}</span>;
  const isOver = status === "live" && closesOn < countyToday();
  return (
    <span className="nowrap">
      {dayText(closesOn)}
      {isOver && <span className="state state-wait day-over">{say("over")}</span>}
    </span>
  );
};

/** Open seats and all of them; nobody has said how many of some drafts. */
export const SeatsText = ({ vacancy: { seats } }: { vacancy: Vacancy }) => {
  const say = useWords(vacanciesWords);
  if (seats.total === 0) return <span className="soft">{say("noSeats")}</span>;
  return (
    <span className="nowrap">
      <strong>{seats.open}</strong>
      <span className="soft"> / {seats.total}</span>
    </span>
  );
};

const livingText = (say: Words, { board, lodging }: Vacancy): string =>
  [board === null ? "" : say(board ? "boardYes" : "boardNo"), lodging === null ? "" : say(lodging ? "lodgingYes" : "lodgingNo")]
    .filter(Boolean)
    .join("、");

const nameColumn = (say: Words): Column<Vacancy> => ({
  key: "name",
  title: say("name"),
  sort: "title",
  render: (vacancy) => (
    <span className="vacancy-name">
      <GoTo href={`/desk/vacancies/${vacancy.id}`}>{vacancy.title}</GoTo>
      <LacksText vacancy={vacancy} />
    </span>
  ),
});

/** What can be shown of a vacancy in a row. */
export const useVacancyColumns = (): Column<Vacancy>[] => {
  const say = useWords(vacanciesWords);
  const baseName = useWords(baseWords);
  const sectorOf = useWords(sectorWords);
  return [
    nameColumn(say),
    { key: "status", title: say("states"), render: (vacancy) => <VacancyState status={vacancy.status} /> },
    { key: "employer", title: say("employer"), render: ({ employerName }) => <span className="cut">{employerName}</span> },
    { key: "base", title: say("base"), render: ({ base }) => baseName(base) },
    { key: "region", title: say("region"), render: ({ region }) => <span className="cut">{placeText(region)}</span> },
    { key: "sector", title: say("sector"), render: ({ sector }) => sector && sectorOf(sector) },
    { key: "wage", title: say("wage"), align: "right", sort: "wage", render: ({ wage }) => <span className="nowrap">{wageText(wage)}</span> },
    { key: "seats", title: say("seatsHead"), align: "right", sort: "seats-open", render: (vacancy) => <SeatsText vacancy={vacancy} /> },
    { key: "closes", title: say("closesOn"), sort: "closing", render: (vacancy) => <LastDay vacancy={vacancy} /> },
    { key: "living", title: say("living"), isExtra: true, render: (vacancy) => livingText(say, vacancy) },
    { key: "posted", title: say("posted"), sort: "newest", isExtra: true, render: ({ createdAt }) => <span className="nowrap">{timeText(createdAt)}</span> },
  ];
};

/** A vacancy on a phone. */
export const VacancyCard = ({ vacancy }: { vacancy: Vacancy }) => {
  const { employerName, region, wage } = vacancy;
  const where = [employerName, placeText(region)].filter(Boolean).join(" · ");
  return (
    <div className="vacancy-card">
      <p className="vacancy-name">
        <GoTo href={`/desk/vacancies/${vacancy.id}`}>{vacancy.title}</GoTo>
        <VacancyState status={vacancy.status} />
      </p>
      <p className="soft">{where}</p>
      <p className="vacancy-card-facts">
        <span>{wageText(wage)}</span>
        <SeatsText vacancy={vacancy} />
        <LastDay vacancy={vacancy} />
      </p>
      <LacksText vacancy={vacancy} />
    </div>
  );
};
