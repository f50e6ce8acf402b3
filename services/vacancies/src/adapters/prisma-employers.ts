import { Employer } from "@qianxian/contracts/vacancies";
import { EmployerId, sandboxCounty } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { EmployerFilter, EmployerRegister } from "../ports/employer-register.ts";

const select = { id: true, name: true, base: true, county: true } as const;

const insertMissing = `
  insert into employer (id, name, base, county)
  select id, name, base, county
    from jsonb_to_recordset($1::jsonb) as row(id uuid, name text, base text, county text)
  on conflict do nothing`;

const insertTwins = `
  insert into employer (id, name, base, county, sandbox_of)
  select twin.id, known.name, known.base, $2, known.id
    from jsonb_to_recordset($1::jsonb) as twin(of uuid, id uuid)
    join employer known on known.id = twin.of and known.county <> $2
  on conflict (sandbox_of) do nothing`;

const narrowed = `
  from employer
 where county = $1 and ($2::text is null or base = $2) and ($3::text is null or position(lower($3) in lower(name)) > 0)`;
const listed = `select id, name, base, county ${narrowed} and ($4::uuid is null or id > $4) order by id limit $5::int`;
const counted = `select count(*)::int as total ${narrowed}`;

const asked = ({ county, base, q }: EmployerFilter) => [county, base ?? null, q ?? null] as const;

/** The register of employers in Postgres, within one transaction. */
export const prismaEmployers = (client: Prisma.TransactionClient): EmployerRegister => {
  const addMissing = (employers: readonly Employer[]) =>
    client.$executeRawUnsafe(insertMissing, JSON.stringify(employers));
  return {
    find: async (id) => {
      const row = await client.employer.findUnique({ where: { id }, select });
      return row && Employer.parse(row);
    },
    findAll: async (ids) => {
      const rows = await client.employer.findMany({ where: { id: { in: [...ids] } }, select });
      return rows.map((row) => Employer.parse(row));
    },
    findOrAdd: async (employer) => {
      await addMissing([employer]);
      const { name, base, county } = employer;
      const where = { name, base, county, sandboxOf: null };
      return Employer.parse(await client.employer.findFirstOrThrow({ where, select }));
    },
    addMissing,
    addTwins: async (twins) => {
      await client.$executeRawUnsafe(insertTwins, JSON.stringify(twins), sandboxCounty);
    },
    twinOf: async (id) => {
      const row = await client.employer.findUnique({ where: { sandboxOf: id }, select: { id: true } });
      return row && EmployerId.parse(row.id);
    },
    list: async (filter, limit, after) => {
      const rows = await client.$queryRawUnsafe(listed, ...asked(filter), after ?? null, limit);
      return Employer.array().parse(rows);
    },
    count: async (filter) => {
      const rows = await client.$queryRawUnsafe<{ total: number }[]>(counted, ...asked(filter));
      return rows[0]?.total ?? 0;
    },
  };
};
