import { describe, expect, it } from "@jest/globals";
import { codeAlphabet, logInCodeLength } from "@qianxian/contracts/identity";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { eventually } from "@qianxian/testing/servers";
import { withDatabase } from "../../leaks/collect-database.ts";
import { send, type TracedStory } from "./traced-story.ts";

const codeInMessage = new RegExp(`加入班组的验证码([${codeAlphabet}]{${logInCodeLength}})`);

/** By a leader's link a person joins with the code that came to the own phone, and nobody without it. */
export const joiningChapter = (story: TracedStory): void =>
  describe("the walk: a leader's link", () => {
    it("lets a person join by the code that came to the own phone, once, and not by itself", async () => {
      const { walk } = story;
      const [crew] = (await walk.leader(profilesRoutes.listCrews, {})).items;
      const crewId = crew!.id;
      const { path } = await walk.leader(profilesRoutes.openJoinLink, { crewId });
      const token = path.slice("/c/join/".length);
      story.joinToken = token;
      const { items } = await walk.staff(profilesRoutes.listWorkers, { limit: 200 });
      const { id: workerId } = items.find((one) => one.crewId === null && one.maskedPhone !== null && one.id !== story.enteredId)!;
      const { phone } = await walk.staff(profilesRoutes.revealWorker, { workerId, fields: ["phone"], reason: "帮助加入班组" });
      const isMember = async () => (await walk.leader(profilesRoutes.readCrew, { crewId })).memberIds.includes(workerId);
      const form = (at: string, body: Record<string, string>) => send(story, "POST", `${path}${at}`, { body: new URLSearchParams(body) });

      expect((await send(story, "POST", `/v1/crew-invitations/${token}`, { body: { answer: "join" } })).status).toBe(422);
      const asked = await Promise.all([phone!, "15400000000"].map((number) => form("/code", { phone: number })));
      expect(asked.map(({ status }) => status)).toEqual([200, 200]);
      const code = await eventually(
        () => walk.tray().filter(({ to }) => to === phone).flatMap(({ text }) => codeInMessage.exec(text)?.[1] ?? []).at(-1),
        "the code came",
      );
      const wrong = code === "AAAAAA" ? "BBBBBB" : "AAAAAA";
      expect([(await form("", { phone: phone!, code: wrong })).status, await isMember()]).toEqual([401, false]);
      const yes = () => form("", { phone: phone!, code });
      const posts = await Promise.all([yes(), yes(), yes()]);
      expect([posts.map(({ status }) => status), await isMember()]).toEqual([[200, 200, 200], true]);

      const joined = "select count(*)::int as n from profiles.crew_invitation where worker_id = $1 and how = 'phone'";
      expect(await withDatabase(walk.stack.adminUrl, async (client) => (await client.query<{ n: number }>(joined, [workerId])).rows[0]?.n)).toBe(1);
      for (const said of [code, token]) expect(walk.logs()).not.toContain(said);
    });
  });
