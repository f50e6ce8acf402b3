import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { monthlyPay } from "../monthly-pay.ts";
import { payPoints } from "../parts/wage.ts";
import { neutral } from "../score.ts";
import { fnv1a } from "../tie.ts";
import { BestFew } from "./best-few.ts";
import { dayNumber } from "./days.ts";
import { type AskedSkills, skillFit } from "./held-skills.ts";
import type { MemoRow } from "./memo-rows.ts";
import { pointsFor, sumFor } from "./sums.ts";
import { refused, type TraitName, traits } from "./traits.ts";
import type { WorkerSlots } from "./worker-slots.ts";

const fitMax = 10_000;

/** One vacancy held against the workers of an index, slot by slot. Skill, the dearest part, is left out where it could not help. */
export class WorkerSearch {
  /** How many have passed every gate so far. */
  eligible = 0;
  readonly #slots: WorkerSlots;
  readonly #counties: Uint8Array;
  readonly #k: number;
  readonly #best: BestFew;
  readonly #rows: Record<TraitName, MemoRow<VacancyCard>>;
  readonly #asked: AskedSkills;
  readonly #pay: number;
  readonly #startsOn: number;
  #least = 0;

  /** @param counties 1 for each home county whose people the vacancy is for */
  constructor(vacancy: VacancyCard, slots: WorkerSlots, counties: Uint8Array, k: number) {
    this.#slots = slots;
    this.#counties = counties;
    this.#k = k;
    const idOf = (slot: number) => slots.card(slot).id;
    this.#best = new BestFew(k, { idOf, hashOf: (slot) => fnv1a(vacancy.id, fnv1a(idOf(slot))) });
    const rowOf = (name: TraitName) => slots.tables[name].row(traits[name].vacancyKey(vacancy), vacancy);
    this.#rows = { place: rowOf("place"), trade: rowOf("trade"), living: rowOf("living"), terms: rowOf("terms"), papers: rowOf("papers") };
    this.#asked = slots.skills.asked(vacancy);
    this.#pay = monthlyPay(vacancy.wage)?.figureFen ?? -1;
    this.#startsOn = dayNumber(vacancy.startsOn);
  }

  /** Counts the worker of a slot if every gate is passed, and offers them to the best. */
  trySlot(slot: number): void {
    const { columns, tables } = this.#slots;
    if (columns.looking[slot] !== 1 || this.#counties[columns.county[slot]!] !== 1) return;
    if (this.#startsOn < columns.startsFrom[slot]! || this.#pay <= columns.paysAbove[slot]!) return;
    const place = tables.place.value(this.#rows.place, columns.place[slot]!);
    const trade = tables.trade.value(this.#rows.trade, columns.trade[slot]!);
    if (place === refused || trade === refused) return;
    if (tables.terms.value(this.#rows.terms, columns.terms[slot]!) === refused) return;
    if (tables.papers.value(this.#rows.papers, columns.papers[slot]!) === refused) return;
    this.eligible += 1;
    if (this.#k > 0) this.#weigh(slot, place, trade);
  }

  /** The best found, best first. */
  found(): { points: number; slot: number }[] {
    return this.#best.sorted();
  }

  #weigh(slot: number, place: number, trade: number): void {
    const { columns, tables, shares, held } = this.#slots;
    const { must, free } = shares[columns.shares[slot]!]!;
    const share = this.#asked.must ? must : free;
    const living = tables.living.value(this.#rows.living, columns.living[slot]!);
    const rest = share[1]! * place + share[2]! * trade + share[3]! * this.#payFit(slot) + share[4]! * living;
    if (rest + share[0]! * fitMax < this.#least) return;
    const sum = rest + share[0]! * skillFit(this.#slots.card(slot), held[slot]!, this.#asked);
    if (sum < this.#least) return;
    this.#best.offer(pointsFor(sum), slot);
    this.#least = sumFor(this.#best.least);
  }

  #payFit(slot: number): number {
    const { floor, last } = this.#slots.columns;
    const [least, before] = [floor[slot]!, last[slot]!];
    if (this.#pay < 0 || (least < 0 && before < 0)) return neutral;
    return payPoints(least < 0 ? null : least, before < 0 ? null : before, this.#pay);
  }
}
