import { describe, expect, it } from "@jest/globals";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { placementsRoutes } from "@qianxian/contracts/placements";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { eventually } from "@qianxian/testing/servers";
import { type Story, tokenFor } from "./story.ts";

/** A leader pulls matches for the own crew, and for no other. Town staff see what was sent to their own
 * townspeople, what they answered and where they were referred, and nothing of others. */
export const reachChapter = (story: Story): void =>
  describe("the walk: how far everybody reaches", () => {
    it("gives a leader the own crew's matches, and no other crew's", async () => {
      const { walk } = story;
      const [own] = (await walk.leader(profilesRoutes.listCrews, {})).items;
      const crew = await walk.leader(matcherRoutes.matchesForCrew, { crewId: own!.id });
      expect(crew.members.length).toBe(own!.memberCount);
      expect(crew.seeking).toBeGreaterThan(0);
      expect(crew.members.some(({ items }) => items.length > 0)).toBe(true);
      expect(crew.together.every(({ vacancy }) => vacancy.seatsOpen >= crew.seeking)).toBe(true);

      const others = (await walk.staff(profilesRoutes.listCrews, {})).items;
      const foreign = others.find(({ id }) => id !== own!.id)!;
      await expect(
        walk.leader(matcherRoutes.matchesForCrew, { crewId: foreign.id }),
      ).rejects.toMatchObject({ code: "crew-not-found" });
    });

    it("keeps town staff to their own town", async () => {
      const { walk } = story;
      const { items } = await walk.town(profilesRoutes.listWorkers, { limit: 200 });
      const towns = new Set(items.map(({ town }) => town));
      expect(towns.size).toBe(1);
      const everywhere = (await walk.staff(profilesRoutes.listWorkers, { limit: 200 })).items;
      const foreign = everywhere.find(({ town }) => !towns.has(town))!;
      await expect(
        walk.town(profilesRoutes.readWorker, { workerId: foreign.id }),
      ).rejects.toMatchObject({ code: "worker-not-found" });
    });

    it("shows town staff what came to their own townspeople, and to nobody else", async () => {
      const { walk, completedId } = story;
      const { town } = (await walk.town(profilesRoutes.listWorkers, { limit: 1 })).items[0]!;
      const order = { vacancyIds: [completedId], within: { town }, offersPerSeat: 1, scoreMin: 0 };
      const plan = await walk.staff(outreachRoutes.planCampaign, order);
      await walk.staff(outreachRoutes.sendCampaign, { campaignId: plan.id });
      const sent = async () => (await walk.staff(outreachRoutes.listMessages, { campaignId: plan.id })).items;
      await eventually(async () => (await sent()).every(({ status }) => status === "sent"), "the town is told");
      const [first] = await sent();
      await walk.nobody(outreachRoutes.recordReply, { token: tokenFor(walk, first!.id), answer: "interested" });
      const all = { limit: 200 };
      const referred = await eventually(async () => {
        const { items } = await walk.staff(placementsRoutes.listReferrals, all);
        return items.some(({ messageId }) => messageId === first!.id) && items;
      }, "the townsperson is referred");

      const own = async <T extends { workerId: string }>(items: readonly T[]): Promise<T[]> => {
        const asked = items.map(({ workerId }) => walk.staff(profilesRoutes.readWorker, { workerId }));
        const workers = await Promise.all(asked);
        return items.filter((_item, n) => workers[n]?.town === town);
      };
      const { items: replied } = await walk.staff(outreachRoutes.listReplies, all);
      const ownReferred = await own(referred);
      expect(ownReferred.length).toBeGreaterThan(0);
      expect(referred.length).toBeGreaterThan(ownReferred.length);
      expect((await walk.town(placementsRoutes.listReferrals, all)).items).toEqual(ownReferred);
      expect((await walk.town(outreachRoutes.listReplies, all)).items).toEqual(await own(replied));
      const ofCampaign = await walk.town(outreachRoutes.listMessages, { campaignId: plan.id });
      expect(ofCampaign.items).toEqual(await sent());
    });
  });
