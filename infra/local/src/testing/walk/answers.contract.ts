import { describe, expect, it } from "@jest/globals";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { placementsRoutes } from "@qianxian/contracts/placements";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { eventually } from "@qianxian/testing/servers";
import { type Story, tokenFor } from "./story.ts";

/** A yes becomes a referral; the employer's answers move the seats; the worker stops looking. */
export const answersChapter = (story: Story): void =>
  describe("the walk: workers and the employer answer", () => {
    const referrals = async () => {
      const { walk, vacancyId } = story;
      return (await walk.employer(placementsRoutes.listReferrals, { vacancyId })).items;
    };
    const seats = async () => {
      const { walk, vacancyId } = story;
      return (await walk.employer(vacanciesRoutes.readVacancy, { vacancyId })).seats;
    };

    it("makes referrals of yeses, and of nothing else", async () => {
      const { walk, messages } = story;
      const [, second, third, fourth] = messages.map(({ id }) => tokenFor(walk, id));
      await walk.nobody(outreachRoutes.recordReply, { token: second!, answer: "interested" });
      await walk.nobody(outreachRoutes.recordReply, { token: third!, answer: "interested" });
      const no = { token: fourth!, answer: "not-suitable", reason: "too-far" } as const;
      await walk.nobody(outreachRoutes.recordReply, no);

      await eventually(async () => (await referrals()).length === 3, "three referrals");
      expect((await referrals()).map(({ status }) => status)).toEqual(["referred", "referred", "referred"]);
    });

    it("counts the seats down with the employer's answers", async () => {
      const { walk } = story;
      const [a, b, c] = await referrals();
      await walk.employer(placementsRoutes.acceptReferral, { referralId: a!.id });
      expect(await seats()).toMatchObject({ open: 1, reserved: 1, filled: 0 });
      const refusal = { referralId: b!.id, reason: "lacks-skill" } as const;
      await walk.employer(placementsRoutes.refuseReferral, refusal);
      expect(await seats()).toMatchObject({ open: 1, reserved: 1 });
      await walk.employer(placementsRoutes.startReferral, { referralId: a!.id });
      await walk.employer(placementsRoutes.acceptReferral, { referralId: c!.id });
      expect(await seats()).toEqual({ total: 2, open: 0, held: 0, reserved: 1, filled: 1 });
    });

    it("stops looking for who has started, and shows staff how it went", async () => {
      const { walk, campaignId } = story;
      const started = (await referrals()).find(({ status }) => status === "started")!;
      await eventually(async () => {
        const { workerId } = started;
        const worker = await walk.staff(profilesRoutes.readWorker, { workerId });
        return worker.seeking.state === "no" && worker.seeking.source === "placement";
      }, "the ledger knows of the placement");
      const token = tokenFor(walk, started.messageId ?? "");
      await eventually(async () => {
        const changed = walk.nobody(outreachRoutes.recordReply, { token, answer: "not-suitable" });
        return changed.then(() => false, ({ code }) => code === "offer-settled");
      }, "the offer is settled");
      const { counts } = await walk.staff(outreachRoutes.readCampaign, { campaignId });
      expect(counts).toMatchObject({ sent: 4, failed: 0, unknown: 0, replied: 4, interested: 3 });
    });
  });
