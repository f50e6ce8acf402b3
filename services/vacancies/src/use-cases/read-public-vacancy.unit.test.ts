/**
 * Guarantees
 * 1. Everybody may read a live vacancy: what the work is, where, for how much, until when, and how many seats are open.
 * 2. Nothing in it is for staff only: no id of an employer, no external id, no lack; no telephone number stands in its texts.
 * 3. A draft, a closed one, one of the sandbox and one that is not there do not exist; a renewed one does.
 */
import { PublicVacancy } from "@qianxian/contracts/vacancies";
import { Actor, sandboxCounty } from "@qianxian/contracts/vocabulary";
import { describe, expect, it } from "@jest/globals";
import { anEmployer, aService, aVacanciesApp, completeVacancy, countyStaff, employers, referralId, vacancyId } from "../testing/index.ts";

const anyone = Actor.parse({ role: "anyone" });
const notFound = { code: "vacancy-not-found" };
const aText = { description: "包吃住，联系 13800000000 张经理", workplace: "武进区一号路", externalId: "A-1", lodging: true };

const withOne = async (change: Parameters<typeof completeVacancy>[0] = {}) => {
  const service = aVacanciesApp();
  const { id } = await service.app.publishVacancy(completeVacancy({ ...aText, ...change }), anEmployer);
  const read = () => service.app.readPublicVacancy({ vacancyId: id }, anyone);
  return { ...service, id, read };
};

describe("readPublicVacancy", () => {
  it("shows everybody what a live one is", async () => {
    const { app, id, read } = await withOne();
    await app.claimSeat({ vacancyId: id, referralId: referralId(1), state: "reserved" }, aService);
    const shown = await read();
    expect(PublicVacancy.parse(shown)).toMatchObject({
      id,
      title: "缝纫工",
      employerName: "示例制衣厂",
      regionName: "江苏常州",
      workplace: "武进区一号路",
      wage: { minFen: 550_000, maxFen: 750_000, unit: "month" },
      lodging: true,
      seatsOpen: 4,
      closesOn: "2026-06-30",
    });
    for (const hidden of ["employerId", "externalId", "lacks", "seats", "revision", "createdAt"]) expect(shown).not.toHaveProperty(hidden);
    expect(JSON.stringify(shown)).not.toContain("13800000000");
  });

  it("shows no number either that came in by another way", async () => {
    const { id, read, state } = await withOne();
    const posting = state.postings.get(id as never);
    if (!posting) throw new Error("it was posted");
    state.postings.set(posting.id, { ...posting, facts: { ...posting.facts, title: "缝纫工 13800000000", description: "打 13800000000" } });
    expect(JSON.stringify(await read())).not.toContain("13800000000");
  });

  it("knows no draft, no closed one and none that is not there, and a renewed one again", async () => {
    const { app, id, read } = await withOne();
    const draft = await withOne({ wage: null });
    await expect(draft.read()).rejects.toMatchObject(notFound);
    await expect(app.readPublicVacancy({ vacancyId: vacancyId(99) }, anyone)).rejects.toMatchObject(notFound);
    await app.closeVacancy({ vacancyId: id }, countyStaff);
    await expect(read()).rejects.toMatchObject(notFound);
    await app.renewVacancy({ vacancyId: id, closesOn: "2026-08-31" }, countyStaff);
    await expect(read()).resolves.toMatchObject({ closesOn: "2026-08-31" });
  });

  it("knows nothing of the sandbox", async () => {
    const { app } = aVacanciesApp();
    await app.loadVacancies({ employers, vacancies: [] }, aService);
    const { sandboxId } = await app.readEmployerPlaces({ employerId: employers[0]?.id ?? "" }, aService);
    const testKey = Actor.parse({ role: "employer", employerId: sandboxId, county: sandboxCounty });
    const posted = await app.publishVacancy(completeVacancy(), testKey);
    expect(posted.status).toBe("live");
    await expect(app.readPublicVacancy({ vacancyId: posted.id }, anyone)).rejects.toMatchObject(notFound);
  });
});
