/**
 * Guarantees
 * 1. Staff of the county and of the worker's town, and the own leader, see the worker masked.
 * 2. What is shown besides the masked ID number leaves dozens of numbers that fit, check digit and all.
 * 3. For everybody else, and for an unknown id, the worker does not exist.
 */
import { describe, expect, it } from "@jest/globals";
import type { Worker } from "@qianxian/contracts/profiles";
import { checkDigitOf } from "../domain/id-number.ts";
import {
  aNewCrew,
  aNewWorker,
  aProfilesApp,
  countyStaff,
  crewId,
  employer,
  leaderOf,
  otherService,
  towns,
  townStaff,
  workerId,
} from "../testing/index.ts";

const aLedger = async () => {
  const { app } = aProfilesApp();
  await app.loadWorkers({ workers: [aNewWorker(1), aNewWorker(2)] }, otherService);
  await app.loadCrews({ crews: [aNewCrew(1, [workerId(1)])] }, otherService);
  return app;
};

describe("readWorker", () => {
  it.each([
    ["county staff", countyStaff],
    ["staff of the town", townStaff(towns.sanhe)],
    ["the own leader", leaderOf(crewId(1))],
  ])("shows %s the worker, masked", async (_who, actor) => {
    const app = await aLedger();
    const worker = await app.readWorker({ workerId: workerId(1) }, actor);
    expect(worker).toMatchObject({ id: workerId(1), maskedName: "韦*", crewId: crewId(1), revision: 2 });
    expect(JSON.stringify(worker)).not.toMatch(/试验|15400000001|19900517/);
  });

  it("leaves dozens of ID numbers that fit what is shown", async () => {
    const app = await aLedger();
    const worker = (await app.readWorker({ workerId: workerId(1) }, countyStaff)) as Worker;
    expect(worker).toMatchObject({ birthYear: 1990, maskedIdNumber: expect.stringMatching(/^\d{6}\*{8}\d{3}[\dX]$/) });
    expect(JSON.stringify(worker)).not.toMatch(/1990-05/);
    const [area, last] = [worker.maskedIdNumber?.slice(0, 6) ?? "", worker.maskedIdNumber?.slice(-4) ?? ""];
    const days = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10).replaceAll("-", ""));
    const fitting = days.filter((day) => checkDigitOf(area + day + last.slice(0, 3)) === last.at(-1));
    expect(fitting.length).toBeGreaterThan(24);
    expect(fitting).toContain("19900517");
  });

  it.each([
    ["staff of another town", townStaff(towns.dahe), workerId(1)],
    ["the leader of another crew", leaderOf(crewId(2)), workerId(1)],
    ["a leader asking for somebody without a crew", leaderOf(crewId(1)), workerId(2)],
    ["an employer", employer, workerId(1)],
    ["county staff asking for nobody", countyStaff, workerId(99)],
  ])("tells %s that there is no such worker", async (_who, actor, id) => {
    const app = await aLedger();
    await expect(app.readWorker({ workerId: id }, actor)).rejects.toMatchObject({
      code: "worker-not-found",
    });
  });
});
