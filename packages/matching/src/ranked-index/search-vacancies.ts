import { payPoints } from "../parts/wage.ts";
import { neutral } from "../score.ts";
import type { AskingWorker } from "./asking-worker.ts";
import { BestFew } from "./best-few.ts";
import { type Bucket, factsEach } from "./buckets.ts";
import { pointsFor, sumFor } from "./sums.ts";
import { refused } from "./traits.ts";
import type { VacancySlots } from "./vacancy-slots.ts";

/** Room for the number of a bucket beside its bound in one number. */
const room = 2 ** 20;
/** Pay that is a little higher fits a point worse at most, where floating point rounds the two lines of the curve apart. */
const paySlack = 1;

/** What is the same for all vacancies of a bucket, by whether a skill is required. */
type Standing = {
  /** Region and sector in the sum. */
  known: number;
  /** What living could still add, and the slack of pay. */
  hope: number;
  /** The share of pay and of living. */
  pay: number;
  living: number;
};

/**
 * One worker's walk through the vacancies of an index. Buckets (region, sector) are taken in the order of what they could
 * bring at best, and left when that is below the worst of the best so far; so are cells (skills asked for) and, in a
 * cell, all that pay less than the first that falls short. Equal points go on, since the tie decides. What is added up
 * are integers out of the parts themselves, so sum and points are those of `score()`.
 */
export class VacancySearch {
  readonly #worker: AskingWorker;
  readonly #slots: VacancySlots;
  readonly #allowed: Uint8Array | null;
  readonly #best: BestFew;
  /** What skill adds to the sum, by demand, and at most by sector. */
  readonly #skill: Float64Array;
  readonly #skillMost: Float64Array;
  readonly #livingMost: Int16Array;
  #least: number;

  /** @param allowed 1 for each slot that may be found; null for all */
  constructor(worker: AskingWorker, slots: VacancySlots, k: number, allowed: Uint8Array | null = null) {
    this.#worker = worker;
    this.#slots = slots;
    this.#allowed = allowed;
    const idOf = (slot: number) => slots.card(slot).id;
    this.#best = new BestFew(k, { idOf, hashOf: (slot) => slots.codes.hash(slot, idOf(slot), worker.hash) });
    this.#livingMost = slots.livingMost(worker.rows.living);
    this.#skill = slots.sumsByDemand();
    this.#skillMost = new Float64Array(slots.tables.trade.columns);
    this.#weighSkills();
    this.#least = sumFor(this.#best.least);
  }

