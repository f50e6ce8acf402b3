/**
 * Guarantees
 * 1. The verdict is the one the ranking gives; a pair that passes has no failed gate.
 * 2. A pair that fails gates still gets a verdict, and each gate with what would open it.
 * 3. Staff may ask about drafts; to a leader only live vacancies exist.
 * 4. Worker or vacancy out of reach do not exist.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aMatcherApp,
  aVacancy,
  aWorker,
  countyStaff,
  crewId,
  leader,
  notSeeking,
  otherTown,
  strangeStaff,
  townStaff,
  vacancyId,
  workerId,
} from "../testing/index.ts";

const ask = { workerId: workerId(1), vacancyId: vacancyId(1) };

describe("explainMatch", () => {
  it("gives the verdict of the ranking", async () => {
    const { app, learn } = aMatcherApp();
    await learn({ vacancies: [aVacancy(1)], workers: [aWorker(1)] });
    const [best] = (await app.matchesForWorker({ workerId: workerId(1) }, countyStaff)).items;
    const { verdict, failedGates, vacancy } = await app.explainMatch(ask, countyStaff);
    expect(failedGates).toEqual([]);
    expect(best).toEqual({ rank: 1, vacancy, ...verdict });
  });

  it("names every failed gate with what would open it, beside the verdict", async () => {
    const { app, learn } = aMatcherApp();
    const worker = aWorker(1, { seeking: notSeeking, refusedShifts: ["day"] });
    await learn({ vacancies: [aVacancy(1, { status: "draft" })], workers: [worker] });
    const { failedGates, verdict } = await app.explainMatch(ask, townStaff);
    expect(failedGates.map(({ gate }) => gate)).toEqual(["worker-seeking", "vacancy-live", "shift-refused"]);
    expect(failedGates.every(({ opensWhen }) => opensWhen.zh !== "")).toBe(true);
    expect(verdict.parts).toHaveLength(5);
  });

  it.each([
    ["staff of another county", strangeStaff, {}, "worker-not-found"],
    ["staff of another town", townStaff, { town: otherTown }, "worker-not-found"],
    ["the leader of another crew", leader, { crewId: crewId(2) }, "worker-not-found"],
    ["a leader, about a draft", leader, { crewId: crewId(1) }, "vacancy-not-found"],
  ])("refuses %s", async (_who, actor, facts, code) => {
    const { app, learn } = aMatcherApp();
    await learn({ vacancies: [aVacancy(1, { status: "draft" })], workers: [aWorker(1, facts)] });
    await expect(app.explainMatch(ask, actor)).rejects.toMatchObject({ code });
  });

  it("answers a leader about a member and a live vacancy", async () => {
    const { app, learn } = aMatcherApp();
    await learn({ vacancies: [aVacancy(1)], workers: [aWorker(1, { crewId: crewId(1) })] });
    await expect(app.explainMatch(ask, leader)).resolves.toMatchObject({ failedGates: [] });
  });

  it("refuses a vacancy nobody posted", async () => {
    const { app, learn } = aMatcherApp();
    await learn({ workers: [aWorker(1)] });
    await expect(app.explainMatch(ask, countyStaff)).rejects.toMatchObject({ code: "vacancy-not-found" });
  });
});
