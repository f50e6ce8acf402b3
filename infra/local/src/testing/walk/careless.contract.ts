import { describe, expect, it } from "@jest/globals";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { placementsRoutes } from "@qianxian/contracts/placements";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { eventually } from "@qianxian/testing/servers";
import { newcomer, newPhone, send, stranger, type TracedStory } from "./traced-story.ts";

const { name, phone, idNumber } = stranger;
const village = { town: "大河镇", village: "红光村" };

/** Requests with identifiers where none belong, and the answer each is due; every one is refused. */
const careless = [
  ["a log-in as somebody's name", "POST", "/v1/sessions", { login: name, password: phone }, 401],
  ["a log-in with fields nobody asked for", "POST", "/v1/sessions", { login: "county", password: "x", [phone]: name }, 422],
  ["a log-in by a code that was never sent", "POST", "/v1/sessions/by-code", { phone, code: "AAAAAA" }, 401],
  ["a phone that is none", "POST", "/v1/sessions/code", { phone: `${phone}${idNumber}` }, 422],
  ["an identifier for an id", "GET", `/v1/workers/${idNumber}`, undefined, 422],
  ["an identifier in a filter", "GET", `/v1/workers?town=${phone}`, undefined, 422],
  ["a filter nobody knows", "GET", `/v1/workers?${encodeURIComponent(name)}=${phone}`, undefined, 422],
  ["a page after somebody", "GET", `/v1/workers?cursor=${Buffer.from(JSON.stringify({ name, phone })).toString("base64url")}`, undefined, 422],
  ["a search by two things at once", "POST", "/v1/workers/find", { name, phone }, 422],
  ["a search by a number that is none", "POST", "/v1/workers/find", { idNumber: `${idNumber}${phone}` }, 422],
  ["a search in the address", "GET", `/v1/workers/find?phone=${phone}`, undefined, 422],
  ["an address nobody serves", "GET", `/v1/people/${encodeURIComponent(name)}/${phone}`, undefined, 404],
  ["a page nobody has", "GET", `/staff/${phone}`, undefined, 404],
  ["a link that is a name", "GET", `/o/${encodeURIComponent(name.repeat(8))}`, undefined, 404],
  ["a body that is no JSON", "POST", "/v1/intake/workers", `{"name":"${name}","phone":${phone}`, 400],
  ["a row that is no row", "POST", "/v1/intake/workers", { rows: name, [idNumber]: phone }, 422],
] as const;

