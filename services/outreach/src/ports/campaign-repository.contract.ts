import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { aCampaign, aMessage, anOffer, campaignId, messageId, workerId } from "../testing/builders.ts";
import type { TestStore } from "../testing/stores.ts";
import type { CampaignMark } from "./campaign-repository.ts";

/** Every CampaignRepository keeps these promises; the memory and the Prisma adapter both run them. */
export const campaignRepositoryContract = (name: string, open: () => Promise<TestStore>) =>
  describe(`${name} is a CampaignRepository`, () => {
    let store: TestStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    it("gives back a campaign as it was stored, null for an unknown one", async () => {
      const campaign = aCampaign({
        id: campaignId(1),
        leftOut: [{ workerId: workerId(2), reason: "no-consent", says: { zh: "没有同意", en: "no" } }],
      });
      await store.transact((tx) => tx.campaigns.add(campaign));

      expect(await store.transact((tx) => tx.campaigns.find(campaign.id))).toEqual(campaign);
      expect(await store.transact((tx) => tx.campaigns.lock(campaign.id))).toEqual(campaign);
      expect(await store.transact((tx) => tx.campaigns.find(campaignId(99)))).toBeNull();
    });

    it("outlines a campaign: how many it plans for, not who", async () => {
      const campaign = aCampaign({ id: campaignId(5), planned: [anOffer(1), anOffer(2)] });
      await store.transact((tx) => tx.campaigns.add(campaign));

      const { planned: _planned, leftOut: _out, madeBy: _maker, ...outline } = campaign;
      expect(await store.transact((tx) => tx.campaigns.outline(campaign.id))).toEqual({ ...outline, plannedCount: 2 });
      expect(await store.transact((tx) => tx.campaigns.outline(campaignId(99)))).toBeNull();
    });

    it("stores when it was confirmed, the plan and who is left out", async () => {
      const campaign = aCampaign({ id: campaignId(2), planned: [anOffer(1), anOffer(2)] });
      const says = { zh: "推过", en: "offered" };
      const confirmed = {
        ...campaign,
        sentAt: "2026-03-02T03:00:00.000Z",
        sendsAt: "2026-03-02T03:00:10.000Z",
        pausedAt: "2026-03-02T03:00:20.000Z",
        planned: [anOffer(1)],
        leftOut: [
          { workerId: workerId(2), reason: "already-offered" as const, says },
          { workerId: workerId(3), reason: "by-hand" as const, says, pairs: [anOffer(3)] },
        ],
      };
      await store.transact((tx) => tx.campaigns.add(campaign));
      await store.transact((tx) => tx.campaigns.save(confirmed));

      expect(await store.transact((tx) => tx.campaigns.find(campaign.id))).toEqual(confirmed);
      expect(await store.transact((tx) => tx.campaigns.holdPause(campaign.id))).toEqual({ isPaused: true });
      expect(await store.transact((tx) => tx.campaigns.holdPause(campaignId(99)))).toBeNull();
    });

    it("tells campaigns apart by their state, as their messages make it", async () => {
      const instant = "2026-03-02T03:00:00.000Z";
      const confirmed = { place: "522738", sentAt: instant, sendsAt: instant };
      const paused = { ...confirmed, pausedAt: instant };
      const made = [
        [21, { place: "522738" }, null, "planned"],
        [22, confirmed, "queued", "sending"],
        [23, confirmed, "unknown", "sending"],
        [24, confirmed, "sent", "sent"],
        [25, paused, "queued", "paused"],
        [26, paused, "failed", "sent"],
        [27, paused, "unknown", "sending"],
      ] as const;
      for (const [n, facts, status] of made)
        await store.transact(async (tx) => {
          await tx.campaigns.add(aCampaign({ id: campaignId(n), ...facts }));
          if (status === null) return;
          const message = aMessage({ id: messageId(n + 800), workerId: workerId(n + 800), campaignId: campaignId(n) });
          await tx.messages.addMissing([message]);
          await tx.messages.save({ ...message, status });
        });

      for (const status of ["planned", "sending", "paused", "sent"] as const) {
        const filter = { place: "522738", status };
        const listed = await store.transact((tx) => tx.campaigns.list(filter, 50));
        const expected = made.filter((one) => one[3] === status).map(([n]) => campaignId(n));
        expect(listed.map(({ id }) => id).toSorted()).toEqual(expected);
        expect(await store.transact((tx) => tx.campaigns.count(filter))).toBe(expected.length);
      }
    });

    it("lists heads of a place and below it, newest first, each once", async () => {
      const made = [
        [11, "522733", "2026-03-02T02:00:00.000Z"],
        [12, "522733101", "2026-03-02T03:00:00.000Z"],
        [13, "522733", "2026-03-02T03:00:00.000Z"],
        [14, "522733102", "2026-03-02T01:00:00.000Z"],
      ] as const;
      for (const [n, place, createdAt] of made)
        await store.transact((tx) => tx.campaigns.add(aCampaign({ id: campaignId(n), place, createdAt })));
      const list = (place: string, limit: number, after?: CampaignMark) =>
        store.transact((tx) => tx.campaigns.list({ place }, limit, after));

      const all = await list("522733", 10);

      expect(all.map(({ id }) => id)).toEqual([13, 12, 11, 14].map(campaignId));
      expect((await list("522733101", 10)).map(({ id }) => id)).toEqual([campaignId(12)]);
      expect(await list("522733", 2, all[1])).toEqual(all.slice(2));
      expect(all[0]).toEqual({
        id: campaignId(13),
        place: "522733",
        createdAt: "2026-03-02T03:00:00.000Z",
        sentAt: null,
        sendsAt: null,
        pausedAt: null,
        order: aCampaign().order,
        notSeeking: 3,
        plannedCount: 1,
        titles: ["缝纫工"],
      });
    });

    it("forgets what a failed transaction has stored", async () => {
      const campaign = aCampaign({ id: campaignId(3) });
      const failing = store.transact(async (tx) => {
        await tx.campaigns.add(campaign);
        throw new Error("changed our mind");
      });

      await expect(failing).rejects.toThrow("changed our mind");
      expect(await store.transact((tx) => tx.campaigns.find(campaign.id))).toBeNull();
    });
  });
