import { sectorName } from "@qianxian/gazetteer";
import type { Row } from "../../api/types.ts";
import type { Column } from "../../list/list-types.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { countyToday, dayText, placeText } from "../../parts/say-facts.ts";
import { type Say, useWords } from "../../words/area.ts";
import { educationWords, priorityWords, seekingWords } from "../../words/labels.ts";
import { useHomeName, useUnitName } from "../parts/use-units.ts";
import { peopleWords } from "./people-words.ts";

export type Person = Row<"listWorkers">;

/** Full years this year, by the year alone: the ledger shows no more of a birth date. */
export const ageOf = (birthYear: number | null): number | null =>
  birthYear === null ? null : Number(countyToday().slice(0, 4)) - birthYear;

const toneOf = { now: "state", "from-date": "state state-info", "only-better": "state state-wait", no: "state state-quiet" } as const;

/** Is the person looking for work, as a small word. */
export const SeekingState = ({ seeking }: Pick<Person, "seeking">) => {
  const say = useWords(peopleWords);
  const stateName = useWords(seekingWords);
  const { state, from } = seeking;
  const text = state === "from-date" && from ? say("fromDate", { day: dayText(from) }) : stateName(state);
  return <span className={toneOf[state]}>{text}</span>;
};

/** 脱贫户 and 易地搬迁 as tags. */
export const PriorityTags = ({ groups }: { groups: Person["priorityGroups"] }) => {
  const groupName = useWords(priorityWords);
  return groups.map((group) => (
    <span key={group} className="state state-info person-tag">
      {groupName(group)}
    </span>
  ));
};

/** Regions and sectors somebody wants, dearest first, in one line. */
export const wantsText = ({ wantedRegions, wantedSectors }: Person): string =>
  [wantedRegions.map(placeText).join("、"), wantedSectors.map((sector) => sectorName(sector)).join("、")].filter(Boolean).join(" · ");

const yuanText = (fen: number | null): string => (fen === null ? "" : (fen / 100).toLocaleString("zh-CN"));

type Names = { home: ReturnType<typeof useHomeName>; unit: ReturnType<typeof useUnitName> };
type Words = Say<(typeof peopleWords)["texts"]>;

const mainColumns = (say: Words, names: Names): Column<Person>[] => [
  {
    key: "name",
    title: say("name"),
    render: (person) => (
      <>
        <GoTo className="person-name" href={`/desk/people/${person.id}`}>
          {person.maskedName}
        </GoTo>
        <PriorityTags groups={person.priorityGroups} />
      </>
    ),
  },
  { key: "home", title: say("home"), sort: "town", render: names.home },
  { key: "age", title: say("age"), align: "right", sort: "birth-year", render: ({ birthYear }) => ageOf(birthYear) },
  { key: "seeking", title: say("seeking"), render: ({ seeking }) => <SeekingState seeking={seeking} /> },
  { key: "verified", title: say("verifiedOn"), sort: "verified", render: ({ seeking }) => <span className="nowrap">{dayText(seeking.verifiedOn)}</span> },
  { key: "phone", title: say("phoneColumn"), render: ({ maskedPhone }) => <span className="num nowrap">{maskedPhone ?? say("noPhone")}</span> },
  { key: "wants", title: say("wants"), render: (person) => <span className="clip">{wantsText(person)}</span> },
  { key: "skills", title: say("skills"), render: ({ skills }) => <span className="clip">{skills.map(({ name }) => name).join("、")}</span> },
];

const extraColumns = (say: Words, educationName: Say<(typeof educationWords)["texts"]>, names: Names): Column<Person>[] => [
  { key: "consent", title: say("consent"), render: ({ consentToPush }) => say(consentToPush ? "yes" : "no"), isExtra: true },
  { key: "wage", title: say("wageFloor"), align: "right", render: ({ wageFloorFen }) => yuanText(wageFloorFen), isExtra: true },
  { key: "education", title: say("education"), render: ({ education }) => education && educationName(education), isExtra: true },
  { key: "where", title: say("where"), render: ({ presentRegion }) => placeText(presentRegion), isExtra: true },
  { key: "station", title: say("station"), render: ({ stationId }) => names.unit(stationId), isExtra: true },
];

/** What can be shown of a person in a row. */
export const usePeopleColumns = (): Column<Person>[] => {
  const say = useWords(peopleWords);
  const educationName = useWords(educationWords);
  const names = { home: useHomeName(), unit: useUnitName() };
  return [...mainColumns(say, names), ...extraColumns(say, educationName, names)];
};

/** A person on a phone. */
export const PersonCard = ({ person }: { person: Person }) => {
  const say = useWords(peopleWords);
  const homeName = useHomeName();
  const age = ageOf(person.birthYear);
  const facts = [homeName(person), age === null ? "" : say("ageOf", { n: age }), person.maskedPhone ?? ""].filter(Boolean);
  return (
    <div className="person-card">
      <p>
        <GoTo className="person-name" href={`/desk/people/${person.id}`}>
          {person.maskedName}
        </GoTo>
        <SeekingState seeking={person.seeking} />
        <PriorityTags groups={person.priorityGroups} />
      </p>
      <p className="soft">{facts.join(" · ")}</p>
      <p>{wantsText(person)}</p>
    </div>
  );
};
