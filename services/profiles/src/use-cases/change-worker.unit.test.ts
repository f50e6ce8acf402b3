/**
 * Guarantees
 * 1. A correction gives the next revision and is announced with the whole state.
 * 2. Saying what is known already changes and announces nothing.
 * 3. A correction based on an old revision is refused; so are unknown codes, with pointers.
 * 4. Who may not see the worker can't change it, and is told it does not exist.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aNewWorker,
  aProfilesApp,
  countyStaff,
  otherService,
  towns,
  townStaff,
  workerId,
} from "../testing/index.ts";

const aLedger = async () => {
  const service = aProfilesApp();
  await service.app.loadWorkers({ workers: [aNewWorker(1)] }, otherService);
  service.state.events = [];
  return service;
};
const id = workerId(1);

describe("changeWorker", () => {
  it("corrects what is named, keeps the rest, and announces the whole", async () => {
    const { app, state } = await aLedger();
    const input = { workerId: id, wageFloorFen: 480_000, wantedRegions: ["320400", "pearl-delta"] };
    const changed = await app.changeWorker(input, townStaff(towns.sanhe));
    expect(changed).toMatchObject({ revision: 2, wageFloorFen: 480_000, seeking: { state: "now" } });
    expect(state.events).toMatchObject([
      { payload: { workers: [{ id, revision: 2, wageFloorFen: 480_000, consentToPush: true }] } },
    ]);
  });

  it("does nothing when it is told what it knows", async () => {
    const { app, state } = await aLedger();
    const same = await app.changeWorker({ workerId: id, consentToPush: true }, countyStaff);
    expect(same).toMatchObject({ revision: 1 });
    expect(state.events).toEqual([]);
  });

  it("refuses a correction based on an old revision", async () => {
    const { app, state } = await aLedger();
    await app.changeWorker({ workerId: id, wageFloorFen: 1 }, countyStaff, { basedOn: [1] });
    await expect(
      app.changeWorker({ workerId: id, wageFloorFen: 2 }, countyStaff, { basedOn: [1] }),
    ).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(state.events).toHaveLength(1);
    expect(state.workers.get(id)?.facts.wageFloorFen).toBe(1);
  });

  it.each([
    ["/presentRegion", { presentRegion: "999999" }],
    ["/skills/0/name", { skills: [{ name: "没有的技能", level: null, years: null }] }],
    ["/certificates/0/name", { certificates: [{ name: "没有的证", expiresOn: null }] }],
    ["/wantedRegions/1", { wantedRegions: ["yangtze-delta", "999999"] }],
    ["/seeking/from", { seeking: { state: "from-date", from: null, source: "worker", verifiedOn: "2026-03-01" } }],
    ["/phone", { phone: "15400000009" }],
    ["/revision", { revision: 1 }],
  ])("refuses a wrong %s", async (pointer, change) => {
    const { app, state } = await aLedger();
    await expect(app.changeWorker({ workerId: id, ...change }, countyStaff)).rejects.toMatchObject({
      code: "invalid-input",
      fields: [{ pointer }],
    });
    expect(state.events).toEqual([]);
  });

  it.each([
    ["staff of another town", townStaff(towns.dahe), id],
    ["county staff naming nobody", countyStaff, workerId(9)],
  ])("tells %s that there is no such worker", async (_who, actor, workerId) => {
    const { app, state } = await aLedger();
    await expect(app.changeWorker({ workerId, wageFloorFen: 1 }, actor)).rejects.toMatchObject({
      code: "worker-not-found",
    });
    expect(state.workers.get(id)?.revision).toBe(1);
  });
});
