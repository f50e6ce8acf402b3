import type { Row } from "../../../api/types.ts";
import { GoTo } from "../../../parts/go-to.tsx";
import { useWords } from "../../../words/area.ts";
import { useHomeName } from "../../parts/use-units.ts";
import { ageOf, SeekingState } from "../people-columns.tsx";
import { duplicateWords } from "./duplicate-words.ts";

/** Two entries that may be one person. */
export type Pair = Row<"listWorkerDuplicates">;
type Person = Pair["worker"];

/** An entry in a few words, enough to tell two of them apart. */
export const Entry = ({ person, isLink = true }: { person: Person; isLink?: boolean }) => {
  const say = useWords(duplicateWords);
  const homeName = useHomeName();
  const age = ageOf(person.birthYear);
  const facts = [homeName(person), age === null ? say("ageUnknown") : say("age", { n: age }), person.maskedIdNumber];
  return (
    <div className="entry">
      <p>
        {isLink ? <GoTo className="person-name" href={`/desk/people/${person.id}`}>{person.maskedName}</GoTo> : <strong>{person.maskedName}</strong>}{" "}
        <SeekingState seeking={person.seeking} />
      </p>
      <p className="soft">{facts.filter(Boolean).join(" · ")}</p>
      <p className="soft num">{person.maskedPhone ?? say("noPhone")}</p>
    </div>
  );
};
