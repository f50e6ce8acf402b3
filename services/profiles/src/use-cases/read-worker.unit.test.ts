/**
 * Guarantees
 * 1. Staff of the county and of the worker's town, and the own leader, see the worker masked.
 * 2. For everybody else, and for an unknown id, the worker does not exist.
 */
import { describe, expect, it } from "@jest/globals";
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
