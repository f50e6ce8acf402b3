import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";

/** How to reach one service's schema; time-outs in milliseconds. */
export type ConnectOptions = {
  url: string;
  schema: string;
  /** Most connections at once. */
  max?: number;
  /** Longest a statement may run; requests keep the short default, batches say more. */
  statementMsMax?: number;
  onError?: (error: Error) => void;
};

/** The part of a generated Prisma client that this package uses. */
export type PrismaLike = {
  $connect(): Promise<void>;
  $disconnect(): Promise<void>;
};

/** A URL whose sessions look into `schema` first, so that raw SQL needs no prefix. */
export const withSearchPath = (url: string, schema: string): string => {
  const target = new URL(url);
  target.searchParams.set("options", `-c search_path=${schema}`);
  return target.href.replace(/\+search_path/, "%20search_path");
};

/**
 * Opens a pool with every time-out set (adapter-pg sets none by itself), and the Prisma adapter
 * over it. The pool's errors are reported, not thrown: an idle connection that dies is replaced.
 */
export const connect = (options: ConnectOptions): { pool: pg.Pool; adapter: PrismaPg } => {
  const statementMs = options.statementMsMax ?? 3_000;
  const pool = new pg.Pool({
    connectionString: withSearchPath(options.url, options.schema),
    max: options.max ?? 10,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    query_timeout: statementMs + 500,
    statement_timeout: statementMs,
    lock_timeout: statementMs,
    idle_in_transaction_session_timeout: 10_000,
  });
  pool.on("error", (error) => options.onError?.(error));
  // One that is checked out and cut before anybody listens to it would otherwise end the process.
  pool.on("connect", (client) => client.on("error", (error) => options.onError?.(error)));
  return { pool, adapter: new PrismaPg(pool, { schema: options.schema }) };
};
