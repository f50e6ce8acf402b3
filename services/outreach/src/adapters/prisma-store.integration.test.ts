/**
 * Guarantees
 * 1. The Postgres adapters keep the promises of their ports, rollback included.
 * 2. Campaigns confirmed side by side never give a worker one vacancy twice or more than the week's share.
 * 3. Confirming 5 000 messages fits in one transaction of a request.
 * 4. A hundred readings of an offer leave its row untouched.
 * 5. A plan kept before pairs carried a clause or a town is confirmed all the same; its messages have none, and are the county's alone.
 * 6. Town staff see the messages and replies of their own townspeople in a campaign of the county.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Campaign } from "@qianxian/contracts/outreach";
import { v7 } from "uuid";
import { outreachApp } from "../app.ts";
import { campaignRepositoryContract } from "../ports/campaign-repository.contract.ts";
import { messageRepositoryContract } from "../ports/message-repository.contract.ts";
import { messagesHeldContract } from "../ports/messages-held.contract.ts";
import { workerNotesContract } from "../ports/worker-notes.contract.ts";
import { anOutreachApp, anyone, aPair, aVacancyBrief, countyStaff, otherTown, townStaff, vacancyId, workerId } from "../testing/index.ts";
import { prismaStore } from "../testing/prisma-store.ts";

campaignRepositoryContract("prisma", prismaStore);
messageRepositoryContract("prisma", prismaStore);
messagesHeldContract("prisma", prismaStore);
workerNotesContract("prisma", prismaStore);

describe("the service over Postgres", () => {
  let store: Awaited<ReturnType<typeof prismaStore>>;
  beforeAll(async () => {
    store = await prismaStore();
  });
  afterAll(() => store.close());

  const aCountyOf = (workers: number, vacancies = 1) => {
    const memory = anOutreachApp({ workers, rules: { weeklyCap: 1 } });
    for (let n = 1; n <= vacancies; n += 1)
      memory.pairs.vacancies.set(vacancyId(n), aVacancyBrief({ id: vacancyId(n), seatsOpen: workers }));
    for (let n = 2; n <= vacancies; n += 1)
      for (let worker = 1; worker <= workers; worker += 1) memory.pairs.pairs.push(aPair(worker, n));
    const deps = { ...memory.deps, newId: v7 };
    return { app: outreachApp({ transact: store.transact, deps }), deps };
  };

  it("keeps every share when ten campaigns are confirmed side by side", async () => {
    const { app } = aCountyOf(20, 10);
    const plans: Campaign[] = [];
    for (let n = 1; n <= 10; n += 1)
      plans.push((await app.planCampaign({ vacancyIds: [vacancyId(n)] }, countyStaff)) as Campaign);

    const outcomes = await Promise.allSettled(
      plans.map(({ id }) => app.sendCampaign({ campaignId: id }, countyStaff)),
    );

    const refusals = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
    expect(refusals).toEqual(Array.from({ length: 9 }, () => "campaign-empty"));
    const { rows } = await store.pool.query(
      "select count(*)::int as messages, count(distinct worker_id)::int as workers from message",
    );
    expect(rows).toEqual([{ messages: 20, workers: 20 }]);
    expect(await store.announced()).toHaveLength(20);
  });

  it("leaves an offer's row untouched in a hundred readings", async () => {
    const { app, deps } = aCountyOf(1);
    const image = async () => {
      const sql = "select xmin::text, m.*::text from message m order by id";
      return (await store.pool.query(sql)).rows;
    };
    const before = await image();
    const { rows } = await store.pool.query("select id from message limit 1");
    const expiresAt = new Date("2026-03-09T02:00:00.000Z");
    const token = deps.links.tokenFor({ messageId: rows[0].id, expiresAt });

    for (let n = 0; n < 100; n += 1)
      expect(await app.readOffer({ token }, anyone)).toMatchObject({ answer: null });

    expect(await image()).toEqual(before);
  });

  it("confirms a plan from before pairs carried a clause or a town", async () => {
    await store.pool.query("delete from message");
    const { app } = aCountyOf(1);
    const { id } = (await app.planCampaign({ vacancyIds: [vacancyId(1)] }, countyStaff)) as Campaign;
    await store.pool.query("update campaign set planned = planned #- '{0,because}' #- '{0,town}' where id = $1", [id]);

    await app.sendCampaign({ campaignId: id }, countyStaff);

    const { rows } = await store.pool.query("select reason_clause is null as is_null, places from message");
    expect(rows).toEqual([{ is_null: true, places: ["county:522732"] }]);
  });

  it("keeps town staff to their own townspeople in a campaign of the county", async () => {
    await store.pool.query("delete from message");
    const { app, deps } = aCountyOf(4);
    const { id } = (await app.planCampaign({ vacancyIds: [vacancyId(1)] }, countyStaff)) as Campaign;
    await app.sendCampaign({ campaignId: id }, countyStaff);
    const { rows } = await store.pool.query("select id, worker_id from message order by worker_id");
    const expiresAt = new Date("2026-03-09T02:00:00.000Z");
    for (const row of rows)
      await app.recordReply({ token: deps.links.tokenFor({ messageId: row.id, expiresAt }), answer: "call-me" }, anyone);

    for (const [actor, workers] of [[townStaff, [1, 3]], [otherTown, [2, 4]], [countyStaff, [1, 2, 3, 4]]] as const) {
      const { items } = (await app.listMessages({ campaignId: id }, actor)) as { items: { workerId: string }[] };
      const replies = (await app.listReplies({}, actor)) as { items: { workerId: string }[] };
      const expected = workers.map((n) => workerId(n));
      expect(items.map((one) => one.workerId).toSorted()).toEqual(expected);
      expect(replies.items.map((one) => one.workerId).toSorted()).toEqual(expected);
    }
  });

  it("confirms 5 000 messages at once", async () => {
    await store.pool.query("delete from message");
    const { app } = aCountyOf(5_000);
    const order = { vacancyIds: [vacancyId(1)], scoreMin: 0 };
    const { id } = (await app.planCampaign(order, countyStaff)) as Campaign;

    const { counts } = (await app.sendCampaign({ campaignId: id }, countyStaff)) as Campaign;

    expect(counts).toMatchObject({ planned: 5_000, queued: 5_000 });
  });
});
