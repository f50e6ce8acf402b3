/**
 * Guarantees
 * 1. Every route of this service that takes a key keeps the promises of `keyedRoutesContract`, over Postgres.
 */
import { type Campaign, outreachRoutes } from "@qianxian/contracts/outreach";
import { makeLogger } from "@qianxian/telemetry";
import { keyedRoutesContract } from "@qianxian/testing/keyed-routes";
import { v7 } from "uuid";
import { outreachApp } from "./app.ts";
import { outreachHttp } from "./http.ts";
import { anOutreachApp, anyone, aPair, aVacancyBrief, countyStaff, foreignStaff, vacancyId, workerId } from "./testing/index.ts";
import { prismaStore } from "./testing/prisma-store.ts";

const secret = "a secret of these tests, 32 letters and more";
const otherStaff = { ...countyStaff, accountId: "accountId" in foreignStaff ? foreignStaff.accountId : "" } as typeof countyStaff;

keyedRoutesContract("outreach", ["planCampaign", "sendCampaign", "recordReply"], async () => {
  const postgres = await prismaStore();
  const memory = anOutreachApp({ workers: 3, rules: { weeklyCap: 1_000 } });
  const app = outreachApp({ transact: postgres.transact, deps: { ...memory.deps, newId: v7 } });
  const log = makeLogger({ service: "outreach", level: "silent" });
  let n = 1;
  /** A vacancy that nobody has been offered, for one worker. */
  const order = () => {
    n += 1;
    memory.pairs.vacancies.set(vacancyId(n), aVacancyBrief({ id: vacancyId(n), seatsOpen: 2 }));
    memory.pairs.pairs.push(aPair(1, n));
    return { vacancyIds: [vacancyId(n)] };
  };
  const plan = async () => ((await app.planCampaign(order(), countyStaff)) as Campaign).id;
  const aLink = async () => {
    const { vacancyIds } = order();
    const { id } = (await app.planCampaign({ vacancyIds }, countyStaff)) as Campaign;
    await app.sendCampaign({ campaignId: id }, countyStaff);
    const sql = "select id from message where campaign_id = $1 and worker_id = $2";
    const { rows } = await postgres.pool.query<{ id: never }>(sql, [id, workerId(1)]);
    const expiresAt = new Date("2026-03-09T02:00:00.000Z");
    return memory.deps.links.tokenFor({ messageId: rows[0]!.id, expiresAt });
  };
  return {
    name: "outreach",
    routes: outreachRoutes,
    http: outreachHttp({ app, secret, log, adapters: { store: "prisma" } }),
    secret,
    pool: postgres.pool,
    schema: postgres.schema,
    close: postgres.close,
    cases: [
      {
        operation: "planCampaign",
        by: countyStaff,
        alsoBy: otherStaff,
        given: async () => ({ input: order(), other: order() }),
      },
      {
        operation: "sendCampaign",
        by: countyStaff,
        alsoBy: otherStaff,
        given: async () => ({ input: { campaignId: await plan() }, other: { campaignId: await plan() } }),
      },
      {
        operation: "recordReply",
        by: anyone,
        alsoBy: null,
        given: async () => {
          const token = await aLink();
          return { input: { token, answer: "call-me" }, other: { token, answer: "not-suitable" } };
        },
      },
    ],
  };
});
