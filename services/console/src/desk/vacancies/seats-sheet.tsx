import { useWords } from "../../words/area.ts";
import type { Vacancy } from "./facts.ts";
import { vacancyWords } from "./vacancy-words.ts";

const states = ["filled", "reserved", "held", "open"] as const;

/** Seats of a vacancy by state, as a bar and in numbers. */
export const SeatsSheet = ({ seats }: Pick<Vacancy, "seats">) => {
  const say = useWords(vacancyWords);
  const { total } = seats;
  return (
    <section className="sheet" aria-label={say("seats")}>
      <h2>
        {say("seats")} <span className="soft">{total === 0 ? say("seatsNone") : say("seatsTotal", { n: total })}</span>
      </h2>
      {total > 0 && (
        <>
          <div className="seats-bar" role="img" aria-label={say("seatsBar", seats)}>
            {states.map((state) => (
              <span key={state} className={`seats-${state}`} style={{ width: `${(seats[state] / total) * 100}%` }} />
            ))}
          </div>
          <dl className="seats-legend">
            {states.toReversed().map((state) => (
              <div key={state}>
                <dt className={`is-${state}`}>{say(state)}</dt>
                <dd>{seats[state]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
};
