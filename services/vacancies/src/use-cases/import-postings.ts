import { VacanciesChanged, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { VacancyId } from "@qianxian/contracts/vocabulary";
import { AppError, countyDay } from "@qianxian/kernel";
import { entryOf, isDoubled, type ReadRow, readRows, resultOf } from "../domain/intake.ts";
import { cardOf, type Posting } from "../domain/posting.ts";
import { type Tx, useCase } from "../use-case.ts";

const isPosting = (posting: Posting | null): posting is Posting => posting !== null;

const announce = async (tx: Tx, rows: readonly ReadRow[]): Promise<void> => {
  const postings = rows.map(({ posting }) => posting).filter(isPosting);
  if (postings.length === 0) return;
  await tx.postings.addMissing(postings);
  await tx.outbox.add(VacanciesChanged, { vacancies: postings.map(cardOf) });
};

/**
 * Takes in postings as they were written. What a base has sent before changes nothing; a dry run
 * tells the same story and changes nothing at all.
 */
export const importPostings = useCase({
  input: vacanciesRoutes.importPostings.input,
  run: ({ input, deps, transact }) =>
    transact(async (tx) => {
      const { base, employerId, dryRun } = input;
      const employer = employerId && (await tx.employers.find(employerId));
      if (employerId && !employer) throw new AppError("employer-not-found", { employerId });
      const now = deps.clock.now();
      const rows = readRows(input.postings, {
        base,
        employer: employer || null,
        today: countyDay(now),
        createdAt: now.toISOString(),
        newId: () => VacancyId.parse(deps.newId()),
      });

      const ids = rows.flatMap(({ reading }) => reading.externalId ?? []);
      const entries = await tx.intake.find(base, ids);
      const before = new Map(entries.map((entry) => [entry.externalId, entry]));
      const knownOf = (row: ReadRow) =>
        isDoubled(row) ? undefined : before.get(row.reading.externalId ?? "");
      const isNew = (row: ReadRow) => !knownOf(row);
      const effectOf = (row: ReadRow) => {
        if (!isNew(row)) return "unchanged" as const;
        if (!row.posting) return "none" as const;
        return dryRun ? ("would-create" as const) : ("created" as const);
      };
      const results = rows.map((row) => resultOf(row, effectOf(row), knownOf(row)));
      if (dryRun) return { results };

      const fresh = rows.filter(isNew);
      await announce(tx, fresh);
      await tx.intake.addMissing(
        fresh.flatMap((row) => entryOf(base, row, results[row.index]!) ?? []),
      );
      return { results };
    }),
});