  /** Walks through buckets that may hold vacancies of the worker's county. */
  through(buckets: readonly Bucket[]): void {
    const order = new Float64Array(buckets.length);
    let count = 0;
    for (let at = 0; at < buckets.length; at += 1) {
      const bound = this.#boundOf(buckets[at]!);
      if (bound >= 0) order[count++] = bound * room + at;
    }
    const sorted = order.subarray(0, count).toSorted();
    for (let at = count - 1; at >= 0; at -= 1) {
      const bound = Math.floor(sorted[at]! / room);
      if (bound < this.#least) return;
      this.#bucket(buckets[sorted[at]! - bound * room]!);
    }
  }

  /** Tries the vacancy of one slot, whatever its bucket. */
  trySlot(slot: number): void {
    const { columns, tables, demands } = this.#slots;
    const { rows } = this.#worker;
    const demand = columns.demand[slot]!;
    const { known, pay, living } = this.#standing(columns.place[slot]!, columns.trade[slot]!, demands.isMust(demand));
    if (known < 0 || !this.#mayHave(columns.pay[slot]!, columns.startsOn[slot]!)) return;
    if (tables.terms.value(rows.terms, columns.terms[slot]!) === refused) return;
    if (tables.papers.value(rows.papers, columns.papers[slot]!) === refused) return;
    const lived = tables.living.value(rows.living, columns.living[slot]!);
    this.#offer(this.#skill[demand]! + known + pay * this.#payFit(columns.pay[slot]!) + living * lived, slot);
  }

  /** The best found, best first. */
  found(): { points: number; slot: number }[] {
    return this.#best.sorted();
  }

  #weighSkills(): void {
    const { demands, tradeOfDemand } = this.#slots;
    const { card, shares } = this.#worker;
    const fits = demands.fits(card);
    const [must, free] = [shares.must[0]!, shares.free[0]!];
    for (let demand = 0; demand < demands.size; demand += 1) {
      const adds = (demands.isMust(demand) ? must : free) * fits[demand]!;
      const trade = tradeOfDemand[demand]!;
      this.#skill[demand] = adds;
      if (adds > this.#skillMost[trade]!) this.#skillMost[trade] = adds;
    }
  }

  /** `known` is below 0 where the worker refuses region or sector. */
  #standing(place: number, trade: number, isMust: boolean): Standing {
    const { rows, shares } = this.#worker;
    const { tables } = this.#slots;
    const [, region, sector, pay, living] = (isMust ? shares.must : shares.free) as [number, number, number, number, number];
    const placeFit = tables.place.value(rows.place, place);
    const tradeFit = tables.trade.value(rows.trade, trade);
    const known = placeFit === refused || tradeFit === refused ? refused : region * placeFit + sector * tradeFit;
    return { known, hope: living * this.#livingMost[place]! + pay * paySlack, pay, living };
  }

  /** What a vacancy of the bucket could sum up to at best; below 0 where there is none for the worker. */
  #boundOf({ place, trade, mostPay, hasUnpaid, size }: Bucket): number {
    if (size === 0) return refused;
    const { must, free } = this.#worker.shares;
    const pay = Math.max(mostPay < 0 ? 0 : this.#payFit(mostPay), hasUnpaid ? neutral : 0);
    const bound = (isMust: boolean) => {
      const standing = this.#standing(place, trade, isMust);
      return standing.known < 0 ? refused : standing.known + standing.hope + standing.pay * pay;
    };
    const rest = must === free ? bound(true) : Math.max(bound(true), bound(false));
    return rest < 0 ? refused : this.#skillMost[trade]! + rest;
  }

  #bucket(bucket: Bucket): void {
    const { demands } = this.#slots;
    const { place, trade, demand, from, mostPay, hasUnpaid } = bucket;
    const { shares } = this.#worker;
    const must = this.#standing(place, trade, true);
    const free = shares.must === shares.free ? must : this.#standing(place, trade, false);
    const skill = this.#skill;
    const pay = Math.max(mostPay < 0 ? 0 : this.#payFit(mostPay), hasUnpaid ? neutral : 0);
    for (let cell = 0; cell < demand.length; cell += 1) {
      const asked = demand[cell]!;
      const standing = must === free || demands.isMust(asked) ? must : free;
      const known = standing.known + skill[asked]!;
      if (known + standing.hope + standing.pay * pay >= this.#least)
        this.#cell(bucket, from[cell]!, from[cell + 1]!, known, standing);
    }
  }

  #cell({ pay, facts }: Bucket, from: number, to: number, known: number, standing: Standing): void {
    const { living, terms, papers } = this.#slots.tables;
    const { rows } = this.#worker;
    for (let at = from; at < to; at += 1) {
      const sum = known + standing.pay * this.#payFit(pay[at]!);
      if (sum + standing.hope < this.#least) return;
      const fact = at * factsEach;
      if (!this.#mayHave(pay[at]!, facts[fact + 3]!)) continue;
      const total = sum + standing.living * living.value(rows.living, facts[fact]!);
      if (total < this.#least || terms.value(rows.terms, facts[fact + 1]!) === refused) continue;
      if (papers.value(rows.papers, facts[fact + 2]!) !== refused) this.#offer(total, facts[fact + 4]!);
    }
  }

  /** Whether the work begins late enough and pays enough for somebody not free yet, or only after something better. */
  #mayHave(pay: number, startsOn: number): boolean {
    return startsOn >= this.#worker.startsFrom && pay > this.#worker.paysAbove;
  }

  #offer(sum: number, slot: number): void {
    if (sum < this.#least || (this.#allowed !== null && this.#allowed[slot] !== 1)) return;
    this.#best.offer(pointsFor(sum), slot);
    this.#least = sumFor(this.#best.least);
  }

  #payFit(figure: number): number {
    const { wageFloorFen, lastWageFen } = this.#worker.card;
    if (figure < 0 || (wageFloorFen === null && lastWageFen === null)) return neutral;
    return payPoints(wageFloorFen, lastWageFen, figure);
  }
}
