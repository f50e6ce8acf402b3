/**
 * Guarantees
 * 1. Staff of the county and of the crew's town, and its leader, see the crew with masked names, and who looks for work.
 * 2. For everybody else, and for an unknown id, the crew does not exist.
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
  villages,
  workerId,
} from "../testing/index.ts";

const aLedger = async () => {
  const { app } = aProfilesApp();
  await app.loadWorkers({ workers: [aNewWorker(1), aNewWorker(2)] }, otherService);
  await app.loadCrews({ crews: [aNewCrew(1, [workerId(1), workerId(2)])] }, otherService);
  return app;
};

describe("readCrew", () => {
  it.each([
    ["county staff", countyStaff],
    ["staff of its town", townStaff(towns.sanhe)],
    ["its leader", leaderOf(crewId(1))],
  ])("shows %s the crew and its members", async (_who, actor) => {
    const app = await aLedger();
    expect(await app.readCrew({ crewId: crewId(1) }, actor)).toEqual({
      id: crewId(1),
      revision: 1,
      leaderWorkerId: workerId(1),
      town: towns.sanhe,
      memberIds: [workerId(1), workerId(2)],
      members: [1, 2].map((n) => ({
        workerId: workerId(n),
        maskedName: "韦*",
        village: villages.sanhe,
        birthYear: expect.any(Number),
        seeking: { state: "now", from: null },
      })),
    });
  });

  it.each([
    ["staff of another town", townStaff(towns.dahe), crewId(1)],
    ["another leader", leaderOf(crewId(2)), crewId(1)],
    ["an employer", employer, crewId(1)],
    ["county staff asking for no crew", countyStaff, crewId(9)],
  ])("tells %s that there is no such crew", async (_who, actor, id) => {
    const app = await aLedger();
    await expect(app.readCrew({ crewId: id }, actor)).rejects.toMatchObject({ code: "crew-not-found" });
  });
});
