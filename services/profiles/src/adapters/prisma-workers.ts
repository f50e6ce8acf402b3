import { WorkerFacts } from "@qianxian/contracts/profiles";
import {
  CrewId,
  EmployerId,
  HouseholdId,
  Scope,
  StationId,
  TownCode,
  VillageCode,
  WorkerId,
} from "@qianxian/contracts/vocabulary";
import { isUnique } from "@qianxian/database";
import { AppError } from "@qianxian/kernel";
import type { Prisma } from "#db";
import type { LedgerWorker } from "../domain/ledger-worker.ts";
import type { KeyRing } from "../ports/vault.ts";
import type { WorkerFilter, WorkerRepository } from "../ports/worker-repository.ts";
import { demandKeysInForce } from "./keys-in-force.ts";

type Row = Prisma.WorkerGetPayload<object>;

/** A person out of a row of the ledger, or of the entries that a merge put aside. */
export const workerOf = (row: Omit<Row, "scopes" | "foundBy" | "verifiedOn" | "birthYear" | "createdAt">): LedgerWorker => ({
  id: WorkerId.parse(row.id),
  revision: row.revision,
  town: TownCode.parse(row.town),
  village: VillageCode.parse(row.village),
  householdId: row.householdId === null ? null : HouseholdId.parse(row.householdId),
  crewId: row.crewId === null ? null : CrewId.parse(row.crewId),
  stations: row.stations.map((id) => StationId.parse(id)),
  workplaceId: row.workplaceId === null ? null : EmployerId.parse(row.workplaceId),
  releasedTo: row.releasedTo.map((id) => EmployerId.parse(id)),
  automated: row.automated,
  birthMonth: row.birthMonth,
  facts: WorkerFacts.parse(row.facts),
  sealed: { name: row.nameSealed, phone: row.phoneSealed, idNumber: row.idNumberSealed },
  index: { phone: row.phoneIndex, idNumber: row.idNumberIndex },
});

type Keys = Pick<KeyRing, "ready" | "reload">;

/** A worker as a flat record, for bulk writes. */
export const recordOf = (worker: LedgerWorker) => ({
  id: worker.id,
  revision: worker.revision,
  town: worker.town,
  village: worker.village,
  household_id: worker.householdId,
  crew_id: worker.crewId,
  stations: worker.stations,
  workplace_id: worker.workplaceId,
  released_to: worker.releasedTo,
  automated: worker.automated,
  birth_month: worker.birthMonth,
  seeking_state: worker.facts.seeking.state,
  facts: worker.facts,
  name_sealed: worker.sealed.name,
  phone_sealed: worker.sealed.phone,
  phone_index: worker.index.phone,
  id_number_sealed: worker.sealed.idNumber,
  id_number_index: worker.index.idNumber,
});

/** Columns that make a person, as `recordOf` fills them. */
export const columns = `id, revision, town, village, household_id, crew_id, stations, workplace_id, released_to, automated, birth_month, seeking_state,
  facts, name_sealed, phone_sealed, phone_index, id_number_sealed, id_number_index`;

/** The same for `jsonb_to_recordset`. */
export const record = `row(id uuid, revision int, town text, village text, household_id uuid, crew_id uuid,
  stations uuid[], workplace_id uuid, released_to uuid[], automated boolean, birth_month text, seeking_state text, facts jsonb, name_sealed text, phone_sealed text, phone_index text,
  id_number_sealed text, id_number_index text)`;

/** In: a JSON array of records. Out: ids added. Locks: the new rows. */
const insertMissing = `
  insert into worker (${columns})
  select ${columns}
    from jsonb_to_recordset($1::jsonb) as ${record}
  on conflict (id) do nothing
  returning id`;

/** In: a JSON array of records, each the next revision of its worker. Locks: those workers' rows. */
const updateAll = `
  update worker set (${columns}) = (select ${columns.replaceAll(/\w+/g, "row.$&")})
    from jsonb_to_recordset($1::jsonb) as ${record}
   where worker.id = row.id and worker.revision = row.revision - 1`;

/** In: a JSON array of { workerId, crewId }. Locks: those workers' rows. */
const joinCrews = `
  update worker set crew_id = row."crewId", revision = revision + 1
    from jsonb_to_recordset($1::jsonb) as row("workerId" uuid, "crewId" uuid)
   where worker.id = row."workerId" and worker.crew_id is null`;

/** In: a JSON array of ID-number indexes. Out: those that somebody has. */
const selectTaken = `
  select id_number_index as taken from worker
   where id_number_index = any(array(select jsonb_array_elements_text($1::jsonb)))`;

/** In: a JSON array of ids. */
const selectKnown = `
  select worker.id, crew_id as "crewId"
    from worker join jsonb_array_elements_text($1::jsonb) as wanted(id) on worker.id = wanted.id::uuid`;

const whereOf = ({ reach, town, village, seeking }: WorkerFilter, after?: string): Prisma.WorkerWhereInput => ({
  AND: [
    reach === "all" ? {} : { scopes: { hasSome: [...reach] } },
    town ? { town } : {},
    village ? { village } : {},
    seeking ? { seekingState: seeking } : {},
    after ? { id: { gt: after } } : {},
  ],
});

