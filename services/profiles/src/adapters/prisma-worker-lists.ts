import type { WorkerSort } from "@qianxian/contracts/profiles";
import { CrewId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { LedgerWorker } from "../domain/ledger-worker.ts";
import type { Reach } from "../domain/reach.ts";
import { type ListFilter, type ListPlace, stationScope, wantedWords } from "../domain/worker-list.ts";
import type { KnownBy, WorkerLists } from "../ports/worker-lists.ts";
import type { WorkerRepository } from "../ports/worker-repository.ts";

/** A condition in SQL with `?` for each of its values. */
type Condition = readonly [sql: string, ...values: unknown[]];

const within = (reach: Reach): Condition[] => (reach === "all" ? [] : [["scopes && ?::text[]", [...reach]]]);

const conditionsOf = (filter: ListFilter): Condition[] => {
  const { town, village, seeking, crewId, stationId, verifiedBefore } = filter;
  const words = wantedWords(filter);
  return [
    ...within(filter.reach),
    ...(town ? [["town = ?", town] as const] : []),
    ...(village ? [["village = ?", village] as const] : []),
    ...(seeking ? [["seeking_state = ?", seeking] as const] : []),
    ...(crewId ? [["crew_id = ?::uuid", crewId] as const] : []),
    ...(stationId ? [["scopes @> ?::text[]", [stationScope(stationId)]] as const] : []),
    ...(verifiedBefore ? [["verified_on < ?", verifiedBefore] as const] : []),
    ...(words.length > 0 ? [["found_by @> ?::text[]", words] as const] : []),
  ];
};

/** Conditions that all hold, their values numbered after those that stand before. */
const allOf = (conditions: readonly Condition[], before = 0): { sql: string; values: unknown[] } => {
  let place = before;
  const sql = conditions.map(([text]) => text.replaceAll("?", () => `$${(place += 1)}`)).join(" and ");
  return { sql: sql || "true", values: conditions.flatMap(([, ...values]) => values) };
};

const columnOf = { newest: null, verified: "verified_on", "birth-year": "birth_year", town: "village" } as const satisfies Record<WorkerSort, string | null>;
const typeOf = { verified_on: 'text collate "C"', birth_year: "int", village: "text" } as const;

const orderOf = (sort: WorkerSort): string => (sort === "newest" ? "id desc" : `${columnOf[sort]}, id`);

const afterOf = (sort: WorkerSort, after: ListPlace | undefined): Condition[] => {
  const column = columnOf[sort];
  if (!after) return [];
  return [column === null ? ["id < ?::uuid", after.id] : [`(${column}, id) > ((?::text)::${typeOf[column]}, ?::uuid)`, String(after.key), after.id]];
};

/** So few that sorting them costs less than walking an index past everybody else. */
const fewMax = 5_000;

const pageSql = (filter: ListFilter, sort: WorkerSort, after: ListPlace | undefined, isFew: boolean) => {
  const wanted = allOf(conditionsOf(filter));
  const rest = allOf(afterOf(sort, after), wanted.values.length);
  const columns = ["id", columnOf[sort]].filter((column) => column !== null).join(", ");
  const few = `with found as materialized (select ${columns} from worker where ${wanted.sql}) select id from found where ${rest.sql}`;
  const many = `select id from worker where ${wanted.sql} and ${rest.sql}`;
  const values = [...wanted.values, ...rest.values];
  return { sql: `${isFew ? few : many} order by ${orderOf(sort)} limit $${values.length + 1}::int`, values };
};

const groupsBy = { village: "village", town: "left(village, 9)", seeking: "seeking_state" } as const;

const knownSql = (known: KnownBy): Condition => {
  if ("phones" in known) return ["phone_index = any(?::text[])", [...known.phones]];
  if ("idNumbers" in known) return ["id_number_index = any(?::text[])", [...known.idNumbers]];
  return ["id in (select worker_id from worker_likeness where name_index = any(?::text[]))", [...known.names]];
};

/** A page read anywhere costs little more than the next one, as it does on today's disks: else rows are read in order of their place, all of them. */
export const readAnywhere = "set local random_page_cost = 1.1";

/** Lists of people in Postgres, within one transaction; counting reads an index alone (`worker_counted`). */
export const prismaWorkerLists = (client: Prisma.TransactionClient, workers: Pick<WorkerRepository, "among">): WorkerLists => {
  const ask = <Row>(sql: string, values: readonly unknown[]) => client.$queryRawUnsafe<Row[]>(sql, ...values);
  const inOrder = async (rows: readonly { id: string }[]): Promise<LedgerWorker[]> => {
    const people = await workers.among(rows.map(({ id }) => WorkerId.parse(id)));
    const byId = new Map(people.map((worker): [string, LedgerWorker] => [worker.id, worker]));
    return rows.flatMap(({ id }) => byId.get(id) ?? []);
  };
  return {
    page: async (filter, sort, limit, after) => {
      await client.$executeRawUnsafe(readAnywhere);
      const counted = allOf(conditionsOf(filter));
      const [row] = await ask<{ total: number }>(`select count(*)::int as total from worker where ${counted.sql}`, counted.values);
      const total = row?.total ?? 0;
      const { sql, values } = pageSql(filter, sort, after, total <= fewMax);
      const found = total === 0 ? [] : await inOrder(await ask<{ id: string }>(sql, [...values, limit]));
      return { found, total };
    },
    counts: async (filter, by) => {
      await client.$executeRawUnsafe(readAnywhere);
      const { sql, values } = allOf(conditionsOf(filter));
      return ask(`select ${groupsBy[by]} as key, count(*)::int as count from worker where ${sql} group by 1 order by 1`, values);
    },
    knownBy: async (known, reach, limit) => {
      const { sql, values } = allOf([...within(reach), knownSql(known)]);
      const rows = await ask<{ id: string }>(`select id from worker where ${sql} order by id limit $${values.length + 1}::int`, [...values, limit]);
      return rows.map(({ id }) => WorkerId.parse(id));
    },
    crewSizes: async (crewIds, reach) => {
      const { sql, values } = allOf([...within(reach), ["crew_id = any(?::uuid[])", [...crewIds]]]);
      const rows = await ask<{ id: string; size: number }>(`select crew_id as id, count(*)::int as size from worker where ${sql} group by 1`, values);
      return new Map(rows.map(({ id, size }) => [CrewId.parse(id), size]));
    },
    household: async (id, reach) => {
      const { sql, values } = allOf([...within(reach), ["household_id = ?::uuid", id]]);
      return inOrder(await ask<{ id: string }>(`select id from worker where ${sql} order by id`, values));
    },
  };
};
