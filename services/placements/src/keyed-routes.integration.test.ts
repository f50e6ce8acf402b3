/**
 * Guarantees
 * 1. Every route of this service that takes a key keeps the promises of `keyedRoutesContract`, over Postgres.
 */
import { placementsRoutes } from "@qianxian/contracts/placements";
import type { ReferralId } from "@qianxian/contracts/vocabulary";
import { makeLogger } from "@qianxian/telemetry";
import { anEvent, anId } from "@qianxian/testing";
import { keyedRoutesContract } from "@qianxian/testing/keyed-routes";
import { aSchema } from "@qianxian/testing/servers";
import { ReplyReceived } from "@qianxian/contracts/outreach";
import { v7 } from "uuid";
import { openPlacementsStore } from "./adapters/prisma-client.ts";
import { placementsApp, placementsReactions } from "./app.ts";
import { placementsHttp } from "./http.ts";
import { aPlacementsApp, aReply, asCounty, asCountyAdmin, asEmployer, vacancyId } from "./testing/index.ts";

const secret = "a secret of these tests, 32 letters and more";

keyedRoutesContract("placements", ["createReferral", "acceptReferral", "refuseReferral", "startReferral", "withdrawReferral"], async () => {
  const db = await aSchema("placements");
  const { url: systemUrl, appUrl: url, schema } = db;
  const store = openPlacementsStore({ url, systemUrl, schema, newId: v7, onError: () => {} });
  const { deps } = aPlacementsApp({ seats: 1_000 });
  const env = { transact: store.app.transact, deps: { ...deps, newId: v7 } };
  const app = placementsApp(env);
  const react = placementsReactions({ ...env, transact: store.system.transact })["open-referral"].react;
  const log = makeLogger({ service: "placements", level: "silent" });
  let n = 0;
  const referral = async (): Promise<ReferralId> => {
    n += 1;
    await react(anEvent(ReplyReceived, aReply({ messageId: anId(n, "d"), workerId: anId(n, "c") })));
    const sql = "select id from referral where message_id = $1";
    return (await db.pool.query<{ id: ReferralId }>(sql, [anId(n, "d")])).rows[0]!.id;
  };
  const accepted = async () => (await app.acceptReferral({ referralId: await referral() }, asEmployer)).id;
  const by = { by: asEmployer, alsoBy: asCounty };
  return {
    name: "placements",
    routes: placementsRoutes,
    http: placementsHttp({ app, secret, log, adapters: { store: "prisma" } }),
    secret,
    pool: db.pool,
    schema,
    asides: ["seat_move"],
    close: async () => {
      await store.close();
      await db.drop();
    },
    cases: [
      {
        operation: "createReferral",
        by: asCounty,
        alsoBy: asCountyAdmin,
        given: async () => {
          n += 1;
          const input = { workerId: anId(n, "c"), vacancyId, workerSaidYes: true };
          return { input, other: { ...input, evenIfPlaced: true } };
        },
      },
      {
        operation: "withdrawReferral",
        by: asCounty,
        alsoBy: asCountyAdmin,
        given: async () => ({ input: { referralId: await referral() }, other: { referralId: await referral() } }),
      },
      {
        operation: "acceptReferral",
        ...by,
        given: async () => ({ input: { referralId: await referral() }, other: { referralId: await referral() } }),
      },
      {
        operation: "refuseReferral",
        ...by,
        given: async () => {
          const referralId = await referral();
          return { input: { referralId, reason: "other" }, other: { referralId, reason: "lacks-skill" } };
        },
      },
      {
        operation: "startReferral",
        ...by,
        given: async () => {
          const referralId = await accepted();
          return { input: { referralId, startedOn: "2026-03-05" }, other: { referralId, startedOn: "2026-03-06" } };
        },
      },
    ],
  };
});
