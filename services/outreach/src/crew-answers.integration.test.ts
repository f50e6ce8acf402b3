/**
 * Guarantees (real Postgres, row-level security on)
 * 1. A leader records and sees the own crew's answers, also of a member of whom the ledger has not told yet; another
 *    crew's leader sees none of them.
 * 2. The same answers recorded side by side are recorded once; side by side with a campaign to the same people, each
 *    person has one message about the vacancy.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Campaign } from "@qianxian/contracts/outreach";
import { v7 } from "uuid";
import { outreachApp } from "./app.ts";
import { noteOf } from "./domain/worker-note.ts";
import { aCard, aLeader, anOutreachApp, countyStaff, crewId, firstTown, placesOf, vacancyId, workerId } from "./testing/index.ts";
import { prismaStore } from "./testing/prisma-store.ts";

describe("a crew's answers over Postgres", () => {
  let store: Awaited<ReturnType<typeof prismaStore>>;
  const workers = 6;
  const everybody = Array.from({ length: workers }, (_, index) => workerId(index + 1));
  const { deps: memory } = anOutreachApp({ workers });
  const deps = { ...memory, newId: v7 };
  const app = () => outreachApp({ transact: store.transact, deps });
  const answers = (answer: string) => everybody.map((id) => ({ workerId: id, answer }));
  const asked = { crewId: crewId(1), vacancyId: vacancyId(1) };
  const count = async (what: string) => Number((await store.pool.query(`select count(*) as n from ${what}`)).rows[0].n);

  beforeAll(async () => {
    store = await prismaStore();
    const scopes = [...placesOf(`${firstTown}001`), `crew:${crewId(1)}` as never];
    const notes = [1, 2, 3, 4, 5].map((n) => noteOf(aCard(n, { scopes })));
    await store.transact((tx) => tx.workers.noteNewer(notes));
  });
  afterAll(() => store.close());
  beforeEach(() => store.pool.query("truncate message, campaign, outbox, inbox, idempotency"));

  it("are recorded and seen by the leader, not by another crew's", async () => {
    await app().recordCrewAnswers({ ...asked, answers: answers("call-me") }, aLeader);

    expect(await app().listCrewAnswers(asked, aLeader)).toMatchObject({
      items: everybody.map((id) => ({ workerId: id, answer: "call-me", maskedName: "王*" })),
    });
    const seenByOthers = await store.store.app.transact((tx) => tx.messages.ofCrew(crewId(1), vacancyId(1)), [`crew:${crewId(2)}` as never]);
    expect(seenByOthers).toEqual([]);
    expect(await count("outbox where type = 'outreach.reply-received'")).toBe(workers);
  });

  it("are recorded once, however many record them side by side", async () => {
    const record = () => app().recordCrewAnswers({ ...asked, answers: answers("interested") }, aLeader);

    const all = await Promise.all([record(), record(), record()]);

    const outcomes = all.flatMap(({ items }) => items.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome === "recorded")).toHaveLength(workers);
    expect(outcomes.filter((outcome) => outcome === "unchanged")).toHaveLength(2 * workers);
    expect(await count("message")).toBe(workers);
    expect(await count("outbox where type = 'outreach.reply-received'")).toBe(workers);
  });

  it("and a campaign side by side make one message a person", async () => {
    for (let round = 0; round < 5; round += 1) {
      await store.pool.query("truncate message, campaign, outbox, inbox");
      const { id } = (await app().planCampaign({ vacancyIds: [vacancyId(1)] }, countyStaff)) as Campaign;
      const sending = () => app().sendCampaign({ campaignId: id }, countyStaff).catch((error: { code: string }) => error.code);
      const recording = () => app().recordCrewAnswers({ ...asked, answers: answers("interested") }, aLeader);

      const [sent] = await (round % 2 === 0 ? Promise.all([sending(), recording()]) : Promise.all([recording(), sending()]).then(([, one]) => [one]));

      expect(typeof sent === "string" ? sent : "sent").toMatch(/^(sent|campaign-empty)$/);
      expect(await count("message")).toBe(workers);
      expect(await count("message where answer = 'interested' and status = 'sent' and channel = 'in-person'")).toBe(workers);
    }
  });
});
