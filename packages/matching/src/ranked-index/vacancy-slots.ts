import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { MatchContext } from "../context.ts";
import { gateOfVacancy } from "../gates/gates.ts";
import { employerGate } from "../gates/refusals.ts";
import { monthlyPay } from "../monthly-pay.ts";
import { type VacancyTraits, vacancyTraits } from "./asking-worker.ts";
import { dayNumber } from "./days.ts";
import { IdCodes } from "./id-codes.ts";
import type { MemoRow } from "./memo-rows.ts";
import { SkillDemands } from "./skill-demands.ts";
import { Slots } from "./slots.ts";
import { type TraitName, traitNames, traits } from "./traits.ts";

/** The numbers of vacancies that a question reads, one place a vacancy. */
type Columns = Record<TraitName | "demand" | "startsOn" | "open", Int32Array> & { pay: Float64Array };

const columnsOf = (size: number): Columns => ({
  place: new Int32Array(size),
  trade: new Int32Array(size),
  living: new Int32Array(size),
  terms: new Int32Array(size),
  papers: new Int32Array(size),
  demand: new Int32Array(size),
  startsOn: new Int32Array(size),
  open: new Int32Array(size),
  pay: new Float64Array(size),
});

/** Every vacancy of an index in a slot of its own, as numbers. */
export class VacancySlots extends Slots<VacancyCard, Columns> {
  readonly tables: VacancyTraits;
  readonly demands = new SkillDemands();
  /** The sector of each way of asking for skills; those of two sectors differ. */
  readonly tradeOfDemand: number[] = [];
  readonly codes = new IdCodes();
  #sums = new Float64Array(0);
  readonly #placeOfLiving: number[] = [];
  readonly #livingMost = new WeakMap<MemoRow<WorkerCard>, { columns: number; most: Int16Array }>();
  readonly #context: MatchContext;

  constructor(context: MatchContext) {
    super(columnsOf);
    this.#context = context;
    this.tables = vacancyTraits(context);
  }

  /** Whether no gate keeps the vacancy from everybody: live, with a seat, not past its last day, its employer not blocked. */
  isOpen(slot: number): boolean {
    return this.columns.open[slot] === 1;
  }

  /** Enters a vacancy that is not there yet. @returns its slot */
  enter(card: VacancyCard): number {
    const slot = this.take(card);
    this.codes.note(slot, card.id);
    for (const name of traitNames)
      this.columns[name][slot] = this.tables[name].column(traits[name].vacancyKey(card), card);
    this.columns.demand[slot] = this.demands.demand(card);
    this.#placeOfLiving[this.columns.living[slot]!] = this.columns.place[slot]!;
    this.tradeOfDemand[this.columns.demand[slot]!] = this.columns.trade[slot]!;
    const isOpen = gateOfVacancy(card, this.#context) === null && employerGate.holds({ vacancy: card, context: this.#context });
    this.columns.open[slot] = Number(isOpen);
    this.columns.startsOn[slot] = dayNumber(card.startsOn);
    this.columns.pay[slot] = monthlyPay(card.wage)?.figureFen ?? -1;
    return slot;
  }

  /** A number for each demand, not cleared; good until the next call. */
  sumsByDemand(): Float64Array {
    if (this.#sums.length < this.demands.size) this.#sums = new Float64Array(2 * this.demands.size);
    return this.#sums;
  }

  /** The best fit of living that some vacancy of each region gives, by the number of the region. */
  livingMost(row: MemoRow<WorkerCard>): Int16Array {
    const { living, place } = this.tables;
    const before = this.#livingMost.get(row);
    if (before?.columns === living.columns) return before.most;
    const most = new Int16Array(place.columns);
    for (let column = 0; column < living.columns; column += 1) {
      const at = this.#placeOfLiving[column]!;
      most[at] = Math.max(most[at]!, living.value(row, column));
    }
    this.#livingMost.set(row, { columns: living.columns, most });
    return most;
  }

  override leave(slot: number): void {
    super.leave(slot);
    this.columns.open[slot] = 0;
  }
}
