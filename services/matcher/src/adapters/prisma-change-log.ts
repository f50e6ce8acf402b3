import type { Access } from "@qianxian/database";
import type { RecordChange } from "../domain/record-change.ts";
import type { ChangeLog } from "../ports/change-log.ts";
import { changesChannel } from "./prisma-card-records.ts";

type Pool = Access<unknown, unknown>["pool"];
type Row = { kind: RecordChange["kind"]; position: string; card: unknown };

/**
 * One statement, so one snapshot: with three, a change committed between the first and the third
 * would let a reader step over a lower position.
 */
const afterSql = [
  ["vacancy", "vacancy_record"],
  ["worker", "worker_record"],
  ["crew", "crew_record"],
]
  .map(([kind, table]) => `(select '${kind}' as kind, position, card from ${table} where position > $1 order by position limit $2)`)
  .join(" union all ")
  .concat(" order by position limit $2");

/** Keeps one connection of the pool listening until it is ended or lost. */
const listenOn =
  (pool: Pool, channel: string): ChangeLog["onChanged"] =>
  async (callback, onLost) => {
    const client = await pool.connect();
    let listening = true;
    const giveBack = (): void => {
      if (!listening) return;
      listening = false;
      client.off("notification", callback);
      client.release(true);
    };
    const lose = (): void => {
      if (!listening) return;
      giveBack();
      onLost();
    };
    client.on("error", lose);
    client.on("end", lose);
    client.on("notification", callback);
    try {
      await client.query(`listen "${channel}"`);
    } catch (error) {
      giveBack();
      throw error;
    }
    return async () => giveBack();
  };

/** The matcher's records in Postgres as a log to follow. */
export const prismaChangeLog = (pool: Pool, schema: string): ChangeLog => ({
  after: async (position, limit) => {
    const { rows } = await pool.query<Row>(afterSql, [position, limit]);
    return rows.map((row) => ({ ...row, position: Number(row.position) }) as RecordChange);
  },
  onChanged: listenOn(pool, changesChannel(schema)),
});
