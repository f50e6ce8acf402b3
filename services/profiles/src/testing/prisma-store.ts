import type { Transact } from "@qianxian/kernel";
import { aSchema } from "@qianxian/testing/servers";
import { v7 } from "uuid";
import { openProfilesStore } from "../adapters/prisma-client.ts";
import type { Tx } from "../use-case.ts";

/**
 * This service's store in a schema of its own, in the Postgres of the test run. Its transactions meet row-level
 * security when they run on somebody's behalf, and else see everything, as consumers do.
 */
export const prismaStore = async () => {
  const { url, appUrl, schema, pool, drop } = await aSchema("profiles");
  const onError = () => {};
  const store = openProfilesStore({ url: appUrl, systemUrl: url, schema, newId: v7, onError });
  const transact: Transact<Tx> = (work, behalf = "all") => store.app.transact(work, behalf);
  const close = async () => {
    await store.close();
    await drop();
  };
  return { transact, pool, schema, url, appUrl, close };
};
