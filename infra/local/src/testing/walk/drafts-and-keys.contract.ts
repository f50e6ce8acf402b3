import { describe, expect, it } from "@jest/globals";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { eventually } from "@qianxian/testing/servers";
import { sewing, type Story } from "./story.ts";

/** A draft can be looked at and never sent; completing it makes it live. A posting sent again under its key is
 * answered as before, byte by byte; a change names what it is based on. */
export const draftsAndKeysChapter = (story: Story): void =>
  describe("the walk: drafts and keys", () => {
    it("previews a draft, refuses to send it, and puts it live when it is complete", async () => {
      const { walk } = story;
      const { seats: _seats, ...input } = sewing;
      const draft = await walk.employer(vacanciesRoutes.publishVacancy, input);
      expect(draft).toMatchObject({ status: "draft", lacks: ["seats"] });
      const asked = { vacancyId: draft.id, limit: 5 };
      const preview = await eventually(
        () => walk.staff(matcherRoutes.candidatesForVacancy, asked).catch(() => null),
        "the draft is in the index",
      );
      expect(preview.preview).toBe(true);
      expect(preview.items.length).toBeGreaterThan(0);
      const plan = () => walk.staff(outreachRoutes.planCampaign, { vacancyIds: [draft.id] });
      await expect(plan()).rejects.toMatchObject({ code: "vacancy-not-live" });

      const change = { vacancyId: draft.id, seats: 3 };
      const completed = await walk.employer(vacanciesRoutes.changeVacancy, change, { ifMatch: draft.revision });
      expect(completed).toMatchObject({ status: "live", lacks: [] });
      story.completedId = draft.id;
      await eventually(() => plan().then(() => true, () => false), "the matcher knows that it is live");
    });

    it("posts once under a key, however often it is sent, and changes only what was read", async () => {
      const { walk } = story;
      const send = (method: string, path: string, body: object, headers: Record<string, string> = {}) =>
        fetch(`${walk.stack.url}${path}`, {
          method,
          headers: { authorization: `Bearer ${walk.apiKey}`, "content-type": "application/json", ...headers },
          body: JSON.stringify(body),
        });
      const key = { "idempotency-key": `walk-${Date.now()}` };
      const posts = [await send("POST", "/v1/vacancies", sewing, key), await send("POST", "/v1/vacancies", sewing, key)];
      expect(posts.map(({ status, headers }) => [status, headers.get("etag"), headers.get("idempotent-replayed")])).toEqual([
        [201, '"1"', null],
        [201, '"1"', "true"],
      ]);
      const [first, second] = await Promise.all(posts.map((post) => post.text()));
      expect(second).toBe(first);
      const { id } = JSON.parse(first!) as { id: string };
      const change = (headers?: Record<string, string>) => send("PATCH", `/v1/vacancies/${id}`, { seats: 3 }, headers);
      const changes = [await change(), await change({ "if-match": '"1"' }), await change({ "if-match": '"1"' })];
      expect(changes.map(({ status }) => status)).toEqual([428, 200, 412]);
    });
  });
