import { aSchema } from "@qianxian/testing/servers";
import { v7 } from "uuid";
import { openIdentityStore } from "../adapters/prisma-client.ts";

/** This service's store in a schema of its own, in the Postgres of the test run. */
export const prismaStore = async () => {
  const { url, schema, pool, drop } = await aSchema("identity");
  const store = openIdentityStore({ url, systemUrl: url, schema, newId: v7, onError: () => {} });
  const close = async () => {
    await store.close();
    await drop();
  };
  return { transact: store.app.transact, pool, schema, close };
};