/** People are entered, found twice, seen in full; and identifiers stand where they do not belong. */
export const carelessChapter = (story: TracedStory): void =>
  describe("the walk: people are entered, and identifiers stand where they do not belong", () => {
    let token: string;

    it("enters somebody, once, and refuses rows without repeating them", async () => {
      const { walk } = story;
      token = (await walk.logIn("county")).token;
      const person = { ...newcomer, ...village, externalId: "册-17" };
      const bad = [
        { ...stranger, ...village, phone: "1234567", externalId: "册-18" },
        { ...stranger, ...village, idNumber: `${idNumber.slice(0, 17)}${idNumber.endsWith("1") ? "2" : "1"}`, externalId: "册-19" },
        { ...stranger, ...village, [name]: phone },
        { ...stranger, idNumber: newcomer.idNumber, ...village, externalId: "册-20" },
        { name, phone: "", idNumber: "", ...village, externalId: idNumber },
        `${name} ${phone}`,
      ];
      const { results } = await walk.staff(profilesRoutes.importWorkers, { rows: [person] }, { idempotencyKey: "careless-rows-1" });
      expect(results).toMatchObject([{ outcome: "added" }]);
      story.enteredId = results[0]!.workerId!;
      const again = await walk.staff(profilesRoutes.importWorkers, { rows: [person, ...bad] });
      expect(again.results[0]).toMatchObject({ outcome: "unchanged", workerId: story.enteredId });
      expect(again.results.filter(({ outcome }) => outcome === "refused").length).toBeGreaterThanOrEqual(2);
    });

    it("shows the identifiers to who gives a reason, and lists them masked", async () => {
      const { walk, enteredId: workerId } = story;
      const fields: ("name" | "phone" | "idNumber")[] = ["name", "phone", "idNumber"];
      const seen = await walk.staff(profilesRoutes.revealWorker, { workerId, fields, reason: "核对本人信息" });
      expect(seen).toMatchObject(newcomer);
      await walk.staff(profilesRoutes.exportWorker, { workerId, reason: "本人要求导出" });
      const worker = await walk.staff(profilesRoutes.readWorker, { workerId });
      expect(worker).toMatchObject({ maskedName: "韦*", maskedPhone: `154****${newcomer.phone.slice(-4)}` });
      await walk.staff(profilesRoutes.listWorkerDuplicates, {});
    });

    it("corrects a phone, and answers masked, also when asked again under its key", async () => {
      const { walk, enteredId: workerId } = story;
      const { revision: ifMatch } = await walk.staff(profilesRoutes.readWorker, { workerId });
      const correction = { workerId, phone: newPhone, reason: "本人换了号码" };
      const correct = () => walk.staff(profilesRoutes.correctIdentity, correction, { ifMatch, idempotencyKey: "corrected-once" });
      const [corrected, again] = [await correct(), await correct()];
      expect(corrected.maskedPhone).toBe(`154****${newPhone.slice(-4)}`);
      expect(again).toEqual(corrected);
    });

    it("finds somebody by name, phone or ID number, masked, and tells of changes by name", async () => {
      const { walk, enteredId: workerId } = story;
      for (const asked of [{ name: newcomer.name }, { phone: newPhone }, { idNumber: newcomer.idNumber }])
        expect((await walk.staff(profilesRoutes.findWorkers, asked)).items).toContainEqual(expect.objectContaining({ id: workerId, maskedName: "韦*" }));
      expect((await walk.staff(profilesRoutes.findWorkers, { phone })).items).toEqual([]);
      const { items } = await walk.staff(profilesRoutes.listWorkerHistory, { workerId });
      expect(items.map(({ by, what }) => [by, what])).toEqual([["county-staff", ["phone"]], ["county-staff", ["entered"]]]);
      expect(await walk.staff(profilesRoutes.readWorkerRelations, { workerId })).toMatchObject({ workerId, crew: null });
    });

    it.each(careless)("refuses %s", async (_what, method, path, body, status) => {
      const answer = await send(story, method, path, { token, ...(body === undefined ? {} : { body }) });
      expect(answer.status).toBe(status);
    });

    it("takes no identifier for the name of a request, nor a reason with a number", async () => {
      const { enteredId } = story;
      for (const id of [phone, idNumber, `tel-${phone}`]) {
        const answer = await send(story, "GET", "/v1/me", { token, headers: { "x-request-id": id } });
        expect(answer.headers.get("x-request-id")).not.toBe(id);
      }
      const reveal = { fields: ["phone"], reason: `核对 ${phone}` };
      expect((await send(story, "POST", `/v1/workers/${enteredId}/reveal`, { token, body: reveal })).status).toBe(422);
    });

    it("keeps no identifier as the key of a write", async () => {
      const headers = { "idempotency-key": `${phone}-${idNumber}` };
      const body = { rows: [{ ...newcomer, ...village, externalId: "册-17" }] };
      expect((await send(story, "POST", "/v1/intake/workers", { token, body, headers })).status).toBe(200);
    });

    it("writes identifiers into free texts, and finds them refused or masked", async () => {
      const { walk, enteredId } = story;
      const named = { fields: ["phone"], reason: `核对${newcomer.name}的电话` };
      expect((await send(story, "POST", `/v1/workers/${enteredId}/reveal`, { token, body: named })).status).toBe(422);
      const [referral] = (await walk.employer(placementsRoutes.listReferrals, { status: "referred" })).items;
      const note = { reason: "other", note: `${phone} 打不通` };
      const refusal = await send(story, "POST", `/v1/referrals/${referral?.id ?? enteredId}/refuse`, { token: walk.apiKey, body: note });
      expect(refusal.status).toBe(422);
      const text = `联系人：${name}，电话 ${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`;
      const draft = await walk.employer(vacanciesRoutes.publishVacancy, { title: `普工 ${phone}`, base: "changzhou", description: text });
      expect(draft).toMatchObject({ title: "普工 [电话]", description: "联系人：[姓名]，电话 [电话]" });
      const postings = [{ id: "17", source: "板报", title: `包装工 ${phone}`, description: text }];
      const { results } = await walk.staff(vacanciesRoutes.importPostings, { base: "changzhou", postings });
      expect(results).toMatchObject([{ outcome: "draft", effect: "created" }]);
      const [crew] = (await walk.leader(profilesRoutes.listCrews, {})).items;
      const asked = { name: newcomer.name, village: "522732111280" };
      const invited = await send(story, "POST", `/v1/crews/${crew!.id}/invitations`, { token, body: asked });
      expect(invited.status).toBe(201);
      story.invitationToken = ((await invited.json()) as { token: string }).token;
    });

    it("asks for a leader's code, whoever it is", async () => {
      const answer = await send(story, "POST", "/v1/sessions/code", { body: { phone } });
      expect(answer.status).toBe(202);
      const page = await send(story, "POST", "/login/phone", { body: new URLSearchParams({ phone }) });
      expect(page.status).toBe(200);
      const refused = await send(story, "POST", "/login", { body: new URLSearchParams({ login: name, password: phone }) });
      expect(refused.status).toBe(401);
    });

    it("shows every list there is", async () => {
      const { walk } = story;
      await eventually(async () => (await walk.staff(placementsRoutes.listReferrals, {})).items.length > 0, "there are referrals");
      for (const login of ["admin", "county", "town", "village", "auditor"]) {
        const { call } = await walk.logIn(login);
        await call(profilesRoutes.listWorkers, { limit: 200 });
        await call(profilesRoutes.listCrews, {});
        await call(profilesRoutes.listLeaders, {});
      }
      await walk.staff(outreachRoutes.listCampaigns, {});
      await walk.staff(outreachRoutes.listReplies, {});
    });
  });
