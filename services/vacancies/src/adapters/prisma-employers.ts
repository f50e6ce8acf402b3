import { Employer } from "@qianxian/contracts/vacancies";
import type { Prisma } from "#db";
import type { EmployerRegister } from "../ports/employer-register.ts";

const select = { id: true, name: true, base: true } as const;

/** The register of employers in Postgres, within one transaction. */
export const prismaEmployers = (client: Prisma.TransactionClient): EmployerRegister => ({
  find: async (id) => {
    const row = await client.employer.findUnique({ where: { id }, select });
    return row && Employer.parse(row);
  },
  findAll: async (ids) => {
    const rows = await client.employer.findMany({ where: { id: { in: [...ids] } }, select });
    return rows.map((row) => Employer.parse(row));
  },
  findOrAdd: async (newId, name, base) => {
    await client.$executeRawUnsafe(
      "insert into employer (id, name, base) values ($1::uuid, $2, $3) on conflict do nothing",
      newId,
      name,
      base,
    );
    const where = { name_base: { name, base } };
    return Employer.parse(await client.employer.findUniqueOrThrow({ where, select }));
  },
  addMissing: (employers) =>
    client.$executeRawUnsafe(
      `insert into employer (id, name, base)
       select id, name, base from jsonb_to_recordset($1::jsonb) as row(id uuid, name text, base text)
       on conflict do nothing`,
      JSON.stringify(employers),
    ),
  list: async (limit, after, base) => {
    const where = { ...(after ? { id: { gt: after } } : {}), ...(base ? { base } : {}) };
    const rows = await client.employer.findMany({ where, select, orderBy: { id: "asc" }, take: limit });
    return rows.map((row) => Employer.parse(row));
  },
});
