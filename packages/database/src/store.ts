import type { PrismaPg } from "@prisma/adapter-pg";
import type { Transact } from "@qianxian/kernel";
import type pg from "pg";
import { connect, type PrismaLike } from "./connect.ts";
import { showStore } from "./readings.ts";
import { makeTransact, type Transactional } from "./transact.ts";

/** One role's way into a schema. */
export type Access<Client, Tx> = { prisma: Client; pool: pg.Pool; transact: Transact<Tx> };

/** A service's schema as its two roles see it: `app` serves requests, `system` runs consumers and batches. */
export type Store<Client, Tx> = {
  /** Its transactions on behalf of `all` run in the role of `system`; the others meet row-level security. */
  app: Access<Client, Tx>;
  system: Access<Client, Tx>;
  /** Does the database answer? */
  answers(): Promise<boolean>;
  close(): Promise<void>;
};

/** Opens both roles of a schema, and shows its outbox in the metrics; statements of a request may run 3 s, those of a batch 30 s. */
export const openStore = <Client extends PrismaLike & Transactional<TxClient>, TxClient, Tx>(options: {
  url: string;
  systemUrl: string;
  schema: string;
  makePrisma: (adapter: PrismaPg) => Client;
  makeTx: (client: TxClient) => Tx;
  onError: (error: Error) => void;
}): Store<Client, Tx> => {
  const open = (url: string, statementMsMax: number): Access<Client, Tx> => {
    const { schema, onError } = options;
    const { pool, adapter } = connect({ url, schema, statementMsMax, onError });
    const prisma = options.makePrisma(adapter);
    const timeoutMs = statementMsMax + 2_000;
    return { prisma, pool, transact: makeTransact(prisma, options.makeTx, { timeoutMs }) };
  };
  const asApp = open(options.url, 3_000);
  const system = open(options.systemUrl, 30_000);
  const transact: Transact<Tx> = (work, behalf) =>
    behalf === "all" ? system.transact(work) : asApp.transact(work, behalf);
  const app = { ...asApp, transact };
  const hide = showStore(system.pool, options.schema);
  return {
    app,
    system,
    answers: async () => (await app.pool.query("select 1 as one")).rowCount === 1,
    close: async () => {
      hide();
      await Promise.all([app.prisma.$disconnect(), system.prisma.$disconnect()]);
      await Promise.all([app.pool, system.pool].map((pool) => (pool.ended ? undefined : pool.end())));
    },
  };
};
