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
import { anOutreachApp, anyone, aPair, aVacancyBrief, cardOf, countyStaff, crewId, foreignStaff, vacancyId, workerId } from "./testing/index.ts";
import { prismaStore } from "./testing/prisma-store.ts";

const secret = "a secret of these tests, 32 letters and more";
const otherStaff = { ...countyStaff, accountId: "accountId" in foreignStaff ? foreignStaff.accountId : "" } as typeof countyStaff;

const operations = [
  "planCampaign",
  "sendCampaign",
  "undoCampaign",
  "pauseCampaign",
  "resumeCampaign",
  "leaveOut",
  "retryMessage",
  "settleMessage",
  "recordReply",
  "handleReply",
  "recordCrewAnswers",
];

keyedRoutesContract("outreach", operations, async () => {
  const postgres = await prismaStore();
  const memory = anOutreachApp({ workers: 3, rules: { weeklyCap: 1_000, undoMs: 60_000 } });
  const app = outreachApp({ transact: postgres.transact, deps: { ...memory.deps, newId: v7 } });
  const log = makeLogger({ service: "outreach", level: "silent" });
  let n = 1;
  /** A vacancy that nobody has been offered, for one worker. */
  const order = () => {
    n += 1;
    const vacancy = aVacancyBrief({ id: vacancyId(n), seatsOpen: 2 });
    memory.pairs.vacancies.set(vacancy.id, vacancy);
    memory.vacancies.cards.set(vacancy.id, cardOf(vacancy));
    memory.pairs.pairs.push(aPair(1, n));
    return { vacancyIds: [vacancyId(n)] };
  };
  const plan = async () => ((await app.planCampaign(order(), countyStaff)) as Campaign).id;
  const confirmed = async () => {
    const campaignId = await plan();
    await app.sendCampaign({ campaignId }, countyStaff);
    return campaignId;
  };
  const paused = async () => {
    const campaignId = await confirmed();
    await app.pauseCampaign({ campaignId }, countyStaff);
    return campaignId;
  };
  /** A message that has come to this. */
  const aMessage = async (status = "sent") => {
    const sql = "update message set status = $1, attempts = 1, attempted_at = now() where campaign_id = $2 and worker_id = $3 returning id";
    const { rows } = await postgres.pool.query<{ id: never }>(sql, [status, await confirmed(), workerId(1)]);
    return rows[0]!.id;
  };
  const linkOf = (messageId: never) =>
    memory.deps.links.tokenFor({ messageId, expiresAt: new Date("2026-03-09T02:00:00.000Z") });
  const anAnswered = async () => {
    const messageId = await aMessage();
    await app.recordReply({ token: linkOf(messageId), answer: "call-me" }, anyone);
    return messageId;
  };
  const told = () => ({ crewId: crewId(1), vacancyId: order().vacancyIds[0], answers: [{ workerId: workerId(1), answer: "call-me" }] });
  /** A case of county staff, whose two inputs are made alike. */
  const ofStaff = (operation: string, make: () => Promise<Record<string, unknown>>) => ({
    operation,
    by: countyStaff,
    alsoBy: otherStaff,
    given: async () => ({ input: await make(), other: await make() }),
  });
  return {
    name: "outreach",
    routes: outreachRoutes,
    http: outreachHttp({ app, secret, log, adapters: { store: "prisma" } }),
    secret,
    pool: postgres.pool,
    schema: postgres.schema,
    close: postgres.close,
    cases: [
      ofStaff("planCampaign", async () => order()),
      ofStaff("sendCampaign", async () => ({ campaignId: await plan() })),
      ofStaff("undoCampaign", async () => ({ campaignId: await confirmed() })),
      ofStaff("pauseCampaign", async () => ({ campaignId: await confirmed() })),
      ofStaff("resumeCampaign", async () => ({ campaignId: await paused() })),
      ofStaff("leaveOut", async () => ({ campaignId: await plan(), workerIds: [workerId(1)] })),
      ofStaff("retryMessage", async () => ({ messageId: await aMessage("failed") })),
      ofStaff("settleMessage", async () => ({ messageId: await aMessage("unknown"), as: "sent", reason: "打电话问过" })),
      ofStaff("handleReply", async () => ({ messageId: await anAnswered(), handled: true })),
      ofStaff("recordCrewAnswers", async () => told()),
      {
        operation: "recordReply",
        by: anyone,
        alsoBy: null,
        given: async () => {
          const token = linkOf(await aMessage());
          return { input: { token, answer: "call-me" }, other: { token, answer: "not-suitable" } };
        },
      },
    ],
  };
});
