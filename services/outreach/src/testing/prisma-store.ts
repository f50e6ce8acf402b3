import type { Transact } from "@qianxian/kernel";
import { aSchema } from "@qianxian/testing/servers";
import { v7 } from "uuid";
import { openOutreachStore } from "../adapters/prisma-client.ts";
import type { Tx } from "../use-case.ts";
import type { TestStore } from "./stores.ts";

/**
 * This service's store in a schema of its own, in the Postgres of the test run. Its transactions meet row-level
 * security when they run on somebody's behalf, and else see everything, as consumers do.
 */
export const prismaStore = async () => {
  const { url, appUrl, schema, pool, drop } = await aSchema("outreach");
  const onError = (error: Error) => {
    throw error;
  };
  const store = openOutreachStore({ url: appUrl, systemUrl: url, schema, newId: v7, onError });
  const transact: Transact<Tx> = (work, behalf = "all") => store.app.transact(work, behalf);
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
  return { transact, announced, store, url, appUrl, schema, pool, close };
};
