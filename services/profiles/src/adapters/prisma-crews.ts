import { CrewId, TownCode, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { Prisma } from "#db";
import type { LedgerCrew } from "../domain/crew.ts";
import type { CrewRepository } from "../ports/crew-repository.ts";

type Row = Prisma.CrewGetPayload<object>;

const crewOf = (row: Row): LedgerCrew => ({
  id: CrewId.parse(row.id),
  revision: row.revision,
  leaderWorkerId: WorkerId.parse(row.leaderWorkerId),
  town: TownCode.parse(row.town),
});

/** In: a JSON array of crews. Out: ids added. Locks: the new rows. */
const insertMissing = `
  insert into crew (id, revision, leader_worker_id, town)
  select id, revision, "leaderWorkerId", town
    from jsonb_to_recordset($1::jsonb) as row(id uuid, revision int, "leaderWorkerId" uuid, town text)
  on conflict do nothing
  returning id`;

/** Crews in Postgres, within one transaction. */
export const prismaCrews = (client: Prisma.TransactionClient): CrewRepository => ({
  find: async (id) => {
    const row = await client.crew.findUnique({ where: { id } });
    return row && crewOf(row);
  },
  lock: async (id) => {
    await client.$queryRawUnsafe("select 1 from crew where id = $1::uuid for update", id);
    const row = await client.crew.findUnique({ where: { id } });
    return row && crewOf(row);
  },
  save: async ({ id, revision, leaderWorkerId }) => {
    const where = { id, revision: revision - 1 };
    const { count } = await client.crew.updateMany({ where, data: { revision, leaderWorkerId } });
    if (count !== 1) throw new AppError("try-again-later", { crewId: id });
  },
  list: async ({ reach, town }, limit, after) => {
    const wanted: Prisma.CrewWhereInput = {
      ...(reach === "all" ? {} : { scopes: { hasSome: [...reach] } }),
      ...(town ? { town } : {}),
    };
    const where = after ? { AND: [wanted, { id: { lt: after } }] } : wanted;
    const rows = await client.crew.findMany({ where, orderBy: { id: "desc" }, take: limit });
    return { found: rows.map(crewOf), total: await client.crew.count({ where: wanted }) };
  },
  addMissing: async (crews) => {
    const rows = await client.$queryRawUnsafe<{ id: string }[]>(insertMissing, JSON.stringify(crews));
    return rows.map(({ id }) => CrewId.parse(id));
  },
});
