import type { EndState, IndexedRow, VacancyRow } from "../end-state.ts";
import { entriesOf, type Entry } from "../journal.ts";
import { doubled, type Violation, violations } from "./violation.ts";

type Promised = { revision: number; mark: number | null; closed: boolean };

/** The last word that was accepted about each vacancy. */
const promisedOf = (entries: readonly Entry[]): Map<string, Promised> => {
  const promised = new Map<string, Promised>();
  for (const { vacancyId, revision, mark } of entriesOf(entries, "vacancy-posted"))
    promised.set(vacancyId, { revision, mark, closed: false });
  const latest = (vacancyId: string, news: Promised) => {
    const before = promised.get(vacancyId);
    if (!before || before.revision < news.revision) promised.set(vacancyId, news);
  };
  for (const { vacancyId, revision, mark } of entriesOf(entries, "vacancy-changed"))
    latest(vacancyId, { revision, mark, closed: false });
  for (const { kind, vacancyId, revision } of [...entriesOf(entries, "vacancy-closed"), ...entriesOf(entries, "vacancy-renewed")])
    latest(vacancyId, { revision, mark: promised.get(vacancyId)?.mark ?? null, closed: kind === "vacancy-closed" });
  return promised;
};

const keeps = (row: VacancyRow, { revision, mark, closed }: Promised): boolean =>
  row.revision >= revision && row.mark === mark && (row.status === "closed") === closed;

const openSeats = ({ status, seats }: VacancyRow): number =>
  status === "closed" ? 0 : seats.total - seats.held - seats.reserved - seats.filled;

const isCopy = (row: VacancyRow, copy: IndexedRow): boolean =>
  copy.revision === row.revision &&
  copy.status === row.status &&
  copy.mark === row.mark &&
  copy.seatsOpen === openSeats(row);

/** Every accepted vacancy is one row of its owner with the last accepted content. */
const checkOwner = (entries: readonly Entry[], end: EndState): Violation[] => {
  const rows = new Map(end.vacancies.map((row) => [row.id, row]));
  const posted = entriesOf(entries, "vacancy-posted");
  const lost = posted.filter(({ vacancyId }) => !rows.has(vacancyId));
  const externalIds = end.vacancies.flatMap(({ externalId }) => externalId ?? []);
  const changed = [...promisedOf(entries)].filter(([id, promised]) => {
    const row = rows.get(id);
    return row !== undefined && !keeps(row, promised);
  });
  return [
    ...violations("vacancy-lost", lost.map(({ vacancyId, externalId }) => `${externalId} ${vacancyId}`)),
    ...violations("vacancy-doubled", [
      ...doubled(externalIds),
      ...doubled(posted.map(({ externalId }) => externalId)),
    ]),
    ...violations("vacancy-change-lost", changed.map(([id, { revision }]) => `${id} revision ${revision}`)),
  ];
};

/** The matcher has every vacancy once, as its owner has it. */
const checkIndex = (end: EndState): Violation[] => {
  const copies = new Map(end.indexed.map((row) => [row.id, row]));
  const missing = end.vacancies.filter(({ id }) => !copies.has(id));
  const stale = end.vacancies.filter((row) => {
    const copy = copies.get(row.id);
    return copy !== undefined && !isCopy(row, copy);
  });
  return [
    ...violations("vacancy-not-indexed", missing.map(({ id }) => id)),
    ...violations("vacancy-doubled", doubled(end.indexed.map(({ id }) => id))),
    ...violations(
      "vacancy-indexed-stale",
      stale.map(({ id, revision }) => `${id} has ${revision}, indexed ${copies.get(id)?.revision}`),
    ),
  ];
};

/** What was accepted about vacancies, with their owner and in the matcher. */
export const checkVacancies = (entries: readonly Entry[], end: EndState): Violation[] => [
  ...checkOwner(entries, end),
  ...checkIndex(end),
];
