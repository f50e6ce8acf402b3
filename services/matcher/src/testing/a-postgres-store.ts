import type { Transact } from "@qianxian/kernel";
import { aSchema } from "@qianxian/testing/servers";
import { prismaChangeLog } from "../adapters/prisma-change-log.ts";
import { openMatcherStore } from "../adapters/prisma-client.ts";
import type { ChangeLog } from "../ports/change-log.ts";
import type { Tx } from "../use-case.ts";

type Schema = Awaited<ReturnType<typeof aSchema>>;
type Opened = {
  store: ReturnType<typeof openMatcherStore>;
  transact: Transact<Tx>;
  changes: ChangeLog;
};

/** One process's way into a schema of the test run's Postgres. */
export const openIn = ({ url, schema }: Pick<Schema, "url" | "schema">): Opened => {
  const store = openMatcherStore({ url, systemUrl: url, schema, onError: () => {} });
  const changes = prismaChangeLog(store.system.pool, schema);
  return { store, transact: store.system.transact, changes };
};

/** A way in for requests too, in a role that meets row-level security. */
export const openForRequests = ({ url, appUrl, schema }: Pick<Schema, "url" | "appUrl" | "schema">) =>
  openMatcherStore({ url: appUrl, systemUrl: url, schema, onError: () => {} });

/** The matcher's store in a schema of its own; `close` drops it. */
export const aPostgresStore = async (): Promise<Opened & { schema: Schema; close: () => Promise<void> }> => {
  const schema = await aSchema("matcher");
  const opened = openIn(schema);
  const close = async () => {
    await opened.store.close();
    await schema.drop();
  };
  return { ...opened, schema, close };
};
