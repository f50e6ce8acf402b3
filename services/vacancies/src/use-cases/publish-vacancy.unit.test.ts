/**
 * Guarantees
 * 1. A complete vacancy is live, stored, and announced once; one that lacks something is a draft that says what.
 * 2. The same external id with the same content is the same vacancy; with other content it is refused.
 * 3. A telephone number or a named contact in the public text is kept nowhere and announced to nobody.
 * 4. Nobody posts in another's name, for an unknown employer, or with unknown codes; then nothing changes.
 */
import { describe, expect, it } from "@jest/globals";
import { anId } from "@qianxian/testing";
import {
  anEmployer,
  aStranger,
  aVacanciesApp,
  completeVacancy,
  countyStaff,
  employerId,
  otherEmployerId,
} from "../testing/index.ts";

describe("publishVacancy", () => {
  it("puts a complete vacancy on the market and announces it once", async () => {
    const { app, state, announced } = aVacanciesApp();
    const vacancy = await app.publishVacancy(completeVacancy({ externalId: "A-1" }), anEmployer);
    expect(vacancy).toMatchObject({
      status: "live",
      revision: 1,
      employerId,
      employerName: "示例制衣厂",
      externalId: "A-1",
      seats: { total: 5, open: 5 },
      lacks: [],
      createdAt: "2026-03-02T02:00:00.000Z",
    });
    expect(state.postings.size).toBe(1);
    expect(announced()).toEqual([expect.objectContaining({ id: vacancy.id, status: "live", seatsOpen: 5 })]);
  });

  it("keeps what lacks something as a draft, in words, and announces that too", async () => {
    const { app, announced } = aVacanciesApp();
    const draft = await app.publishVacancy({ title: "服务员", base: "local" }, countyStaff);
    expect(draft).toMatchObject({ status: "draft", employerId: null, seats: { total: 0 } });
    expect(draft.lacks).toEqual(["employer", "seats", "wage", "region", "sector", "closes-on"]);
    expect(draft.lacksSay.map(({ zh }) => zh).join()).toMatch(/\p{Script=Han}/u);
    expect(announced()).toEqual([expect.objectContaining({ status: "draft" })]);
  });

  it("keeps forbidden wording a draft", async () => {
    const { app } = aVacanciesApp();
    const draft = await app.publishVacancy(completeVacancy({ description: "限女性" }), anEmployer);
    expect(draft).toMatchObject({ status: "draft", lacks: ["wording"] });
  });

  it("keeps no telephone number and no named contact of the public text", async () => {
    const { app, state, announced } = aVacanciesApp();
    const text = { title: "缝纫工 13800138000", workplace: "武进区，电话 138-0013-8000", description: "联系人：韦秀莲，微信：abc_12345" };
    const posted = await app.publishVacancy(completeVacancy({ ...text, externalId: "A-1" }), anEmployer);
    expect(posted).toMatchObject({ title: "缝纫工 [电话]", workplace: "武进区，电话 [电话]" });
    const kept = JSON.stringify([posted, [...state.postings], announced()]);
    expect(kept).not.toMatch(/13800138000|138-0013-8000|韦秀莲|abc_12345/);
    const again = await app.publishVacancy(completeVacancy({ ...text, externalId: "A-1" }), anEmployer);
    expect(again.id).toBe(posted.id);
  });

  it("lets staff name the employer", async () => {
    const { app } = aVacanciesApp();
    const vacancy = await app.publishVacancy(completeVacancy({ employerId }), countyStaff);
    expect(vacancy).toMatchObject({ status: "live", employerId });
  });

  it("takes the same external id with the same content for the same vacancy", async () => {
    const { app, announced } = aVacanciesApp();
    const first = await app.publishVacancy(completeVacancy({ externalId: "A-1" }), anEmployer);
    const { title, base, ...rest } = completeVacancy({ externalId: "A-1" });
    await expect(app.publishVacancy({ ...rest, base, title }, anEmployer)).resolves.toEqual(first);
    expect(announced()).toHaveLength(1);
  });

  it("takes what staff post again without an employer for the same vacancy, at its base", async () => {
    const { app, announced } = aVacanciesApp();
    const posting = completeVacancy({ externalId: "A-1" });
    const first = await app.publishVacancy(posting, countyStaff);
    await expect(app.publishVacancy(posting, countyStaff)).resolves.toEqual(first);
    const other = app.publishVacancy({ ...posting, seats: 6 }, countyStaff);
    await expect(other).rejects.toMatchObject({ code: "external-id-taken" });
    const elsewhere = await app.publishVacancy({ ...posting, base: "local" }, countyStaff);
    expect(announced().map(({ id }) => id)).toEqual([first.id, elsewhere.id]);
  });

  it("refuses the same external id with other content, but not another employer's", async () => {
    const { app, announced } = aVacanciesApp();
    await app.publishVacancy(completeVacancy({ externalId: "A-1" }), anEmployer);
    const other = app.publishVacancy(completeVacancy({ externalId: "A-1", seats: 6 }), anEmployer);
    await expect(other).rejects.toMatchObject({ code: "external-id-taken" });
    expect(announced()).toHaveLength(1);
    await expect(app.publishVacancy(completeVacancy({ externalId: "A-1" }), aStranger)).resolves.toMatchObject({
      employerId: otherEmployerId,
    });
  });

  it.each([
    ["an employer in another's name", anEmployer, { employerId: otherEmployerId }, "employer-not-found"],
    ["staff for an unknown employer", countyStaff, { employerId: anId(9, "a1") }, "employer-not-found"],
  ])("refuses %s and changes nothing", async (_who, actor, change, code) => {
    const { app, state } = aVacanciesApp();
    await expect(app.publishVacancy(completeVacancy(change), actor)).rejects.toMatchObject({ code });
    expect([state.postings.size, state.events]).toEqual([0, []]);
  });

  it("points to every unknown code, in both languages", async () => {
    const { app, state } = aVacanciesApp();
    const wrong = completeVacancy({
      region: "999999",
      skills: [
        { name: "缝纫", level: null, must: true },
        { name: "飞檐走壁", level: null, must: true },
      ],
      certificates: ["无此证"],
    });
    await expect(app.publishVacancy(wrong, anEmployer)).rejects.toMatchObject({
      code: "invalid-input",
      fields: ["/region", "/skills/1/name", "/certificates/0"].map((pointer) => ({
        pointer,
        code: "unknown_code",
        zh: expect.stringMatching(/\p{Script=Han}/u),
        en: expect.stringMatching(/^no such/),
      })),
    });
    expect(state.events).toEqual([]);
  });
});
