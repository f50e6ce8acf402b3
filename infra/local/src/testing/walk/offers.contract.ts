import { describe, expect, it } from "@jest/globals";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { eventually } from "@qianxian/testing/servers";
import { type Story, tokenFor } from "./story.ts";

/** A plan is a dry run; confirming sends each message once, and none tells workers what they have not said; a
 * link only answers by POST. */
export const offersChapter = (story: Story): void =>
  describe("the walk: offers go out", () => {
    it("plans without anybody hearing of it, and says why somebody is left out", async () => {
      const { walk, vacancyId } = story;
      const order = { vacancyIds: [vacancyId], offersPerSeat: 2, scoreMin: 3_000 };
      const plan = await walk.staff(outreachRoutes.planCampaign, order);
      story.campaignId = plan.id;

      expect(plan.status).toBe("planned");
      expect(plan.planned).toHaveLength(4);
      expect(plan.leftOut.length).toBeGreaterThan(0);
      expect(plan.leftOut.every(({ says }) => says.zh.length > 3)).toBe(true);
      const concerned = [...plan.planned, ...plan.leftOut].map(({ workerId }) => workerId);
      expect(new Set(concerned).size).toBe(concerned.length);
      expect(walk.tray()).toEqual([]);
    });

    it("sends each message once, though it is confirmed twice", async () => {
      const { walk, campaignId } = story;
      await walk.staff(outreachRoutes.sendCampaign, { campaignId });
      await walk.staff(outreachRoutes.sendCampaign, { campaignId });
      await eventually(async () => {
        const { status } = await walk.staff(outreachRoutes.readCampaign, { campaignId });
        return status === "sent";
      }, "every message has an outcome");

      const { items } = await walk.staff(outreachRoutes.listMessages, { campaignId });
      story.messages = items;
      expect(items.map(({ status }) => status)).toEqual(["sent", "sent", "sent", "sent"]);
      expect(walk.tray().map(({ messageId }) => messageId).toSorted()).toEqual(
        items.map(({ id }) => id as string).toSorted(),
      );
      for (const { text } of walk.tray()) expect(text).not.toContain("您还没有说");
    });

    it("changes nothing when a link is fetched, and takes the answer by POST", async () => {
      const { walk, messages } = story;
      const [first] = messages;
      const token = tokenFor(walk, first!.id);
      for (let n = 0; n < 20; n += 1) {
        const page = await fetch(`${walk.stack.url}/o/${token}`);
        expect(page.status).toBe(200);
      }
      expect((await walk.staff(outreachRoutes.listReplies, {})).items).toEqual([]);

      const form = new URLSearchParams({ answer: "interested" });
      const page = await fetch(`${walk.stack.url}/o/${token}`, { method: "POST", body: form });
      expect(await page.text()).toContain("我想去");
      const { items } = await walk.staff(outreachRoutes.listReplies, {});
      expect(items).toMatchObject([{ id: first!.id, answer: "interested" }]);
    });

    it("refuses a link that was tampered with", async () => {
      const { walk, messages } = story;
      const token = tokenFor(walk, messages[1]!.id);
      const forged = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
      const reply = walk.nobody(outreachRoutes.recordReply, { token: forged, answer: "interested" });
      await expect(reply).rejects.toMatchObject({ code: "link-invalid" });
    });
  });
