import { aSchema } from "@qianxian/testing/servers";
import { v7 } from "uuid";
import { openOutreachStore } from "../adapters/prisma-client.ts";
import type { TestStore } from "./stores.ts";

/** A schema of its own in the test run's Postgres, with this service's migrations. */
export const prismaStore = async () => {
  const { url, schema, pool, drop } = await aSchema("outreach");
  const onError = (error: Error) => {
    throw error;
  };
  const store = openOutreachStore({ url, systemUrl: url, schema, newId: v7, onError });
  const announced: TestStore["announced"] = async () => {
    const { rows } = await pool.query(
      "select type, payload, not_before > now() as waits, not_before from outbox order by position",
    );
    return rows.map(({ type, payload, waits, not_before: notBefore }) => ({
      type: String(type),
      payload: payload as unknown,
      notBefore: waits ? (notBefore as Date).toISOString() : null,
    }));
  };
  const close = async () => {
    await store.close();
    await drop();
  };
  return { transact: store.app.transact, announced, store, url, schema, pool, close };
};
