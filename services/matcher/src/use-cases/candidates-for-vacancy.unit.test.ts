/**
 * Guarantees
 * 1. The best workers come first, with masked name, town, score and why; `eligible` counts all
 *    who pass every gate.
 * 2. A draft is a preview and says so; a closed or full vacancy names its gate.
 * 3. Town staff see only people of their town, whatever town they ask for; a town or a village narrows the list.
 * 4. Without an answer from the ledger the names are null and the rest stands.
 * 5. A vacancy that is unknown or out of reach is `vacancy-not-found`.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aMatcherApp,
  aVacancy,
  aWorker,
  countyStaff,
  leader,
  notSeeking,
  otherTown,
  strangeStaff,
  town,
  townStaff,
  vacancyId,
  workerId,
} from "../testing/index.ts";

const ask = { vacancyId: vacancyId(1) };
const people = [
  aWorker(1, { skills: [], wantedRegions: ["440300"] }),
  aWorker(2),
  aWorker(3, { town: otherTown }),
  aWorker(4, { seeking: notSeeking }),
  aWorker(5, { erased: true }),
];
const names = new Map([[aWorker(2).id, "韦**"]]);

const ids = ({ items }: { items: readonly { workerId: string }[] }) =>
  items.map(({ workerId }) => workerId);

describe("candidatesForVacancy", () => {
  it("ranks who passes the gates and counts them", async () => {
    const { app, learn } = aMatcherApp({ names });
    await learn({ vacancies: [aVacancy(1)], workers: people });

    const answer = await app.candidatesForVacancy({ ...ask, limit: 2 }, countyStaff);
    expect(answer).toMatchObject({ eligible: 3, preview: false, failedGate: null });
    expect(ids(answer).toSorted()).toEqual([workerId(2), workerId(3)]);
    expect(answer.items.map(({ rank }) => rank)).toEqual([1, 2]);
    const all = await app.candidatesForVacancy(ask, countyStaff);
    expect(ids(all).at(-1)).toBe(workerId(1));
  });

  it("shows masked names it gets, and null for those it does not", async () => {
    const { app, learn } = aMatcherApp({ names });
    await learn({ vacancies: [aVacancy(1)], workers: people });
    const { items } = await app.candidatesForVacancy(ask, countyStaff);
    const byId = new Map(items.map((item) => [String(item.workerId), item]));
    expect(byId.get(workerId(2))).toMatchObject({ maskedName: "韦**", town });
    expect(byId.get(workerId(3))).toMatchObject({ maskedName: null, town: otherTown });
  });

  it("previews a draft", async () => {
    const { app, learn } = aMatcherApp();
    await learn({ vacancies: [aVacancy(1, { status: "draft", wage: null })], workers: people });
    const answer = await app.candidatesForVacancy(ask, countyStaff);
    expect(answer).toMatchObject({ preview: true, failedGate: null, eligible: 3 });
    expect(answer.vacancy.status).toBe("draft");
  });

  it.each([
    ["closed", { status: "closed" as const }, "vacancy-live"],
    ["full", { seatsOpen: 0 }, "seats-open"],
    ["past its closing date", { closesOn: "2026-03-01" }, "closing-date"],
  ])("names the gate of a vacancy that is %s", async (_how, facts, gate) => {
    const { app, learn } = aMatcherApp();
    await learn({ vacancies: [aVacancy(1, facts)], workers: people });
    const answer = await app.candidatesForVacancy(ask, countyStaff);
    expect(answer).toMatchObject({ preview: false, failedGate: { gate }, eligible: 0, items: [] });
  });

  it("stays within a town when asked to", async () => {
    const { app, learn } = aMatcherApp();
    await learn({ vacancies: [aVacancy(1)], workers: people });
    const answer = await app.candidatesForVacancy({ ...ask, town: otherTown }, countyStaff);
    expect([answer.eligible, ids(answer)]).toEqual([1, [workerId(3)]]);
  });

  it("stays within a village when asked to, and lists 200 at most", async () => {
    const { app, learn } = aMatcherApp();
    const village = `${otherTown}001`;
    const workers = Array.from({ length: 230 }, (_, n) => aWorker(n + 10, n < 210 ? { town: otherTown, village } : {}));
    await learn({ vacancies: [aVacancy(1)], workers });
    const answer = await app.candidatesForVacancy({ ...ask, village, limit: 200 }, countyStaff);
    expect([answer.eligible, answer.items.length]).toEqual([210, 200]);
    expect(new Set(answer.items.map((item) => item.town))).toEqual(new Set([otherTown]));
    await expect(app.candidatesForVacancy({ ...ask, limit: 201 }, countyStaff)).rejects.toMatchObject({ code: "invalid-input" });
    expect((await app.candidatesForVacancy({ ...ask, village, town }, countyStaff)).eligible).toBe(0);
  });

  it.each([
    ["staff of a town, their own people", townStaff, {}, [workerId(2), workerId(1)]],
    ["staff of a town, nobody of another", townStaff, { town: otherTown }, []],
  ])("shows %s", async (_whom, actor, filter, seen) => {
    const { app, learn } = aMatcherApp();
    await learn({ vacancies: [aVacancy(1)], workers: people });
    const answer = await app.candidatesForVacancy({ ...ask, ...filter }, actor);
    expect([answer.eligible, ids(answer)]).toEqual([seen.length, seen]);
  });

  it("refuses a vacancy nobody posted, and one of another county", async () => {
    const { app, learn } = aMatcherApp();
    const refused = { code: "vacancy-not-found" };
    await expect(app.candidatesForVacancy(ask, countyStaff)).rejects.toMatchObject(refused);
    await learn({ vacancies: [aVacancy(1)], workers: people });
    for (const actor of [strangeStaff, leader])
      await expect(app.candidatesForVacancy(ask, actor)).rejects.toMatchObject(refused);
  });
});
