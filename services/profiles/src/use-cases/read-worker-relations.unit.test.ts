/**
 * Guarantees
 * 1. A person's crew and its leader, household, partner and buddies are named, masked.
 * 2. Nobody out of the caller's reach is named, nor a crew that the caller may not see.
 * 3. A person out of reach does not exist.
 */
import { describe, expect, it } from "@jest/globals";
import { aLedgerOf, aNewCrew, aNewWorker, countyStaff, crewId, leaderOf, otherService, strangers, towns, townStaff, villages, villageStaff, workerId } from "../testing/index.ts";

const home = { householdId: workerId(70) };

/** 1 is led by 2, lives with 3, goes with 4 of another town. */
const aLedger = async () => {
  const service = await aLedgerOf(
    aNewWorker(1, { ...home, partnerId: workerId(4), buddyIds: [workerId(3), workerId(4)] }),
    aNewWorker(2, { name: "莫试问" }),
    aNewWorker(3, home),
    aNewWorker(4, { village: villages.dahe, name: "潘试问" }),
  );
  await service.app.loadCrews({ crews: [aNewCrew(1, [workerId(2), workerId(1)])] }, otherService);
  return service.app;
};
const one = { workerId: workerId(1) };
const named = (n: number, maskedName: string) => ({ workerId: workerId(n), maskedName });
const crew = { id: crewId(1), town: towns.sanhe, leader: named(2, "莫*") };
const household = { id: workerId(70), members: [named(1, "韦*"), named(3, "韦*")] };

describe("readWorkerRelations", () => {
  it("names whom the person belongs with, masked", async () => {
    const app = await aLedger();
    expect(await app.readWorkerRelations(one, countyStaff)).toEqual({ ...one, crew, household, partner: named(4, "潘*"), buddies: [named(3, "韦*"), named(4, "潘*")] });
    expect(await app.readWorkerRelations({ workerId: workerId(4) }, countyStaff)).toEqual({ workerId: workerId(4), crew: null, household: null, partner: null, buddies: [] });
  });

  it("leaves out who is out of reach", async () => {
    const app = await aLedger();
    const seen = { ...one, crew, household, partner: null, buddies: [named(3, "韦*")] };
    expect(await app.readWorkerRelations(one, townStaff(towns.sanhe))).toEqual(seen);
    expect(await app.readWorkerRelations(one, villageStaff(villages.sanhe))).toMatchObject({ crew: null, partner: null });
    expect(await app.readWorkerRelations(one, leaderOf(crewId(1)))).toEqual({ ...one, crew, household: { ...household, members: [named(1, "韦*")] }, partner: null, buddies: [] });
  });

  it.each(strangers.filter(([, { role }]) => role !== "leader"))("does not know the person for %s", async (_who, actor) => {
    const app = await aLedger();
    await expect(app.readWorkerRelations(one, actor)).rejects.toMatchObject({ code: "worker-not-found" });
  });
});
