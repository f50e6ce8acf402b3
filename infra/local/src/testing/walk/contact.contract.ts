import { describe, expect, it } from "@jest/globals";
import { placementsRoutes } from "@qianxian/contracts/placements";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { eventually } from "@qianxian/testing/servers";
import type { Story } from "./story.ts";

/** An employer reaches a worker who said yes, as long as nobody says no; the ledger's consent goes before it. */
export const contactChapter = (story: Story): void =>
  describe("the walk: the employer reaches who said yes", () => {
    const reason = "约上岗时间";
    const referralThat = async (status: string) => {
      const { walk, vacancyId } = story;
      const { items } = await walk.employer(placementsRoutes.listReferrals, { vacancyId });
      return items.find((one) => one.status === status)!;
    };
    const contactOf = (referralId: string) =>
      story.walk.employer(placementsRoutes.readReferralContact, { referralId, reason });

    it("shows name and phone of who was taken, and of nobody who was refused", async () => {
      const accepted = await referralThat("accepted");
      const { name, phone } = await contactOf(accepted.id);
      expect(name.startsWith(accepted.maskedName!.slice(0, 1))).toBe(true);
      expect(phone).toMatch(/^1\d{10}$/);
      const refused = await referralThat("refused");
      await expect(contactOf(refused.id)).rejects.toMatchObject({ code: "referral-not-found" });
    });

    it("is for the employer alone", async () => {
      const { walk } = story;
      const { id: referralId } = await referralThat("accepted");
      for (const asked of [walk.staff, walk.town, walk.leader])
        await expect(asked(placementsRoutes.readReferralContact, { referralId, reason })).rejects.toMatchObject({ code: "not-allowed" });
    });

    it("ends when the worker no longer agrees to it", async () => {
      const { walk } = story;
      const { id, workerId } = await referralThat("accepted");
      await walk.staff(profilesRoutes.withdrawConsent, { workerId, purpose: "share-with-employer", how: "spoken" });
      await expect(contactOf(id)).rejects.toMatchObject({ code: "consent-missing" });
    });

    it("puts who has started with the employer, in the ledger", async () => {
      const { walk } = story;
      const { workerId, employerId } = await referralThat("started");
      const isThere = async () => (await walk.staff(profilesRoutes.readWorker, { workerId })).workplaceId === employerId;
      await eventually(isThere, "the ledger knows where the worker is");
    });
  });
