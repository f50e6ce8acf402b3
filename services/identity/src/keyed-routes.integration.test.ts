/**
 * Guarantees
 * 1. Every route of this service that takes a key keeps the promises of `keyedRoutesContract`, over Postgres.
 */
import { identityInternalRoutes, identityRoutes } from "@qianxian/contracts/identity";
import { makeLogger } from "@qianxian/telemetry";
import { anId } from "@qianxian/testing";
import { keyedRoutesContract } from "@qianxian/testing/keyed-routes";
import { v7 } from "uuid";
import { identityApp } from "./app.ts";
import { identityHttp } from "./http.ts";
import { accountId, actorOf, admin, aLoad, aNewAccount, county, memoryDeps, otherService, ownPlaces } from "./testing/index.ts";
import { prismaStore } from "./testing/prisma-store.ts";

const secret = "a secret of tests, at least 32 characters";
const otherAdmin = actorOf("county-admin", 3);
const operations = [
  "grantRole",
  "withdrawRole",
  "moveRole",
  "handOver",
  "disableAccount",
  "enableAccount",
  "addUnit",
  "changeUnit",
  "revokeKey",
  "saveView",
  "removeView",
];

keyedRoutesContract("identity", operations, async () => {
  const store = await prismaStore();
  const app = identityApp({ transact: store.transact, deps: { ...memoryDeps().deps, newId: v7 } });
  const loadAdmins = [admin, otherAdmin].map((actor, n) => aNewAccount(n + 2, { actor }));
  await app.loadAccounts(aLoad({ accounts: loadAdmins }), otherService);
  let n = 0;
  const next = () => (n += 1);
  const crew = () => ({ role: "leader" as const, county, crewId: anId(next(), "cc") });
  const account = async () => (await app.inviteAccount({ login: `clerk${next()}`, displayName: "新来的", place: crew() }, admin)).id;
  const leading = async () => {
    const accountId = await account();
    const { grants } = await app.grantRole({ accountId, place: crew() }, admin);
    return { accountId, grantId: grants[1]?.id };
  };
  const station = async () => (await app.addUnit({ name: `第${next()}站` }, admin)).id;
  const key = async () => (await app.createKey({ employerId: ownPlaces.id, name: `第${next()}把`, mode: "live" }, admin)).id;
  const by = { by: admin, alsoBy: otherAdmin };
  return {
    name: "identity",
    routes: { ...identityRoutes, ...identityInternalRoutes },
    http: identityHttp({ app, secret, log: makeLogger({ service: "identity", level: "silent" }), adapters: { store: "prisma" } }),
    secret,
    pool: store.pool,
    schema: store.schema,
    close: store.close,
    cases: [
      {
        operation: "saveView",
        ...by,
        given: async () => {
          const view = { list: "workers", name: `第${next()}个`, query: {}, columns: [] };
          return { input: view, other: { ...view, columns: ["town"] } };
        },
      },
      {
        operation: "removeView",
        by: admin,
        alsoBy: null,
        given: async () => {
          const view = async () => (await app.saveView({ list: "audit", name: `第${next()}个`, query: {}, columns: [] }, admin)).id;
          const [viewId, otherId] = [await view(), await view()];
          return { input: { viewId }, other: { viewId: otherId } };
        },
      },
      {
        operation: "grantRole",
        ...by,
        alsoBy: null,
        given: async () => {
          const accountId = await account();
          return { input: { accountId, place: crew() }, other: { accountId, place: crew() } };
        },
      },
      {
        operation: "withdrawRole",
        ...by,
        alsoBy: null,
        given: async () => ({ input: await leading(), other: await leading() }),
      },
      {
        operation: "moveRole",
        ...by,
        alsoBy: null,
        given: async () => {
          const held = await leading();
          return { input: { ...held, place: crew() }, other: { ...held, place: crew() } };
        },
      },
      {
        operation: "handOver",
        ...by,
        alsoBy: null,
        given: async () => {
          const held = await account();
          return { input: { accountId: held, toAccountId: accountId(3) }, other: { accountId: held, toAccountId: accountId(2) } };
        },
      },
      {
        operation: "disableAccount",
        ...by,
        given: async () => ({ input: { accountId: await account() }, other: { accountId: await account() } }),
      },
      {
        operation: "enableAccount",
        ...by,
        given: async () => {
          const id = await account();
          await app.disableAccount({ accountId: id }, admin);
          return { input: { accountId: id }, other: { accountId: await account() } };
        },
      },
      {
        operation: "addUnit",
        ...by,
        given: async () => ({ input: { name: `新站${next()}` }, other: { name: `别站${next()}` } }),
      },
      {
        operation: "changeUnit",
        ...by,
        given: async () => {
          const unitId = await station();
          return { input: { unitId, name: `改名${next()}` }, other: { unitId, name: `再改${next()}` } };
        },
      },
      {
        operation: "revokeKey",
        ...by,
        given: async () => ({ input: { keyId: await key() }, other: { keyId: await key() } }),
      },
    ],
  };
});
