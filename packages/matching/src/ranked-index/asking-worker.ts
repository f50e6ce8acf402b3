import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { MatchContext } from "../context.ts";
import { fnv1a } from "../tie.ts";
import { type Looking, lookingOf } from "./days.ts";
import { MemoRows, type MemoRow } from "./memo-rows.ts";
import { type Shares, sharesOf } from "./silences.ts";
import { type TraitName, traits } from "./traits.ts";

/** What the vacancies of an index give, by trait, with workers as they ask. */
export type VacancyTraits = Record<TraitName, MemoRows<WorkerCard, VacancyCard>>;

/** Empty tables for vacancies to be entered in. */
export const vacancyTraits = (context: MatchContext): VacancyTraits => {
  const rowsOf = (name: TraitName) =>
    new MemoRows<WorkerCard, VacancyCard>((worker, vacancy) => traits[name].measure(worker, vacancy, context));
  return { place: rowsOf("place"), trade: rowsOf("trade"), living: rowsOf("living"), terms: rowsOf("terms"), papers: rowsOf("papers") };
};

/** A worker made ready for one question. */
export type AskingWorker = Looking & {
  card: WorkerCard;
  rows: Record<TraitName, MemoRow<WorkerCard>>;
  shares: Shares;
  /** Hash of the worker's id, on which that of a vacancy goes on. */
  hash: number;
};

/** Looks up everything about a worker that no single vacancy changes. */
export const askingWorker = (card: WorkerCard, tables: VacancyTraits, context: MatchContext): AskingWorker => {
  const rowOf = (name: TraitName) => tables[name].row(traits[name].workerKey(card), card);
  return {
    card,
    rows: { place: rowOf("place"), trade: rowOf("trade"), living: rowOf("living"), terms: rowOf("terms"), papers: rowOf("papers") },
    shares: sharesOf(card, context),
    hash: fnv1a(card.id),
    ...lookingOf(card, context),
  };
};
