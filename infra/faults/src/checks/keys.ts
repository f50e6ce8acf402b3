import { type Attempt, entriesOf, type Entry } from "../journal.ts";
import { type Violation, violations } from "./violation.ts";

type Keyed = Attempt & { key: string };

const byKey = (entries: readonly Entry[]): Keyed[][] => {
  const groups = new Map<string, Keyed[]>();
  for (const attempt of entriesOf(entries, "attempt")) {
    const { key } = attempt;
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), { ...attempt, key }]);
  }
  return [...groups.values()];
};

/** No answer, or one that says nothing of the request itself. */
const isPassing = ({ status, code }: Attempt): boolean =>
  status === 0 || status === 429 || status > 500 || code === "idempotency-in-flight";

/** What came under a key after it was first answered. */
const afterFirst = (attempts: readonly Keyed[]): { first: Keyed; later: Keyed[] } | null => {
  const at = attempts.findIndex(({ answer }) => answer !== null);
  const first = attempts[at];
  return first ? { first, later: attempts.slice(at + 1).filter((one) => !isPassing(one)) } : null;
};

const say = ({ op, key, status }: Keyed): string => `${op} ${key} answered ${status}`;

/** A write that comes again under its key is done no second time, and gets the answer of the first. */
export const checkKeys = (entries: readonly Entry[]): Violation[] => {
  const groups = byKey(entries).flatMap((attempts) => afterFirst(attempts) ?? []);
  const again = groups.flatMap(({ later }) => later.filter(({ answer, replayed }) => answer !== null && !replayed));
  const differs = groups.flatMap(({ first, later }) =>
    later.filter(({ status, answer }) => status !== first.status || answer !== first.answer),
  );
  return [...violations("done-again", again.map(say)), ...violations("replay-differs", differs.map(say))];
};
