import { describe, expect, it } from "@jest/globals";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { placementsRoutes } from "@qianxian/contracts/placements";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { eventually } from "@qianxian/testing/servers";
import { sewing, type Story } from "./story.ts";

/** Somebody says yes at the counter: staff refer in one action, and can take it back. */
export const counterChapter = (story: Story): void =>
  describe("the walk: a yes at the counter", () => {
    let pair: { workerId: string; vacancyId: string };
    let referralId: string;
    const seatsReserved = async () => (await story.walk.staff(vacanciesRoutes.readVacancy, { vacancyId: pair.vacancyId })).seats.reserved;
    /** Somebody whom nobody has referred yet. */
    const strangerAmong = async (people: readonly { workerId: string }[]): Promise<string> => {
      for (const { workerId } of people)
        if ((await story.walk.staff(placementsRoutes.listReferrals, { workerId })).total === 0) return workerId;
      throw new Error("everybody has been referred");
    };
    const contact = () => story.walk.employer(placementsRoutes.readReferralContact, { referralId, reason: "约上岗时间" });

    it("counts how many people a new vacancy could be for, and whom it suits", async () => {
      const { walk } = story;
      const { id: vacancyId } = await walk.employer(vacanciesRoutes.publishVacancy, { ...sewing, title: "外贸服装车位工" });
      const known = () => walk.staff(matcherRoutes.countCandidates, { ids: `${vacancyId},${story.vacancyId}` });
      const { items } = await eventually(async () => {
        const answer = await known();
        return answer.items.some((item) => item.vacancyId === vacancyId) && answer;
      }, "the matcher knows the vacancy");
      const best = await walk.staff(matcherRoutes.candidatesForVacancy, { vacancyId, limit: 200 });
      const suits = best.items.filter(({ score }) => score >= 5_500).length;
      expect(items[0]).toMatchObject({ vacancyId, eligible: best.eligible, suits });
      pair = { vacancyId, workerId: await strangerAmong(best.items) };
    });

    it("refers without a message; the worker's word lets the employer have the contact", async () => {
      const { walk } = story;
      const asked = { ...pair, workerSaidYes: true as const };
      const { referral, isNew } = await walk.staff(placementsRoutes.createReferral, asked);
      referralId = referral.id;
      expect([isNew, referral.messageId, referral.saidYesTo]).toEqual([true, null, "staff"]);
      expect(await walk.staff(placementsRoutes.createReferral, asked)).toEqual({ referral, isNew: false });

      await walk.employer(placementsRoutes.acceptReferral, { referralId });
      expect(await seatsReserved()).toBe(1);
      const reached = await eventually(() => contact().catch(() => false as const), "the employer has the contact");
      expect(reached).toMatchObject({ phone: expect.stringMatching(/^1\d{10}$/) });
      const { items } = await walk.staff(profilesRoutes.listConsents, { workerId: pair.workerId });
      expect(items).toContainEqual(expect.objectContaining({ purpose: "share-with-employer", how: "spoken", withdrawnOn: null }));
    });

    it("takes it back: the seat opens, the contact is gone, and a later yes brings it back", async () => {
      const { walk } = story;
      const withdrawn = await walk.staff(placementsRoutes.withdrawReferral, { referralId });
      expect([withdrawn.status, await seatsReserved()]).toEqual(["withdrawn", 0]);
      await expect(contact()).rejects.toMatchObject({ code: "referral-not-found" });

      const again = await walk.staff(placementsRoutes.createReferral, { ...pair, workerSaidYes: true });
      expect(again).toMatchObject({ isNew: true, referral: { id: referralId, status: "referred" } });
      const { items, total } = await walk.staff(placementsRoutes.listReferrals, { workerId: pair.workerId, status: "referred,accepted" });
      expect([items[0]?.id, items.length]).toEqual([referralId, total]);
    });
  });
