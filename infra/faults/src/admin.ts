import pg from "pg";
import { relaying } from "./read-end-state.ts";
import { pause } from "./waiting.ts";

/** The database's superuser, connected anew whenever the connection was lost. */
export type Admin = {
  client(): Promise<pg.Client>;
  /** The matcher's newest position, and the vacancy last changed there. */
  newest(): Promise<{ position: number; vacancyId: string | null }>;
  isIndexed(vacancyId: string): Promise<boolean>;
  /** Events without an end and messages without an outcome. */
  open(): Promise<number>;
  close(): Promise<void>;
};

const newestSql = `
  select last::int as position,
         (select id from matcher.vacancy_record order by position desc limit 1) as "vacancyId"
    from matcher.log_position`;

const openSql = [
  ...relaying.map((service) => `select count(*)::int as n from ${service}.outbox where done_at is null`),
  "select count(*)::int as n from outreach.message where status in ('queued', 'sending', 'unknown')",
].join(" union all ");

const connected = async (connectionString: string): Promise<pg.Client> => {
  const until = Date.now() + 60_000;
  for (;;) {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000, query_timeout: 30_000 });
    client.on("error", () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(100);
    }
  }
};

/** Opens the superuser's connection. */
export const openAdmin = (url: string): Admin => {
  let current: Promise<pg.Client> | null = null;
  const client = (): Promise<pg.Client> => {
    current ??= connected(url).then((open) => {
      open.once("end", () => {
        current = null;
      });
      return open;
    });
    return current;
  };
  const ask = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
    (await (await client()).query<T>(sql, values)).rows;
  return {
    client,
    newest: async () =>
      (await ask<{ position: number; vacancyId: string | null }>(newestSql))[0] ?? { position: 0, vacancyId: null },
    isIndexed: async (id) => (await ask("select 1 from matcher.vacancy_record where id = $1", [id])).length > 0,
    open: async () => (await ask<{ n: number }>(openSql)).reduce((sum, { n }) => sum + n, 0),
    close: async () => {
      await (await current)?.end().catch(() => {});
    },
  };
};
