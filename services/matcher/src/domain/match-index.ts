import type { AsOf } from "@qianxian/contracts/matcher";
import type { CrewCard, WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { CrewId, VacancyId, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { RecordChange } from "./record-change.ts";

/**
 * The matcher's store in memory, as of one position of its log. It changes only by `apply`, all at
 * once, so whatever is read without waiting in between belongs together. Before the first `apply`
 * nothing is known, and every question is `try-again-later`: what is not read yet is not missing.
 */
export class MatchIndex {
  readonly #vacancies = new Map<VacancyId, VacancyCard>();
  readonly #workers = new Map<WorkerId, WorkerCard>();
  readonly #crews = new Map<CrewId, CrewCard>();
  #position = 0;
  #isKnown = false;
  #live: readonly VacancyCard[] | null = null;
  #present: readonly WorkerCard[] | null = null;

  /** The position up to which the store is known. */
  get position(): number {
    return this.#position;
  }

  /** Takes in changes in the order of their positions. */
  apply(changes: readonly RecordChange[]): void {
    this.#isKnown = true;
    for (const change of changes) {
      if (change.kind === "vacancy") this.#vacancies.set(change.card.id, change.card);
      else if (change.kind === "worker") this.#workers.set(change.card.id, change.card);
      else this.#crews.set(change.card.id, change.card);
      this.#position = change.position;
    }
    if (changes.some(({ kind }) => kind === "vacancy")) this.#live = null;
    if (changes.some(({ kind }) => kind === "worker")) this.#present = null;
  }

  /** What an answer given now, on this county day, has read. */
  asOf(today: string): AsOf {
    this.#refuseUnlessKnown();
    return { position: this.#position, date: today };
  }

  /** A vacancy, also a draft or a closed one. */
  vacancy(id: VacancyId): VacancyCard | null {
    this.#refuseUnlessKnown();
    return this.#vacancies.get(id) ?? null;
  }

  /** A person of the ledger; nobody who left it. */
  worker(id: WorkerId): WorkerCard | null {
    this.#refuseUnlessKnown();
    const card = this.#workers.get(id);
    return card && !card.erased ? card : null;
  }

  crew(id: CrewId): CrewCard | null {
    this.#refuseUnlessKnown();
    return this.#crews.get(id) ?? null;
  }

  /** Vacancies that may be offered, neither drafts nor closed ones. */
  liveVacancies(): readonly VacancyCard[] {
    this.#refuseUnlessKnown();
    this.#live ??= [...this.#vacancies.values()].filter(({ status }) => status === "live");
    return this.#live;
  }

  /** Everybody in the ledger, looking for work or not. */
  workers(): readonly WorkerCard[] {
    this.#refuseUnlessKnown();
    this.#present ??= [...this.#workers.values()].filter(({ erased }) => !erased);
    return this.#present;
  }

  #refuseUnlessKnown(): void {
    if (!this.#isKnown) throw new AppError("try-again-later", { reason: "the index has not caught up yet" });
  }
}
