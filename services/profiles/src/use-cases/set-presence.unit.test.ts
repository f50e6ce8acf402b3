/**
 * Guarantees
 * 1. The station where somebody is, and those above it, see the person from the next request on; a sibling does not.
 * 2. The village at home keeps seeing the person; leaving ends the station's sight, also when the station says so, and
 *    coming home that of the liaison of the employer.
 * 3. It is announced once with the places; saying what is known changes and announces nothing.
 * 4. A station of another county, an unknown one, an unknown region, a person out of reach: refused, nothing changed.
 */
import { describe, expect, it } from "@jest/globals";
import type { Actor } from "@qianxian/contracts/vocabulary";
import {
  aLedgerOf,
  aNewWorker,
  countyStaff,
  crewId,
  employerId,
  leaderOf,
  liaisonOf,
  stationId,
  stationStaff,
  towns,
  townStaff,
  villages,
  villageStaff,
  workerId,
} from "../testing/index.ts";

const id = workerId(1);
const home = villageStaff(villages.sanhe);
const station = stationStaff(stationId(2), [stationId(1)]);
const above = stationStaff(stationId(1));
const sibling = stationStaff(stationId(3), [stationId(1)]);

const aLedger = async () => {
  const service = await aLedgerOf(aNewWorker(1));
  const { app } = service;
  const sees = async (actor: Actor) => app.readWorker({ workerId: id }, actor).then(() => true, () => false);
  const say = (actor: Actor, at: number | null, region: string | null = at ? "320400" : null) =>
    app.setPresence({ workerId: id, stationId: at && stationId(at), region }, actor);
  return { ...service, sees, say };
};

describe("setPresence", () => {
  it("lets the station and those above it see the person, and no sibling", async () => {
    const { sees, say } = await aLedger();
    expect(await Promise.all([station, above, sibling].map(sees))).toEqual([false, false, false]);
    expect(await say(home, 2)).toMatchObject({ revision: 2, stationId: stationId(2), presentRegion: "320400" });
    expect(await Promise.all([home, station, above, sibling].map(sees))).toEqual([true, true, true, false]);
  });

  it("moves from station to station, and ends with leaving, also when the station says so", async () => {
    const { sees, say } = await aLedger();
    await say(home, 2);
    await say(station, 3);
    expect(await Promise.all([station, above, sibling].map(sees))).toEqual([false, true, true]);
    expect(await say(sibling, null)).toMatchObject({ stationId: null, presentRegion: null });
    expect(await Promise.all([home, station, above, sibling].map(sees))).toEqual([true, false, false, false]);
  });

  it("ends the liaison's sight with coming home, not with moving on", async () => {
    const { sees, say, state } = await aLedger();
    const worker = state.workers.get(id);
    if (worker) state.workers.set(id, { ...worker, workplaceId: employerId(1) });
    const liaison = liaisonOf(employerId(1));
    await say(home, 2);
    await say(home, null, "320400");
    expect(await sees(liaison)).toBe(true);
    expect(await say(home, null)).toMatchObject({ stationId: null, workplaceId: null });
    expect(await sees(liaison)).toBe(false);
    expect(state.events.at(-1)).toMatchObject({ payload: { workers: [{ scopes: expect.not.arrayContaining([`liaison:${employerId(1)}`]) }] } });
  });

  it("is announced with the places, once", async () => {
    const { say, state } = await aLedger();
    await say(home, 2);
    await say(home, 2);
    const scopes = expect.arrayContaining([`station:${stationId(1)}`, `station:${stationId(2)}`, `village:${villages.sanhe}`]);
    expect(state.events).toMatchObject([{ payload: { workers: [{ id, revision: 2, presentRegion: "320400", scopes }] } }]);
  });

  it.each<[string, Actor, number | null, string | null, string]>([
    ["a station of another county", countyStaff, 4, null, "unit-not-found"],
    ["a station that is none", countyStaff, 9, null, "unit-not-found"],
    ["a region that is none", countyStaff, 2, "999999", "invalid-input"],
    ["staff of another town", townStaff(towns.dahe), 2, null, "worker-not-found"],
    ["a station that does not have the person", station, 2, null, "worker-not-found"],
    ["a leader", leaderOf(crewId(1)), null, null, "worker-not-found"],
  ])("refuses %s", async (_what, actor, at, region, code) => {
    const { say, state } = await aLedger();
    await expect(say(actor, at, region)).rejects.toMatchObject({ code });
    expect([state.events, state.workers.get(id)?.revision]).toEqual([[], 1]);
  });
});
