/**
 * Guarantees
 * 1. A renewal sets a later last day by a higher revision, is announced once, and by its employer or the county's staff.
 * 2. A closed vacancy opens again: live, or a draft when it lacks something; its seats are counted on. Renewed twice is as once.
 * 3. A closing can be undone with the last day that the vacancy had, also when that is today or further off than a year.
 * 4. A day that is over, today, more than a year off or before the last day of an open vacancy is refused, with its place.
 * 5. For whom the policy table does not let in, the vacancy does not exist, and nothing changes.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aLeader,
  aLiaison,
  anAuditor,
  anEmployer,
  aService,
  aStranger,
  aVacanciesApp,
  completeVacancy,
  countyStaff,
  referralId,
  strangeStaff,
  townStaff,
  vacancyId,
} from "../testing/index.ts";

const withOne = async (change: Parameters<typeof completeVacancy>[0] = {}) => {
  const service = aVacanciesApp();
  const { id } = await service.app.publishVacancy(completeVacancy(change), anEmployer);
  const close = () => service.app.closeVacancy({ vacancyId: id }, anEmployer);
  const renew = (closesOn: string, actor = anEmployer) => service.app.renewVacancy({ vacancyId: id, closesOn }, actor);
  return { ...service, id, close, renew };
};
const refusedAs = (code: string) => ({ code: "invalid-input", fields: [expect.objectContaining({ pointer: "/closesOn", code })] });

describe("renewVacancy", () => {
  it.each([["its employer", anEmployer], ["county staff", countyStaff]])("sets a later last day for %s, and announces it once", async (_who, actor) => {
    const { renew, clock, announced } = await withOne();
    clock.set("2026-03-05T02:00:00.000Z");
    const renewed = await renew("2026-08-31", actor);
    expect(renewed).toMatchObject({ status: "live", revision: 2, closesOn: "2026-08-31", updatedAt: "2026-03-05T02:00:00.000Z" });
    await expect(renew("2026-08-31", actor)).resolves.toEqual(renewed);
    expect(announced().map(({ revision, closesOn }) => [revision, closesOn])).toEqual([[1, "2026-06-30"], [2, "2026-08-31"]]);
  });

  it("opens a closed one again, live, with its seats counted on", async () => {
    const { app, id, close, renew, announced } = await withOne();
    await app.claimSeat({ vacancyId: id, referralId: referralId(1), state: "filled" }, aService);
    await close();
    const renewed = await renew("2026-08-31");
    expect(renewed).toMatchObject({ status: "live", revision: 4, seats: { total: 5, open: 4, filled: 1 } });
    await expect(renew("2026-08-31")).resolves.toEqual(renewed);
    expect(announced().map(({ status, seatsOpen }) => [status, seatsOpen]).slice(-2)).toEqual([["closed", 0], ["live", 4]]);
    await expect(app.claimSeat({ vacancyId: id, referralId: referralId(2), state: "reserved" }, aService)).resolves.toMatchObject({ seats: { open: 3 } });
    await expect(app.changeVacancy({ vacancyId: id, seats: 9 }, anEmployer)).resolves.toMatchObject({ status: "live" });
    await expect(close()).resolves.toMatchObject({ status: "closed", revision: 7 });
  });

  it("opens a closed draft as a draft, which lacks one thing less", async () => {
    const { close, renew, announced } = await withOne({ wage: null, closesOn: null });
    await close();
    await expect(renew("2026-08-31")).resolves.toMatchObject({ status: "draft", lacks: ["wage"] });
    expect(announced().at(-1)).toMatchObject({ status: "draft", revision: 3 });
  });

  it("completes a draft that lacked the last day only", async () => {
    const { renew } = await withOne({ closesOn: null });
    await expect(renew("2026-08-31")).resolves.toMatchObject({ status: "live", lacks: [] });
  });

  it.each(["2026-03-02", "2026-06-30", "2030-01-01"])("undoes a closing with the last day %s of before", async (closesOn) => {
    const { app, id, close, renew } = await withOne({ closesOn });
    const before = await app.readVacancy({ vacancyId: id }, anEmployer);
    await close();
    await expect(renew(closesOn)).resolves.toEqual({ ...before, revision: 3 });
  });

  it.each([
    ["2026-03-01", "not_after_today"],
    ["2026-03-02", "not_after_today"],
    ["2027-03-03", "too_far"],
    ["2026-06-29", "before_last_day"],
  ])("refuses %s as %s, and changes nothing", async (closesOn, code) => {
    const { renew, state } = await withOne();
    await expect(renew(closesOn)).rejects.toMatchObject(refusedAs(code));
    expect(state.events).toHaveLength(1);
  });

  it("takes tomorrow and the same day of the next year, of a closed one also an earlier day than before", async () => {
    const { close, renew, clock } = await withOne();
    await expect(renew("2027-03-02")).resolves.toMatchObject({ closesOn: "2027-03-02" });
    await close();
    await expect(renew("2026-03-03")).resolves.toMatchObject({ status: "live", closesOn: "2026-03-03" });
    clock.set("2026-03-03T16:00:00.000Z");
    await expect(renew("2026-03-03")).rejects.toMatchObject(refusedAs("not_after_today"));
  });

  it.each([
    ["another employer", aStranger],
    ["town staff", townStaff],
    ["a leader", aLeader],
    ["a liaison", aLiaison],
    ["an auditor", anAuditor],
    ["staff of another county", strangeStaff],
  ])("does not exist for %s", async (_who, actor) => {
    const { renew, close, state } = await withOne();
    await close();
    await expect(renew("2026-08-31", actor)).rejects.toMatchObject({ code: "vacancy-not-found" });
    expect(state.events).toHaveLength(2);
  });

  it("knows no vacancy that is not there", async () => {
    const { app } = aVacanciesApp();
    const input = { vacancyId: vacancyId(99), closesOn: "2026-08-31" };
    await expect(app.renewVacancy(input, countyStaff)).rejects.toMatchObject({ code: "vacancy-not-found" });
  });
});
