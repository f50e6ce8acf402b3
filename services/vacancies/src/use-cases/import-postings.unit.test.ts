/**
 * Guarantees
 * 1. A row becomes live, a draft that says what it lacks, or is refused with a reason; a bad row is not fatal.
 * 2. A dry run tells the same story and changes nothing. Importing twice changes nothing.
 * 3. The second row of an id in one file is refused; what an employer has posted itself is not doubled.
 * 4. Only what was added is announced.
 */
import { describe, expect, it } from "@jest/globals";
import { anId } from "@qianxian/testing";
import { anEmployer, aRow, aVacanciesApp, completeVacancy, countyStaff, employerId } from "../testing/index.ts";

const importing = (postings: unknown[], change: Record<string, unknown> = {}) => ({
  base: "changzhou",
  employerId,
  postings,
  ...change,
});

const rows = [aRow(1), aRow(2, { wage_text: "面议" }), aRow(3, { title: "" }), "nonsense", aRow(1)];

describe("importPostings", () => {
  it("takes in what it can and says what became of each row", async () => {
    const { app, state, announced } = aVacanciesApp();
    const { results } = await app.importPostings(importing(rows), countyStaff);
    expect(results.map(({ index, outcome, effect, refusal }) => [index, outcome, effect, refusal])).toEqual([
      [0, "live", "created", null],
      [1, "draft", "created", null],
      [2, "refused", "none", "no-title"],
      [3, "refused", "none", "unreadable"],
      [4, "refused", "none", "doubled-in-file"],
    ]);
    expect(results[1]?.lacks).toEqual(["wage"]);
    for (const { because, outcome } of results)
      if (outcome !== "live") expect(because[0]?.zh).toMatch(/\p{Script=Han}/u);
    expect(announced().map(({ id }) => id)).toEqual([results[0]?.vacancyId, results[1]?.vacancyId]);
    expect([state.postings.size, state.intake.size]).toEqual([2, 3]);
  });

  it("keeps every row a draft without an employer", async () => {
    const { app } = aVacanciesApp();
    const { results } = await app.importPostings(importing([aRow(1)], { employerId: null }), countyStaff);
    expect(results).toEqual([expect.objectContaining({ outcome: "draft", lacks: ["employer"] })]);
  });

  it("tells the same story in a dry run and changes nothing", async () => {
    const { app, state } = aVacanciesApp();
    const dry = await app.importPostings(importing(rows, { dryRun: true }), countyStaff);
    expect([state.postings.size, state.intake.size, state.events]).toEqual([0, 0, []]);
    const wet = await app.importPostings(importing(rows), countyStaff);
    const story = ({ results }: typeof wet) => results.map(({ effect: _e, vacancyId: _v, ...told }) => told);
    expect(story(dry)).toEqual(story(wet));
    expect(dry.results.map(({ effect }) => effect)).toEqual(["would-create", "would-create", "none", "none", "none"]);
  });

  it("changes nothing the second time, and says what became of it the first time", async () => {
    const { app, state } = aVacanciesApp();
    const first = await app.importPostings(importing(rows), countyStaff);
    const before = structuredClone(state);
    const again = await app.importPostings(importing(rows), countyStaff);
    expect(state).toEqual(before);
    expect(again.results.slice(0, 3).map(({ effect }) => effect)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(again.results.map(({ vacancyId }) => vacancyId)).toEqual(first.results.map(({ vacancyId }) => vacancyId));
  });

  it("takes the same ids from another base for other postings, unless the employer has them already", async () => {
    const { app, announced } = aVacanciesApp();
    const first = await app.importPostings(importing([aRow(1)]), countyStaff);
    const elsewhere = await app.importPostings(importing([aRow(1)], { base: "huangpu" }), countyStaff);
    expect(elsewhere.results).toEqual([
      expect.objectContaining({ effect: "unchanged", outcome: "live", vacancyId: first.results[0]?.vacancyId }),
    ]);
    const unowned = await app.importPostings(importing([aRow(1)], { base: "local", employerId: null }), countyStaff);
    expect(unowned.results).toEqual([expect.objectContaining({ effect: "created", outcome: "draft" })]);
    expect(announced()).toHaveLength(2);
  });

  it("does not double what the employer posted itself, and announces only what is new", async () => {
    const { app, announced } = aVacanciesApp();
    const own = await app.publishVacancy(completeVacancy({ externalId: "station:1" }), anEmployer);
    const { results } = await app.importPostings(importing([aRow(1), aRow(2)]), countyStaff);
    expect(results.map(({ effect }) => effect)).toEqual(["unchanged", "created"]);
    expect(results[0]).toMatchObject({ vacancyId: own.id, because: [{ zh: expect.stringContaining("以前已经发布过") }] });
    expect(announced().map(({ id }) => id)).toEqual([own.id, results[1]?.vacancyId]);
  });

  it("does not double what staff have entered without an employer", async () => {
    const { app, announced } = aVacanciesApp();
    const own = await app.publishVacancy(completeVacancy({ externalId: "station:1" }), countyStaff);
    const { results } = await app.importPostings(importing([aRow(1), aRow(2)], { employerId: null }), countyStaff);
    expect(results.map(({ effect }) => effect)).toEqual(["unchanged", "created"]);
    expect(results[0]).toMatchObject({ vacancyId: own.id, because: [{ zh: "以前已经登记过这个编号的岗位" }] });
    expect(announced()).toHaveLength(2);
  });

  it("announces nothing when nothing was read", async () => {
    const { app, state } = aVacanciesApp();
    await app.importPostings(importing(["nonsense", null, 7]), countyStaff);
    expect(state.events).toEqual([]);
  });

  it("refuses an employer it does not know", async () => {
    const { app, state } = aVacanciesApp();
    const unknown = app.importPostings(importing([aRow(1)], { employerId: anId(99, "a1") }), countyStaff);
    await expect(unknown).rejects.toMatchObject({ code: "employer-not-found" });
    expect(state.intake.size).toBe(0);
  });
});
