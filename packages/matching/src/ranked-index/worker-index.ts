import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { GateOptions, MatchContext } from "../context.ts";
import { areOfOneCounty } from "../counties.ts";
import { gateOfVacancy } from "../gates/gates.ts";
import { employerGate } from "../gates/refusals.ts";
import { WorkerSearch } from "./search-workers.ts";
import { WorkerSlots } from "./worker-slots.ts";

/** Workers to stay within, by id; all when not given. */
export type WithinWorkers = { within?: ReadonlySet<string> };
export type FoundWorkers = {
  /** How many pass every gate. */
  eligible: number;
  items: { worker: WorkerCard; score: number }[];
};

/**
 * Workers ready to be ranked for any vacancy on one day: the answers of `rankWorkers`, to the last point and the last tie.
 * Everybody is looked at, since all who pass the gates are counted, but as numbers.
 */
export class WorkerIndex {
  readonly #context: MatchContext;
  readonly #slots: WorkerSlots;

  /** @param workers in any order, looking for work or not; of two with one id the later one counts */
  constructor(workers: Iterable<WorkerCard>, context: MatchContext) {
    this.#context = context;
    this.#slots = new WorkerSlots(context);
    for (const card of workers) this.put(card);
  }

  get size(): number {
    return this.#slots.size;
  }

  worker(id: string): WorkerCard | null {
    const slot = this.#slots.slotOf(id);
    return slot === undefined ? null : this.#slots.card(slot);
  }

  /** Takes a worker in, or the new state of one who is there. */
  put(card: WorkerCard): void {
    this.remove(card.id);
    this.#slots.enter(card);
  }

  /** @returns whether the worker was there */
  remove(id: string): boolean {
    const slot = this.#slots.slotOf(id);
    if (slot === undefined) return false;
    this.#slots.leave(slot);
    return true;
  }

  /** The `k` best workers for a vacancy among those who pass every gate, best first, and how many pass. */
  top(vacancy: VacancyCard, k: number, { within, ...options }: WithinWorkers & GateOptions = {}): FoundWorkers {
    const context = this.#context;
    if (gateOfVacancy(vacancy, context, options) || !employerGate.holds({ vacancy, context })) return { eligible: 0, items: [] };
    const counties = Uint8Array.from(this.#slots.counties, (village) => Number(areOfOneCounty({ village }, vacancy)));
    const search = new WorkerSearch(vacancy, this.#slots, counties, Math.max(0, Math.min(k, this.#slots.size)));
    if (within) this.#throughSome(within, search);
    else for (let slot = 0; slot < this.#slots.length; slot += 1) search.trySlot(slot);
    const items = search.found().map(({ slot, points }) => ({ worker: this.#slots.card(slot), score: points }));
    return { eligible: search.eligible, items };
  }

  #throughSome(ids: ReadonlySet<string>, search: WorkerSearch): void {
    for (const id of ids) {
      const slot = this.#slots.slotOf(id);
      if (slot !== undefined) search.trySlot(slot);
    }
  }
}
