/**
 * Guarantees
 * 1. Each live vacancy has its best people as the plain ranking has them, at most `perVacancy`, each
 *    with the clause that speaks most for it, or none.
 * 2. Everybody within who is looking is listed with town, consent and priority groups; who is not
 *    looking is counted and not named.
 * 3. Who is in no pair has the gate failed at every vacancy, the first in gate order; with none
 *    failed everywhere the most frequent; null when only the rank was too low.
 * 4. `within` keeps people to town, crew, given ids, or all of these at once.
 * 5. Drafts and closed vacancies come back with their status and without pairs.
 * 6. An unknown vacancy or crew is refused; vacancies named twice count once.
 * 7. Who refuses plans made by machine is in no pair and takes nobody's place; staff who look find them as before.
 */
import { describe, expect, it } from "@jest/globals";
import { strongestClause } from "@qianxian/matching";
import {
  aCrew,
  aMatcherApp,
  aVacancy,
  aWorker,
  countyStaff,
  crewId,
  notSeeking,
  otherTown,
  outreach,
  town,
  vacancyId,
  workerId,
} from "../testing/index.ts";

const ask = { vacancyIds: [vacancyId(1)], within: {}, perVacancy: 10 };

const anApp = async () => {
  const made = aMatcherApp();
  await made.learn({
    vacancies: [
      aVacancy(1),
      aVacancy(2, { sector: "hotel", shift: "night" }),
      aVacancy(3, { status: "draft" }),
      aVacancy(4, { status: "closed" }),
    ],
    workers: [
      aWorker(1, { priorityGroups: ["lifted"] }),
      aWorker(2, { consentToPush: false, hasPhone: false, skills: [], wantedRegions: ["440300"] }),
      aWorker(3, { town: otherTown, refusedSectors: ["manufacturing"], refusedRegions: ["320000"] }),
      aWorker(4, { seeking: notSeeking }),
      aWorker(5, { erased: true }),
    ],
    crews: [aCrew(1, { memberIds: [workerId(2), workerId(3)] })],
  });
  return made;
};

const gatesOf = (people: readonly { workerId: string; failedGate: string | null }[]) =>
  Object.fromEntries(people.map((person) => [person.workerId, person.failedGate]));

describe("pairsForCampaign", () => {
  it("gives each vacancy its best people as the plain ranking has them", async () => {
    const { app } = await anApp();
    const { pairs, asOf } = await app.pairsForCampaign(ask, outreach);
    const { items } = await app.candidatesForVacancy({ vacancyId: vacancyId(1) }, countyStaff);
    const ranked = items.map(({ workerId, score, sentence, parts }) => ({
      workerId,
      score,
      sentence,
      because: strongestClause({ parts }),
    }));
    expect(pairs).toEqual(ranked.map((pair) => ({ ...pair, vacancyId: vacancyId(1) })));
    expect(pairs.map((pair) => pair.workerId)).toEqual([workerId(1), workerId(2)]);
    expect(asOf).toEqual({ position: 10, date: "2026-03-02" });
  });

  it("lists everybody who is looking, and counts who is not", async () => {
    const { app } = await anApp();
    const { people, notSeeking: others } = await app.pairsForCampaign(ask, outreach);
    expect(others).toBe(1);
    expect(people).toEqual([
      { workerId: workerId(1), town, consentToPush: true, hasPhone: true, automated: true, priorityGroups: ["lifted"], failedGate: null },
      { workerId: workerId(2), town, consentToPush: false, hasPhone: false, automated: true, priorityGroups: [], failedGate: null },
      { workerId: workerId(3), town: otherTown, consentToPush: true, hasPhone: true, automated: true, priorityGroups: [], failedGate: "region-refused" },
    ]);
  });

  it("says null for whom only the rank was too low for", async () => {
    const { app } = await anApp();
    const { pairs, people } = await app.pairsForCampaign({ ...ask, perVacancy: 1 }, outreach);
    expect(pairs.map((pair) => pair.workerId)).toEqual([workerId(1)]);
    expect(gatesOf(people)[workerId(2)]).toBeNull();
  });

  it("names the gate failed at every vacancy before others", async () => {
    const { app, learn } = aMatcherApp();
    await learn({
      vacancies: [aVacancy(1), aVacancy(2, { sector: "hotel", shift: "night" })],
      workers: [
        aWorker(1, { refusedSectors: ["hotel"], refusedShifts: ["day", "night"] }),
        aWorker(2, { refusedSectors: ["hotel"], refusedShifts: ["day"] }),
      ],
    });
    const both = { ...ask, vacancyIds: [vacancyId(1), vacancyId(2)] };
    const { people } = await app.pairsForCampaign(both, outreach);
    expect(gatesOf(people)).toEqual({
      [workerId(1)]: "shift-refused",
      [workerId(2)]: "sector-refused",
    });
  });

  it.each([
    ["a town", { town }, [1, 2]],
    ["another town", { town: otherTown }, [3]],
    ["a crew", { crewId: crewId(1) }, [2, 3]],
    ["given people, unknown ones left out", { workerIds: [workerId(1), workerId(77)] }, [1]],
    ["all of these", { town, crewId: crewId(1), workerIds: [workerId(2), workerId(3)] }, [2]],
  ])("stays within %s", async (_set, within, seen) => {
    const { app } = await anApp();
    const { people } = await app.pairsForCampaign({ ...ask, within }, outreach);
    expect(people.map((person) => person.workerId)).toEqual(seen.map(workerId));
  });

  it("returns drafts and closed vacancies without pairs", async () => {
    const { app } = await anApp();
    const vacancyIds = [vacancyId(3), vacancyId(4)];
    const { vacancies, pairs } = await app.pairsForCampaign({ ...ask, vacancyIds }, outreach);
    expect(vacancies.map(({ status }) => status)).toEqual(["draft", "closed"]);
    expect(pairs).toEqual([]);
  });

  it("counts a vacancy named twice once", async () => {
    const { app } = await anApp();
    const twice = { ...ask, vacancyIds: [vacancyId(1), vacancyId(1)] };
    await expect(app.pairsForCampaign(twice, outreach)).resolves.toEqual(
      await app.pairsForCampaign(ask, outreach),
    );
  });

  it.each([
    ["a vacancy nobody posted", { vacancyIds: [vacancyId(1), vacancyId(9)] }, "vacancy-not-found"],
    ["a crew nobody formed", { within: { crewId: crewId(9) } }, "crew-not-found"],
  ])("refuses %s", async (_what, change, code) => {
    const { app } = await anApp();
    await expect(app.pairsForCampaign({ ...ask, ...change }, outreach)).rejects.toMatchObject({ code });
  });

  it("plans nobody who refuses plans made by machine, and shows them to staff", async () => {
    const { app, learn } = await anApp();
    const ids = async () => (await app.pairsForCampaign(ask, outreach)).pairs.map((pair) => pair.workerId);
    expect(await ids()).toContain(workerId(1));
    await learn({ workers: [aWorker(1, { revision: 2, automated: false })] });
    expect(await ids()).not.toContain(workerId(1));
    const { people } = await app.pairsForCampaign(ask, outreach);
    expect(people.find((person) => person.workerId === workerId(1))).toMatchObject({ automated: false });
    const { items } = await app.matchesForWorker({ workerId: workerId(1) }, countyStaff);
    expect(items.length).toBeGreaterThan(0);
  });
});
