import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { MatchContext } from "../context.ts";
import { gateOfWorker } from "../gates/gates.ts";
import { lookingOf } from "./days.ts";
import { HeldSkills } from "./held-skills.ts";
import { MemoRows } from "./memo-rows.ts";
import { type Shares, sharesOf } from "./silences.ts";
import { Slots } from "./slots.ts";
import { type TraitName, traitNames, traits } from "./traits.ts";

/** The numbers of workers that a question reads, one place a worker; `looking` is 1 for those who may be shown something. */
type Columns = Record<TraitName | "startsFrom" | "looking" | "shares" | "county", Int32Array> &
  Record<"paysAbove" | "floor" | "last", Float64Array>;

const columnsOf = (size: number): Columns => ({
  place: new Int32Array(size),
  trade: new Int32Array(size),
  living: new Int32Array(size),
  terms: new Int32Array(size),
  papers: new Int32Array(size),
  startsFrom: new Int32Array(size),
  looking: new Int32Array(size),
  shares: new Int32Array(size),
  county: new Int32Array(size),
  paysAbove: new Float64Array(size),
  floor: new Float64Array(size),
  last: new Float64Array(size),
});

/** The number of a value, the same for the same. */
class Numbers<V> {
  readonly values: V[] = [];
  readonly #of = new Map<string, number>();

  of(key: string, value: V): number {
    const before = this.#of.get(key);
    if (before !== undefined) return before;
    this.#of.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** What the workers of an index give, by trait, with vacancies as they ask. */
export type WorkerTraits = Record<TraitName, MemoRows<VacancyCard, WorkerCard>>;

/** Every worker of an index in a slot of its own, as numbers. */
export class WorkerSlots extends Slots<WorkerCard, Columns> {
  readonly tables: WorkerTraits;
  readonly skills = new HeldSkills();
  /** The numbers of each worker's skills. */
  readonly held: (readonly number[])[] = [];
  readonly #shares = new Numbers<Shares>();
  readonly #counties = new Numbers<WorkerCard["village"]>();
  readonly #context: MatchContext;

  constructor(context: MatchContext) {
    super(columnsOf);
    this.#context = context;
    const rowsOf = (name: TraitName) =>
      new MemoRows<VacancyCard, WorkerCard>((vacancy, worker) => traits[name].measure(worker, vacancy, context));
    this.tables = { place: rowsOf("place"), trade: rowsOf("trade"), living: rowsOf("living"), terms: rowsOf("terms"), papers: rowsOf("papers") };
  }

  /** The shares that the column `shares` numbers. */
  get shares(): readonly Shares[] {
    return this.#shares.values;
  }

  /** A village of each home county that the column `county` numbers. */
  get counties(): readonly WorkerCard["village"][] {
    return this.#counties.values;
  }

  /** Enters a worker who is not there yet. */
  enter(card: WorkerCard): void {
    const slot = this.take(card);
    const { columns } = this;
    this.held[slot] = this.skills.numbers(card);
    for (const name of traitNames) columns[name][slot] = this.tables[name].column(traits[name].workerKey(card), card);
    const looking = lookingOf(card, this.#context);
    columns.startsFrom[slot] = looking.startsFrom;
    columns.paysAbove[slot] = looking.paysAbove;
    columns.looking[slot] = Number(gateOfWorker(card, this.#context) === null);
    columns.county[slot] = this.#counties.of(card.village.slice(0, 6), card.village);
    columns.floor[slot] = card.wageFloorFen ?? -1;
    columns.last[slot] = card.lastWageFen ?? -1;
    const shares = sharesOf(card, this.#context);
    columns.shares[slot] = this.#shares.of(`${shares.must.join()} ${shares.free.join()}`, shares);
  }

  override leave(slot: number): void {
    super.leave(slot);
    this.columns.looking[slot] = 0;
  }
}
