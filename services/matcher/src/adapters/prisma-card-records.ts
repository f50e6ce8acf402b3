import type { RawSql } from "@qianxian/database";
import type { CardRecords } from "../ports/card-records.ts";

/** Name of the channel on which a schema tells followers that its records have changed. */
export const changesChannel = (schema: string): string => `records_${schema}`;

type Table = {
  name: "vacancy_record" | "worker_record" | "crew_record";
  /** A fact of the card that has a column of its own. */
  column?: { name: string; type: string };
};

const vacancyTable: Table = { name: "vacancy_record", column: { name: "status", type: "text" } };
const workerTable: Table = { name: "worker_record", column: { name: "erased", type: "boolean" } };
const crewTable: Table = { name: "crew_record" };

/**
 * In: a JSON array of rows, one per id. Out: number of rows changed. Locks: expects that the
 * caller holds the row of `log_position`, so that `news` is still true when it is written.
 */
const putSql = ({ name, column }: Table): string => {
  const own = column ? `, ${column.name}` : "";
  return `
  with news as (
    select r.*, row_number() over (order by r.id) as step
      from jsonb_to_recordset($1::jsonb)
           as r(id uuid, revision int, card jsonb${column ? `${own} ${column.type}` : ""})
     where not exists (select 1 from ${name} known where known.id = r.id and known.revision >= r.revision)
  ), taken as (
    update log_position set last = last + counted.rows
      from (select count(*) as rows from news) counted
     where counted.rows > 0
    returning last - counted.rows as before
  )
  insert into ${name} as known (id, revision, card${own}, position)
  select id, revision, card${own}, before + step from news cross join taken
  on conflict (id) do update
     set revision = excluded.revision, card = excluded.card, position = excluded.position
         ${column ? `${own} = excluded.${column.name}` : ""}
   where known.revision < excluded.revision`;
};

/** The matcher's records in Postgres, within one transaction at READ COMMITTED. */
export const prismaCardRecords = (tx: RawSql, schema: string): CardRecords => {
  const put = async (table: Table, rows: readonly { id: string; revision: number }[]) => {
    // Taken before the statement below begins, so that its snapshot holds every earlier commit.
    await tx.$queryRawUnsafe("select 1 as locked from log_position for update");
    const changed = await tx.$executeRawUnsafe(putSql(table), JSON.stringify(rows));
    if (changed > 0) await tx.$queryRawUnsafe("select pg_notify($1, '')::text", changesChannel(schema));
    return changed;
  };
  return {
    putVacancies: (cards) =>
      put(vacancyTable, cards.map((card) => ({ id: card.id, revision: card.revision, status: card.status, card }))),
    putWorkers: (cards) =>
      put(workerTable, cards.map((card) => ({ id: card.id, revision: card.revision, erased: card.erased, card }))),
    putCrews: (cards) =>
      put(crewTable, cards.map((card) => ({ id: card.id, revision: card.revision, card }))),
  };
};
