import type { CandidateCount } from "@qianxian/contracts/matcher";
import type { VacancyCard } from "@qianxian/contracts/vacancies";

/** What a count was made of. */
export type CountedFrom = {
  /** Who asked, as far as it matters: the same reach counts the same people. */
  reach: string;
  /** The vacancy as it stood. */
  vacancy: VacancyCard;
  date: string;
  position: number;
  /** In milliseconds. */
  at: number;
};

type Kept = CountedFrom & { count: Promise<CandidateCount> };

const goodForMs = 30_000;
/** So many changes of people and vacancies hardly move a count. */
const changesMax = 500;
const keptMax = 5_000;

/**
 * Counts that were made, or are being made. One holds as long as the vacancy and the day are the same, and either nothing
 * has changed since, or half a minute has not passed and little has changed.
 */
export class CountBook {
  readonly #kept = new Map<string, Kept>();

  /** A count that still holds for this question, or the one that `make` makes now; what fails is not kept. */
  get(from: CountedFrom, make: () => Promise<CandidateCount>): Promise<CandidateCount> {
    const key = `${from.vacancy.id} ${from.reach}`;
    const before = this.#kept.get(key);
    if (before && this.#holds(before, from)) return before.count;
    const made: Kept = { ...from, count: make() };
    this.#kept.delete(key);
    this.#kept.set(key, made);
    this.#forgetOldest();
    made.count.catch(() => {
      if (this.#kept.get(key) === made) this.#kept.delete(key);
    });
    return made.count;
  }

  #holds(before: Kept, now: CountedFrom): boolean {
    if (before.vacancy !== now.vacancy || before.date !== now.date) return false;
    const moved = now.position - before.position;
    return moved === 0 || (moved <= changesMax && now.at - before.at <= goodForMs);
  }

  #forgetOldest(): void {
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > keptMax && oldest !== undefined) this.#kept.delete(oldest);
  }
}