const refuseTaken = (error: unknown): never => {
  if (!isUnique(error, "worker_id_number_index_key")) throw error;
  throw new AppError("try-again-later", { reason: "ID number taken" });
};

const addMissing =
  (client: Prisma.TransactionClient, ring: Keys): WorkerRepository["addMissing"] =>
  async (workers) => {
    if (workers.length === 0) return [];
    await demandKeysInForce(client, ring, workers, true);
    const records = JSON.stringify(workers.map(recordOf));
    const rows = await client.$queryRawUnsafe<{ id: string }[]>(insertMissing, records).catch(refuseTaken);
    return rows.map(({ id }) => WorkerId.parse(id));
  };

const saveAll =
  (client: Prisma.TransactionClient, ring: Keys, isResealed: boolean): WorkerRepository["saveAll"] =>
  async (workers) => {
    if (workers.length === 0) return;
    await demandKeysInForce(client, ring, workers, isResealed);
    const saved = await client.$executeRawUnsafe(updateAll, JSON.stringify(workers.map(recordOf))).catch(refuseTaken);
    if (saved !== workers.length) throw new AppError("worker-changed-meanwhile", { workers: workers.length, saved });
  };

/** In: three JSON arrays: ids, ID-number indexes, phone indexes. Locks: those workers' rows, in the order of their ids. */
const lockWanted = `
  select id from worker
   where id = any(array(select jsonb_array_elements_text($1::jsonb)::uuid))
      or id_number_index = any(array(select jsonb_array_elements_text($2::jsonb)))
      or phone_index = any(array(select jsonb_array_elements_text($3::jsonb)))
   order by id for update`;

/** Workers in Postgres, within one transaction; the keys of what is read are at hand afterwards. */
export const prismaWorkers = (client: Prisma.TransactionClient, ring: Keys): WorkerRepository => {
  const opened = async (rows: readonly Row[]): Promise<LedgerWorker[]> => {
    await ring.ready(rows.flatMap((row) => [row.nameSealed, row.phoneSealed, row.idNumberSealed]));
    return rows.map(workerOf);
  };
  const saved = saveAll(client, ring, false);
  const find = async (id: WorkerId): Promise<LedgerWorker | null> => {
    const row = await client.worker.findUnique({ where: { id } });
    const [worker = null] = row ? await opened([row]) : [];
    return worker;
  };
  const many = async (args: Prisma.WorkerFindManyArgs): Promise<LedgerWorker[]> =>
    opened(await client.worker.findMany({ orderBy: { id: "asc" }, ...args }));
  return {
    find,
    among: (ids) => many({ where: { id: { in: [...ids] } } }),
    lock: async (id) => {
      await client.$queryRawUnsafe("select 1 from worker where id = $1::uuid for update", id);
      return find(id);
    },
    lockAmong: async ({ ids, idNumbers, phones }) => {
      const wanted = [ids, idNumbers, phones].map((list) => JSON.stringify(list));
      const rows = await client.$queryRawUnsafe<{ id: string }[]>(lockWanted, ...wanted);
      return rows.length === 0 ? [] : many({ where: { id: { in: rows.map(({ id }) => id) } } });
    },
    list: (filter, limit, after) => many({ where: whereOf(filter, after), take: limit }),
    known: (ids) => client.$queryRawUnsafe(selectKnown, JSON.stringify(ids)),
    takenIdNumbers: async (indexes) => {
      const rows = await client.$queryRawUnsafe<{ taken: string }[]>(selectTaken, JSON.stringify(indexes));
      return rows.map(({ taken }) => taken);
    },
    sealedNames: async (ids) => {
      const where = { id: { in: [...ids] } };
      const select = { id: true, town: true, nameSealed: true } as const;
      const rows = await client.worker.findMany({ where, select });
      await ring.ready(rows.map(({ nameSealed }) => nameSealed));
      return rows.map((row) => ({
        id: WorkerId.parse(row.id),
        town: TownCode.parse(row.town),
        sealedName: row.nameSealed,
      }));
    },
    addMissing: addMissing(client, ring),
    save: (worker) => saved([worker]),
    saveAll: saved,
    saveResealed: saveAll(client, ring, true),
    joinCrews: async (memberships) => {
      const joined = await client.$executeRawUnsafe(joinCrews, JSON.stringify(memberships));
      if (joined !== memberships.length) throw new AppError("try-again-later", { joined });
    },
    membersOf: async (crewIds) => {
      const select = { id: true, crewId: true, scopes: true, nameSealed: true } as const;
      const where = { crewId: { in: [...crewIds] } };
      const rows = await client.worker.findMany({ where, select, orderBy: { id: "asc" } });
      await ring.ready(rows.map(({ nameSealed }) => nameSealed));
      return rows.map((row) => ({
        id: WorkerId.parse(row.id),
        crewId: CrewId.parse(row.crewId),
        scopes: row.scopes.map((scope) => Scope.parse(scope)).toSorted(),
        sealedName: row.nameSealed,
      }));
    },
    inCrews: (crewIds) => many({ where: { crewId: { in: [...crewIds] } } }),
  };
};
