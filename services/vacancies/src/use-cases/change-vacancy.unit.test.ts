/**
 * Guarantees
 * 1. Completing a draft makes it live and announces it; a fact not named stays. Contact data of the text are not kept.
 * 2. Only its employer and county staff change it; to others it does not exist. Wording and employer are staff's.
 * 3. A change based on an old revision, of a closed vacancy, below the seats taken, or into another's external id is refused.
 */
import { describe, expect, it } from "@jest/globals";
import { anId } from "@qianxian/testing";
import {
  anEmployer,
  aService,
  aStranger,
  aVacanciesApp,
  completeVacancy,
  countyStaff,
  employerId,
  referralId,
  vacancyId,
} from "../testing/index.ts";

const aDraft = async (change: Parameters<typeof completeVacancy>[0] = { wage: null }) => {
  const service = aVacanciesApp();
  const draft = await service.app.publishVacancy(completeVacancy(change), anEmployer);
  return { ...service, draft, id: draft.id };
};
const wage = { minFen: 500_000, maxFen: 600_000, unit: "month" };

describe("changeVacancy", () => {
  it("makes a completed draft live and announces it", async () => {
    const { app, id, announced } = await aDraft();
    const vacancy = await app.changeVacancy({ vacancyId: id, wage }, anEmployer);
    expect(vacancy).toMatchObject({ status: "live", revision: 2, wage, title: "缝纫工", lacks: [] });
    expect(announced().map(({ status, revision }) => [status, revision])).toEqual([["draft", 1], ["live", 2]]);
  });

  it("keeps no telephone number of the public text", async () => {
    const { app, id, state } = await aDraft();
    const vacancy = await app.changeVacancy({ vacancyId: id, description: "有意请打13800138000" }, anEmployer);
    expect(vacancy.description).toBe("有意请打[电话]");
    expect(JSON.stringify([[...state.postings], state.events])).not.toContain("13800138000");
  });

  it("lets staff clear the wording and name the employer, but no employer", async () => {
    const { app, id, state } = await aDraft({ description: "限女性" });
    for (const change of [{ wordingCleared: true }, { employerId }])
      await expect(app.changeVacancy({ vacancyId: id, ...change }, anEmployer)).rejects.toMatchObject({ code: "not-allowed" });
    expect(state.events).toHaveLength(1);
    await expect(app.changeVacancy({ vacancyId: id, wordingCleared: true }, countyStaff)).resolves.toMatchObject({ status: "live" });
  });

  it("keeps wording found at intake until somebody clears it or changes the text", async () => {
    const { app, state, id } = await aDraft();
    const posting = state.postings.get(vacancyIdOf(id))!;
    const found = [{ ground: "sex", words: "限女" }] as never;
    state.postings.set(posting.id, { ...posting, forbidden: found });
    const still = await app.changeVacancy({ vacancyId: id, wage }, countyStaff);
    expect(still).toMatchObject({ status: "draft", lacks: ["wording"] });
    const mended = await app.changeVacancy({ vacancyId: id, description: "男女不限" }, countyStaff);
    expect(mended.lacks).toEqual([]);
  });

  it.each([
    ["another employer", aStranger],
    ["nobody known", { role: "anyone" } as const],
  ])("does not exist for %s", async (_who, actor) => {
    const { app, id, state } = await aDraft();
    await expect(app.changeVacancy({ vacancyId: id, wage }, actor)).rejects.toMatchObject({ code: "vacancy-not-found" });
    expect(state.events).toHaveLength(1);
  });

  it.each([
    ["an unknown vacancy", { vacancyId: vacancyId(99) }, "vacancy-not-found"],
    ["an unknown employer", { employerId: anId(99, "a1") }, "employer-not-found"],
    ["an unknown code", { region: "999999" }, "invalid-input"],
  ])("refuses %s and changes nothing", async (_what, change, code) => {
    const { app, id, state } = await aDraft();
    await expect(app.changeVacancy({ vacancyId: id, wage, ...change }, countyStaff)).rejects.toMatchObject({ code });
    expect([state.events.length, state.postings.get(vacancyIdOf(id))?.revision]).toEqual([1, 1]);
  });

  it("refuses a change based on another revision and changes nothing", async () => {
    const { app, id, state } = await aDraft();
    const changing = app.changeVacancy({ vacancyId: id, wage }, countyStaff, { basedOn: [7] });
    await expect(changing).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect([state.events.length, state.postings.get(vacancyIdOf(id))?.revision]).toEqual([1, 1]);
    await expect(app.changeVacancy({ vacancyId: id, wage }, countyStaff, { basedOn: [1] })).resolves.toMatchObject({ revision: 2 });
  });

  it("refuses a closed vacancy, and fewer seats than are taken", async () => {
    const { app, id } = await aDraft({});
    await app.claimSeat({ vacancyId: id, referralId: referralId(1), state: "reserved" }, aService);
    await app.claimSeat({ vacancyId: id, referralId: referralId(2), state: "filled" }, aService);
    await expect(app.changeVacancy({ vacancyId: id, seats: 1 }, anEmployer)).rejects.toMatchObject({ code: "seats-below-taken" });
    await app.closeVacancy({ vacancyId: id }, anEmployer);
    await expect(app.changeVacancy({ vacancyId: id, seats: 9 }, anEmployer)).rejects.toMatchObject({ code: "vacancy-closed" });
  });

  it("refuses to give an employer a second vacancy of the same external id", async () => {
    const { app, state } = aVacanciesApp();
    await app.publishVacancy(completeVacancy({ externalId: "A-1" }), anEmployer);
    const unowned = await app.publishVacancy(completeVacancy({ externalId: "A-1" }), countyStaff);
    const given = app.changeVacancy({ vacancyId: unowned.id, employerId }, countyStaff);
    await expect(given).rejects.toMatchObject({ code: "external-id-taken" });
    expect(state.events).toHaveLength(2);
  });
});

const vacancyIdOf = (id: string) => id as ReturnType<typeof vacancyId>;
