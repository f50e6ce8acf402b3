import type { Prisma } from "#db";
import type { IntakeEntry } from "../domain/intake-entry.ts";
import type { IntakeBook } from "../ports/intake-book.ts";

type Added = { county: string; base: string; external_id: string };

const insertMissing = `
  insert into intake_record (county, base, external_id, outcome, refusal, vacancy_id, lacks, because, masked)
  select county, base, "externalId", outcome, refusal, "vacancyId",
         array(select jsonb_array_elements_text(lacks)), because, masked
    from jsonb_to_recordset($1::jsonb) as row(county text, base text, "externalId" text, outcome text,
         refusal text, "vacancyId" uuid, lacks jsonb, because jsonb, masked jsonb)
  on conflict do nothing
  returning county, base, external_id`;

const insertOriginals = `
  insert into intake_original (county, base, external_id, raw)
  select county, base, external_id, raw
    from jsonb_to_recordset($2::jsonb) as added(county text, base text, external_id text)
    join (select county, base, "externalId" as external_id, raw
            from jsonb_to_recordset($1::jsonb) as row(county text, base text, "externalId" text, raw jsonb)) as told
   using (county, base, external_id)
  where raw is not null
  on conflict do nothing`;

/** The intake book in Postgres, within one transaction. */
export const prismaIntakeBook = (client: Prisma.TransactionClient): IntakeBook => ({
  find: async ({ county, base }, externalIds) => {
    const where = { county, base, externalId: { in: [...externalIds] } };
    const rows = await client.intakeRecord.findMany({ where, omit: { takenAt: true }, include: { original: true } });
    return rows.map(({ original, ...row }) => ({ ...row, raw: original?.raw ?? null })) as unknown as IntakeEntry[];
  },
  addMissing: async (entries) => {
    const records = JSON.stringify(entries);
    const added = await client.$queryRawUnsafe<Added[]>(insertMissing, records);
    await client.$executeRawUnsafe(insertOriginals, records, JSON.stringify(added));
    return added.map(({ external_id }) => external_id);
  },
});
