import { dayText } from "../parts/say-facts.ts";
import { useWords } from "../words/area.ts";
import { lackWords, vacancyStatusWords } from "../words/labels.ts";
import type { Vacancy } from "./employer-queries.ts";
import { employerWords } from "./employer-words.ts";

const stateClass = { live: "state", draft: "state state-wait", closed: "state state-quiet" } as const;

/** How a vacancy stands, as one small word. */
export const StatusTag = ({ status }: Pick<Vacancy, "status">) => {
  const say = useWords(vacancyStatusWords);
  return <span className={stateClass[status]}>{say(status)}</span>;
};

/** How many people are there already, and until when it goes on. */
export const SeatLine = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(employerWords);
  const { seats, closesOn } = vacancy;
  const people = seats.total > 0 ? say("seats", { total: seats.total, open: seats.open, reserved: seats.reserved, filled: seats.filled }) : say("noSeats");
  return (
    <p className="num">
      {people}
      <span className="soft nowrap"> · {closesOn ? say("closes", { day: dayText(closesOn) }) : say("closesUnknown")}</span>
    </p>
  );
};

/** What keeps a draft from being offered. */
export const useLacks = (): ((vacancy: Pick<Vacancy, "lacks">) => string) => {
  const say = useWords(lackWords);
  return ({ lacks }) => lacks.map((lack) => say(lack)).join("、");
};
