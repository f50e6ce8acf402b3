import type { AsOf } from "@qianxian/contracts/matcher";
import type { CrewCard, WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { CrewId, VacancyId, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { isNotSeekingAtAll } from "@qianxian/matching";
import { homeCounty } from "./home-county.ts";
import type { RecordChange } from "./record-change.ts";

type ByCounty<C> = ReadonlyMap<string, readonly C[]>;

const byCounty = <C>(cards: readonly C[], countyOf: (card: C) => string): ByCounty<C> => {
  const counties = new Map<string, C[]>();
  for (const card of cards) {
    const county = countyOf(card);
    const others = counties.get(county);
    if (others) others.push(card);
    else counties.set(county, [card]);
  }
  return counties;
};

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
  #live: ByCounty<VacancyCard> | null = null;
  #present: ByCounty<WorkerCard> | null = null;
  /** By county and id; kept up card by card, since a county has far more people than seekers. */
  readonly #seekers = new Map<string, Map<WorkerId, WorkerCard>>();

  /** The position up to which the store is known. */
  get position(): number {
    return this.#position;
  }

  /** Takes in changes in the order of their positions. */
  apply(changes: readonly RecordChange[]): void {
    this.#isKnown = true;
    for (const change of changes) {
      if (change.kind === "vacancy") this.#vacancies.set(change.card.id, change.card);
      else if (change.kind === "worker") this.#takeIn(change.card);
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

  /** Vacancies of a county that may be offered, neither drafts nor closed ones. */
  liveVacancies(county: string): readonly VacancyCard[] {
    this.#refuseUnlessKnown();
    this.#live ??= byCounty([...this.#vacancies.values()].filter(({ status }) => status === "live"), (card) => card.county);
    return this.#live.get(county) ?? [];
  }

  /** Everybody at home in a county, looking for work or not. */
  workers(county: string): readonly WorkerCard[] {
    this.#refuseUnlessKnown();
    this.#present ??= byCounty([...this.#workers.values()].filter(({ erased }) => !erased), homeCounty);
    return this.#present.get(county) ?? [];
  }

  /** Those at home in a county whom a vacancy could be shown to at all; all others fail a gate of every vacancy. */
  seekers(county: string): readonly WorkerCard[] {
    this.#refuseUnlessKnown();
    return [...(this.#seekers.get(county)?.values() ?? [])];
  }

  #takeIn(card: WorkerCard): void {
    const before = this.#workers.get(card.id);
    if (before) this.#seekers.get(homeCounty(before))?.delete(card.id);
    this.#workers.set(card.id, card);
    if (isNotSeekingAtAll(card)) return;
    const county = homeCounty(card);
    const others = this.#seekers.get(county) ?? new Map<WorkerId, WorkerCard>();
    this.#seekers.set(county, others.set(card.id, card));
  }

  #refuseUnlessKnown(): void {
    if (!this.#isKnown) throw new AppError("try-again-later", { reason: "the index has not caught up yet" });
  }
}
