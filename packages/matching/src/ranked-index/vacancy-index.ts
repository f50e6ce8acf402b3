import type { FailedGate, Verdict } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { RegionCode } from "@qianxian/contracts/vocabulary";
import type { MatchContext } from "../context.ts";
import { areOfOneCounty } from "../counties.ts";
import { gateOfWorker } from "../gates/gates.ts";
import { explain } from "../score.ts";
import { compareText } from "../tie.ts";
import { type AskingWorker, askingWorker } from "./asking-worker.ts";
import { type Bucket, Buckets } from "./buckets.ts";
import { emptyPairs, type RankedPairs } from "./ranked-pairs.ts";
import { type Relaxed, relaxed } from "./relax.ts";
import { VacancySearch } from "./search-vacancies.ts";
import { VacancySlots } from "./vacancy-slots.ts";

/** Vacancies to stay within, by id; all when not given. */
export type WithinVacancies = { within?: ReadonlySet<string> };
export type FoundVacancy = { vacancy: VacancyCard; score: number };

/** A set so much smaller than the index is tried vacancy by vacancy. */
const fewIn = 8;

/** The open vacancies that a question may find: slots by `within`, or all. */
type Allowed = { mask: Uint8Array | null; slots: readonly number[] | null };

/**
 * Vacancies ready to be ranked for any worker on one day: the answers of `rankVacancies`, to the last point and the last
 * tie, without looking at every vacancy. It holds any vacancies, drafts and closed ones too, and finds the open ones.
 */
export class VacancyIndex {
  readonly #context: MatchContext;
  readonly #slots: VacancySlots;
  /** The open vacancies, by county. */
  readonly #counties = new Map<RegionCode, Buckets>();

  /** @param vacancies in any order; of two with one id the later one counts */
  constructor(vacancies: Iterable<VacancyCard>, context: MatchContext) {
    this.#context = context;
    this.#slots = new VacancySlots(context);
    const byId = new Map([...vacancies].map((card) => [card.id, card]));
    const open = new Map<RegionCode, number[]>();
    for (const card of byId.values()) {
      const slot = this.#slots.enter(card);
      if (!this.#slots.isOpen(slot)) continue;
      const others = open.get(card.county) ?? [];
      open.set(card.county, others);
      others.push(slot);
    }
    for (const [county, slots] of open) this.#bucketsOf(county).addAll(slots);
  }

  /** Vacancies held, open or not. */
  get size(): number {
    return this.#slots.size;
  }

  vacancy(id: string): VacancyCard | null {
    const slot = this.#slots.slotOf(id);
    return slot === undefined ? null : this.#slots.card(slot);
  }

  /** Takes a vacancy in, or the new state of one that is there. */
  put(card: VacancyCard): void {
    this.remove(card.id);
    const slot = this.#slots.enter(card);
    if (this.#slots.isOpen(slot)) this.#bucketsOf(card.county).add(slot);
  }

  /** @returns whether it was there */
  remove(id: string): boolean {
    const slot = this.#slots.slotOf(id);
    if (slot === undefined) return false;
    const card = this.#slots.card(slot);
    if (this.#slots.isOpen(slot)) this.#bucketsOf(card.county).remove(slot);
    this.#slots.leave(slot);
    return true;
  }

  /** The `k` best vacancies for a worker among those that pass every gate, best first. */
  top(worker: WorkerCard, k: number, { within }: WithinVacancies = {}): FoundVacancy[] {
    return this.#search(worker, k, this.#allowed(within)).map(({ slot, points }) => ({
      vacancy: this.#slots.card(slot),
      score: points,
    }));
  }

  /** The same list, found by trying every vacancy: what `top` is checked against and compared with. */
  topByTryingAll(worker: WorkerCard, k: number): FoundVacancy[] {
    const slots = Array.from({ length: this.#slots.length }, (_, slot) => slot).filter((slot) => this.#slots.isOpen(slot));
    return this.#search(worker, k, { mask: null, slots }).map(({ slot, points }) => ({ vacancy: this.#slots.card(slot), score: points }));
  }

  /** The same for many workers at once, as numbers; a worker who finds nothing has an empty row. */
  topForAll(workers: readonly WorkerCard[], k: number, { within }: WithinVacancies = {}): RankedPairs {
    const allowed = this.#allowed(within);
    const vacancies = this.#slots.cards().toSorted((a, b) => compareText(a.id, b.id));
    const numberOf = new Uint32Array(this.#slots.length);
    for (const [number, { id }] of vacancies.entries()) numberOf[this.#slots.slotOf(id)!] = number;
    const pairs = emptyPairs(workers, vacancies, k);
    let count = 0;
    for (const [at, worker] of workers.entries()) {
      for (const { slot, points } of this.#search(worker, k, allowed)) {
        pairs.vacancy[count] = numberOf[slot]!;
        pairs.score[count] = points;
        count += 1;
      }
      pairs.offsets[at + 1] = count;
    }
    return { ...pairs, vacancy: pairs.vacancy.slice(0, count), score: pairs.score.slice(0, count) };
  }

  /** What a pair scores and why, and every gate it fails with what would open it; null for a vacancy not held, or of another county. */
  why(worker: WorkerCard, vacancyId: string): { verdict: Verdict; failedGates: FailedGate[] } | null {
    const vacancy = this.vacancy(vacancyId);
    return vacancy && areOfOneCounty(worker, vacancy) ? explain(worker, vacancy, this.#context) : null;
  }

  /** How many vacancies pass every gate and are as wished, and how many more there are at each step of wishing less. */
  relax(worker: WorkerCard): Relaxed {
    const buckets = gateOfWorker(worker, this.#context) ? [] : this.#bucketsFor(worker);
    return relaxed(this.#asking(worker), this.#slots, buckets);
  }

  #search(worker: WorkerCard, k: number, { mask, slots }: Allowed): { points: number; slot: number }[] {
    if (k <= 0 || this.#slots.size === 0 || gateOfWorker(worker, this.#context)) return [];
    const search = new VacancySearch(this.#asking(worker), this.#slots, Math.min(k, this.#slots.length), mask);
    if (slots === null) search.through(this.#bucketsFor(worker));
    else for (const slot of slots) if (areOfOneCounty(worker, this.#slots.card(slot))) search.trySlot(slot);
    return search.found();
  }

  #asking(worker: WorkerCard): AskingWorker {
    return askingWorker(worker, this.#slots.tables, this.#context);
  }

  #bucketsFor(worker: WorkerCard): readonly Bucket[] {
    const counties = [...this.#counties].filter(([county]) => areOfOneCounty(worker, { county }));
    const [only] = counties;
    return only && counties.length === 1 ? only[1].list : counties.flatMap(([, { list }]) => list);
  }

  #allowed(within: ReadonlySet<string> | undefined): Allowed {
    if (!within) return { mask: null, slots: null };
    const slots = this.#openSlots(within);
    if (slots.length * fewIn < this.#slots.length) return { mask: null, slots };
    const mask = new Uint8Array(this.#slots.length);
    for (const slot of slots) mask[slot] = 1;
    return { mask, slots: null };
  }

  #openSlots(ids: Iterable<string>): number[] {
    const slots: number[] = [];
    for (const id of ids) {
      const slot = this.#slots.slotOf(id);
      if (slot !== undefined && this.#slots.isOpen(slot)) slots.push(slot);
    }
    return slots;
  }

  #bucketsOf(county: RegionCode): Buckets {
    const before = this.#counties.get(county);
    if (before) return before;
    const buckets = new Buckets(this.#slots);
    this.#counties.set(county, buckets);
    return buckets;
  }
}
