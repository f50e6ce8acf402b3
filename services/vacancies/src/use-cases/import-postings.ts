import { VacanciesChanged, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { VacancyId } from "@qianxian/contracts/vocabulary";
import { AppError, countyDay } from "@qianxian/kernel";
import {
  entryOf,
  entryOfPosting,
  isDoubled,
  type ReadRow,
  readRows,
  resultOf,
} from "../domain/intake.ts";
import type { IntakeEntry } from "../domain/intake-entry.ts";
import { cardOf, type Posting } from "../domain/posting.ts";
import { ownCounty, reachedEmployer } from "../domain/reach.ts";
import type { IntakePlace } from "../ports/intake-book.ts";
import { type Tx, useCase } from "../use-case.ts";

const isPosting = (posting: Posting | null): posting is Posting => posting !== null;

/** What is known already of the rows: taken in by this county from this base before, or posted by another way. */
const known = async (
  tx: Tx,
  place: IntakePlace,
  employer: Posting["employer"],
  rows: readonly ReadRow[],
): Promise<Map<string | null, IntakeEntry>> => {
  const ids = rows.flatMap(({ reading }) => reading.externalId ?? []);
  const posted = employer
    ? await tx.postings.findByExternalIds(employer.id, ids)
    : await tx.postings.findUnowned(place, ids);
  const entries = [...posted.map(entryOfPosting), ...(await tx.intake.find(place, ids))];
  return new Map(entries.map((entry) => [entry.externalId, entry]));
};

/** Records what is new. Somebody who takes in the same rows at the same moment has to come again. */
const record = async (
  tx: Tx,
  postings: readonly Posting[],
  entries: readonly IntakeEntry[],
): Promise<void> => {
  const entered = await tx.intake.addMissing(entries);
  const added = postings.length > 0 ? await tx.postings.addMissing(postings) : [];
  if (entered.length < entries.length || added.length < postings.length)
    throw new AppError("try-again-later", { rows: entries.length });
  if (postings.length > 0)
    await tx.outbox.add(VacanciesChanged, { vacancies: postings.map(cardOf) });
};

const route = vacanciesRoutes.importPostings;

/**
 * Takes in postings as they were written. What a base has sent before changes nothing; a dry run
 * tells the same story and changes nothing at all.
 */
export const importPostings = useCase({
  input: route.input,
  run: ({ input, actor, deps, conclude }) =>
    conclude(async (tx) => {
      const { base, employerId, dryRun } = input;
      const employer = employerId && reachedEmployer(route, actor, employerId, await tx.employers.find(employerId));
      const place = { county: employer ? employer.county : ownCounty(actor), base };
      const now = deps.clock.now();
      const rows = readRows(input.postings, {
        ...place,
        employer,
        today: countyDay(now),
        createdAt: now.toISOString(),
        newId: () => VacancyId.parse(deps.newId()),
      });

      const before = await known(tx, place, employer, rows);
      const knownOf = (row: ReadRow) =>
        isDoubled(row) ? undefined : before.get(row.reading.externalId);
      const effectOf = (row: ReadRow) => {
        if (knownOf(row)) return "unchanged" as const;
        if (!row.posting) return "none" as const;
        return dryRun ? ("would-create" as const) : ("created" as const);
      };
      const results = rows.map((row) => resultOf(row, effectOf(row), knownOf(row)));
      if (dryRun) return { results };

      const fresh = rows.filter((row) => !knownOf(row));
      await record(
        tx,
        fresh.map(({ posting }) => posting).filter(isPosting),
        fresh.flatMap((row) => entryOf(place, row, results[row.index]!) ?? []),
      );
      return { results };
    }),
});
