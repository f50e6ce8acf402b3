/**
 * Guarantees
 * 1. The best live vacancies come first, each with rank, score, parts that add up, and a sentence.
 * 2. Drafts, closed vacancies and those whose gates fail are not shown.
 * 3. An empty list names the gate that stands before the vacancies.
 * 4. The answer says as of which position and county day.
 * 5. Who is out of the caller's reach does not exist: other county, other town, other crew, gone.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aMatcherApp,
  aVacancy,
  aWorker,
  countyStaff,
  crewId,
  employer,
  leader,
  notSeeking,
  otherTown,
  strangeStaff,
  townStaff,
  vacancyId,
  workerId,
} from "../testing/index.ts";

const ask = { workerId: workerId(1) };

describe("matchesForWorker", () => {
  it("ranks live vacancies, best first, with parts and a sentence", async () => {
    const { app, learn } = aMatcherApp();
    const far = aVacancy(1, { region: "440300", sector: "hotel", skills: [], wage: null });
    await learn({ vacancies: [far, aVacancy(2)], workers: [aWorker(1)] });

    const { items, failedGate } = await app.matchesForWorker(ask, countyStaff);
    expect(items.map(({ rank, vacancy }) => [rank, vacancy.id])).toEqual([
      [1, vacancyId(2)],
      [2, vacancyId(1)],
    ]);
    expect(items[0]?.score).toBeGreaterThan(items[1]?.score ?? 0);
    expect(items[0]?.parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(10_000);
    expect(items[0]?.sentence.zh).toContain(items[0]?.parts[0]?.says.zh ?? "no clause");
    expect(items[0]?.vacancy.regionName).toBe("江苏常州");
    expect(failedGate).toBeNull();
  });

  it("shows neither drafts, closed ones, nor those behind a gate, and no more than asked", async () => {
    const { app, learn } = aMatcherApp();
    await learn({
      vacancies: [
        aVacancy(1, { status: "draft" }),
        aVacancy(2, { status: "closed" }),
        aVacancy(3, { sector: "construction" }),
        aVacancy(4),
        aVacancy(5),
      ],
      workers: [aWorker(1, { refusedSectors: ["construction"] })],
    });
    const all = await app.matchesForWorker(ask, countyStaff);
    expect(all.items.map(({ vacancy }) => vacancy.id).toSorted()).toEqual([vacancyId(4), vacancyId(5)]);
    const one = await app.matchesForWorker({ ...ask, limit: 1 }, countyStaff);
    expect(one.items).toEqual(all.items.slice(0, 1));
  });

  it.each([
    ["who is not looking", { seeking: notSeeking }, "worker-seeking"],
    ["who refuses the only sector", { refusedSectors: ["manufacturing" as const] }, "sector-refused"],
  ])("names the gate for somebody %s", async (_who, facts, gate) => {
    const { app, learn } = aMatcherApp();
    await learn({ vacancies: [aVacancy(1)], workers: [aWorker(1, facts)] });
    const answer = await app.matchesForWorker(ask, countyStaff);
    expect(answer).toMatchObject({ items: [], failedGate: { gate } });
  });

  it("says as of which position and county day it answers", async () => {
    const { app, learn, clock } = aMatcherApp();
    await learn({ vacancies: [aVacancy(1)], workers: [aWorker(1)] });
    clock.set("2026-03-02T16:30:00.000Z");
    const { asOf } = await app.matchesForWorker(ask, countyStaff);
    expect(asOf).toEqual({ position: 2, date: "2026-03-03" });
  });

  it.each([
    ["county staff", countyStaff],
    ["staff of the town", townStaff],
    ["the crew's leader", leader],
  ])("answers %s", async (_who, actor) => {
    const { app, learn } = aMatcherApp();
    await learn({ vacancies: [aVacancy(1)], workers: [aWorker(1, { crewId: crewId(1) })] });
    await expect(app.matchesForWorker(ask, actor)).resolves.toMatchObject({ items: [{ rank: 1 }] });
  });

  it.each([
    ["staff of another county", strangeStaff, {}],
    ["staff of another town", townStaff, { town: otherTown }],
    ["the leader of another crew", leader, { crewId: crewId(2) }],
    ["a leader about somebody in no crew", leader, {}],
    ["an employer", employer, {}],
    ["anybody about who left the ledger", countyStaff, { erased: true }],
  ])("tells %s that there is no such worker", async (_who, actor, facts) => {
    const { app, learn } = aMatcherApp();
    await learn({ vacancies: [aVacancy(1)], workers: [aWorker(1, facts)] });
    await expect(app.matchesForWorker(ask, actor)).rejects.toMatchObject({ code: "worker-not-found" });
  });

  it("refuses an id nobody has, and one that is none", async () => {
    const { app } = aMatcherApp();
    await expect(app.matchesForWorker(ask, countyStaff)).rejects.toMatchObject({ code: "worker-not-found" });
    await expect(app.matchesForWorker({ workerId: "7" }, countyStaff)).rejects.toMatchObject({
      code: "invalid-input",
    });
  });
});
