import type { Prisma } from "#db";
import type { IntakeEntry } from "../domain/intake-entry.ts";
import type { IntakeBook } from "../ports/intake-book.ts";

type Added = { external_id: string };

const insertMissing = `
  insert into intake_record (county, base, external_id, outcome, refusal, vacancy_id, lacks, because, raw)
  select county, base, "externalId", outcome, refusal, "vacancyId",
         array(select jsonb_array_elements_text(lacks)), because, raw
    from jsonb_to_recordset($1::jsonb) as row(county text, base text, "externalId" text, outcome text,
         refusal text, "vacancyId" uuid, lacks jsonb, because jsonb, raw jsonb)
  on conflict do nothing
  returning external_id`;

/** The intake book in Postgres, within one transaction. */
export const prismaIntakeBook = (client: Prisma.TransactionClient): IntakeBook => ({
  find: async ({ county, base }, externalIds) => {
    const where = { county, base, externalId: { in: [...externalIds] } };
    const rows = await client.intakeRecord.findMany({ where, omit: { takenAt: true } });
    return rows as unknown as IntakeEntry[];
  },
  addMissing: async (entries) => {
    const records = JSON.stringify(entries);
    const added = await client.$queryRawUnsafe<Added[]>(insertMissing, records);
    return added.map(({ external_id }) => external_id);
  },
});
