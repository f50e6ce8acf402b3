import { describe, expect, it } from "@jest/globals";
import { codeAlphabet, identityRoutes, logInCodeLength } from "@qianxian/contracts/identity";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { eventually } from "@qianxian/testing/servers";
import { withDatabase } from "../../leaks/collect-database.ts";
import { sewing, tokenFor } from "./story.ts";
import { send, type TracedStory } from "./traced-story.ts";

/** Within this everybody knows of what has ended; a second is promised, the rest is the asking. */
const endedMsMax = 1_500;

const codeInMessage = new RegExp(`验证码([${codeAlphabet}]{${logInCodeLength}})`);

/** Sessions can't be planted, reused or outlived; keys do what they are for; a link answered twice has one effect. */
export const sessionsChapter = (story: TracedStory): void =>
  describe("the walk: sessions, keys and links", () => {
    const statusFor = async (token: string, path = "/v1/me"): Promise<number> => (await send(story, "GET", path, { token })).status;
    const ends = async (token: string, path?: string): Promise<void> => {
      await eventually(async () => (await statusFor(token, path)) === 401, "nobody gets in any more", endedMsMax);
      for (let n = 0; n < 3; n += 1) expect(await statusFor(token, path)).toBe(401);
    };
    const opened = async (login: string) => {
      const session = await story.walk.logIn(login);
      expect(await statusFor(session.token)).toBe(200);
      return session;
    };
    /** A session as the browser has it: the cookie, nothing else. */
    const page = (cookie: string) => send(story, "GET", "/account", { headers: { cookie: `qx_session=${cookie}` } });

    it("takes no session from who logs in: the token is always a fresh one", async () => {
      const planted = "A".repeat(43);
      const form = new URLSearchParams({ login: "county", password: "sandu-demo-2026" });
      const answer = await send(story, "POST", "/login", { body: form, headers: { cookie: `qx_session=${planted}` } });
      const given = /qx_session=([\w-]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? "";
      expect([answer.status, given.length > 30, given === planted]).toEqual([303, true, false]);
      expect((await page(planted)).status).toBe(303);
      expect((await page(given)).status).toBe(200);
      expect(await statusFor(planted)).toBe(401);
    });

    it("ends the session that a browser had when it logs in again", async () => {
      const { token } = await opened("county");
      const form = new URLSearchParams({ login: "county", password: "sandu-demo-2026" });
      await send(story, "POST", "/login", { body: form, headers: { cookie: `qx_session=${token}` } });
      await ends(token);
    });

    it("gives a fresh token with another role, and voids the one before", async () => {
      const { token, call } = await opened("admin");
      const { grants, actor } = await call(identityRoutes.readMe, {});
      const other = grants.find(({ place }) => place.role !== actor.role)!;
      const { token: fresh } = await call(identityRoutes.switchRole, { grantId: other.id });
      expect(fresh).not.toBe(token);
      await ends(token);
      expect(await statusFor(fresh)).toBe(200);
    });

    it("ends a session at log-out, and one that is revoked from another", async () => {
      const [first, second, third] = [await opened("county"), await opened("county"), await opened("county")];
      await first.call(identityRoutes.closeSession, {});
      await ends(first.token);
      const { items } = await third.call(identityRoutes.listSessions, {});
      const newest = items.filter(({ isThis }) => !isThis).toSorted((a, b) => b.openedAt.localeCompare(a.openedAt))[0]!;
      await third.call(identityRoutes.revokeSession, { sessionId: newest.id });
      await ends(second.token);
      expect(await statusFor(third.token)).toBe(200);
    });

    it("ends every session of an account that is disabled, wherever it is used", async () => {
      const { walk } = story;
      const [village, other] = [await opened("village"), await opened("village")];
      const admin = await opened("admin");
      const { actor } = await village.call(identityRoutes.readMe, {});
      const accountId = "accountId" in actor ? actor.accountId! : "";
      await admin.call(identityRoutes.disableAccount, { accountId });
      await ends(village.token, "/v1/workers");
      await ends(other.token);
      await expect(walk.logIn("village")).rejects.toMatchObject({ code: "wrong-credentials" });
      await admin.call(identityRoutes.enableAccount, { accountId });
      expect(await statusFor(village.token)).toBe(401);
      await opened("village");
    });

    it.each([
      ["half an hour idle", "update identity.session set seen_at = now() - interval '31 minutes' where account_id = $1"],
      ["twelve hours old", "update identity.session set opened_at = now() - interval '12 hours 1 minute' where account_id = $1"],
    ])("ends a session that is %s", async (_what, age) => {
      const { token, call } = await opened("auditor");
      const { actor } = await call(identityRoutes.readMe, {});
      const { adminUrl } = story.walk.stack;
      await withDatabase(adminUrl, (client) => client.query(age, ["accountId" in actor ? actor.accountId : ""]));
      await ends(token);
    });

    it("lets a leader in with the code that came to the phone, once", async () => {
      const { walk } = story;
      const [leader] = (await walk.staff(profilesRoutes.listLeaders, {})).items.filter(({ running }) => running);
      const { workerId } = leader!;
      const { phone } = await walk.staff(profilesRoutes.revealWorker, { workerId, fields: ["phone"], reason: "帮助登录" });
      await walk.nobody(identityRoutes.requestSessionCode, { phone: phone! });
      const code = await eventually(() => {
        const received = walk.tray().filter(({ to }) => to === phone);
        return received.flatMap(({ text }) => codeInMessage.exec(text)?.[1] ?? []).at(-1);
      }, "the code came");
      const logIn = () => walk.nobody(identityRoutes.openSessionByCode, { phone: phone!, code });
      const { token, account } = await logIn();
      expect([account.actor.role, await statusFor(token)]).toEqual(["leader", 200]);
      await expect(logIn()).rejects.toMatchObject({ code: "wrong-code" });
      expect(walk.logs()).not.toContain(code);
    });

    it("lets a key do what it is for, until it is revoked or rotated away", async () => {
      const { walk } = story;
      const employer = await opened("employer");
      const { actor } = await employer.call(identityRoutes.readMe, {});
      const employerId = "employerId" in actor ? actor.employerId : "";
      const make = { employerId, name: "招工系统", mode: "live", scopes: ["vacancy.list", "vacancy.read"] } as const;
      const { key, id: keyId } = await employer.call(identityRoutes.createKey, { ...make, scopes: [...make.scopes] });
      expect(await statusFor(key, "/v1/vacancies")).toBe(200);
      expect(await statusFor(key, "/v1/referrals")).toBe(403);
      expect(await statusFor(key, "/v1/workers")).toBe(403);
      const posted = await send(story, "POST", "/v1/vacancies", { token: key, body: sewing });
      expect(posted.status).toBe(403);
      const more = await send(story, "POST", `/v1/employers/${employerId}/keys`, { token: key, body: make });
      expect(more.status).toBe(403);
      expect(await statusFor(`${key.slice(0, -1)}${key.endsWith("0") ? "1" : "0"}`, "/v1/vacancies")).toBe(401);
      const rotated = await employer.call(identityRoutes.rotateKey, { keyId, overlapDays: 1 });
      expect([await statusFor(key, "/v1/vacancies"), await statusFor(rotated.key, "/v1/vacancies")]).toEqual([200, 200]);
      await employer.call(identityRoutes.revokeKey, { keyId });
      await ends(key, "/v1/vacancies");
      const expired = "update identity.api_key set expires_at = now() - interval '1 second' where id = $1";
      await withDatabase(walk.stack.adminUrl, (client) => client.query(expired, [rotated.id]));
      await ends(rotated.key, "/v1/vacancies");
    });

    it("has one effect, however often and at once a link is answered", async () => {
      const { walk } = story;
      const { id: vacancyId } = await walk.employer(vacanciesRoutes.publishVacancy, { ...sewing, skills: [...sewing.skills], title: "平车工" });
      const order = { vacancyIds: [vacancyId], offersPerSeat: 1, scoreMin: 0 };
      const plan = await eventually(() => walk.staff(outreachRoutes.planCampaign, order).catch(() => null), "the vacancy is in the index");
      await walk.staff(outreachRoutes.sendCampaign, { campaignId: plan.id });
      const sent = async () => (await walk.staff(outreachRoutes.listMessages, { campaignId: plan.id })).items;
      await eventually(async () => (await sent()).every(({ status }) => status === "sent"), "the messages are sent");
      const [message] = await sent();
      const token = tokenFor(walk, message!.id);
      const form = () => send(story, "POST", `/o/${token}`, { body: new URLSearchParams({ answer: "interested" }) });
      const call = () => send(story, "POST", `/v1/offers/${token}/reply`, { body: { answer: "interested" } });
      const answers = await Promise.all([form(), call(), form(), call(), form(), call()]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 303, 303, 303]);
      const count = (query: string) => withDatabase(walk.stack.adminUrl, async (client) => (await client.query<{ n: number }>(query, [message!.id])).rows[0]?.n);
      const events = "select count(*)::int as n from outreach.outbox where type = 'outreach.reply-received' and payload->>'messageId' = $1";
      expect(await count(events)).toBe(1);
      expect(await count("select answer_revision as n from outreach.message where id = $1")).toBe(1);
      const referrals = "select count(*)::int as n from placements.referral where message_id = $1";
      await eventually(async () => (await count(referrals)) === 1, "one referral");
    });

    it("takes the word of somebody asked into a crew once, however often it is sent", async () => {
      const { walk, enteredId, invitationToken } = story;
      const say = (answer: string) => send(story, "POST", `/v1/crew-invitations/${invitationToken}`, { body: { answer } });
      const answers = await Promise.all([say("join"), say("join"), say("join"), say("join")]);
      expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
      expect((await say("join")).status).toBe(200);
      expect((await say("refuse")).status).toBe(409);
      const members = "select count(*)::int as n from profiles.outbox where type = 'profiles.crews-changed' and payload::text like '%' || $1 || '%'";
      const told = await withDatabase(walk.stack.adminUrl, async (client) => (await client.query<{ n: number }>(members, [enteredId])).rows[0]?.n);
      expect(told).toBe(1);
    });
  });
