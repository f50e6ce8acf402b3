/**
 * Guarantees
 * 1. Whoever is with a station that moved is seen by the stations that now stand above it, and by none that did before;
 *    each is announced once with the places that follow.
 * 2. Hearing of it again, late, of a station that was closed, or of one where nobody is, changes and announces nothing.
 * 3. However many they are, all are restated; those of other stations are left alone.
 */
import { describe, expect, it } from "@jest/globals";
import { StationsMoved } from "@qianxian/contracts/identity";
import { RegionCode } from "@qianxian/contracts/vocabulary";
import { anEvent } from "@qianxian/testing";
import { memoryStationPaths } from "../adapters/memory-station-paths.ts";
import { aNewWorker, aProfilesApp, otherService, stationId, workerId } from "../testing/index.ts";

const county = RegionCode.parse("522732");

/** People of whom the odd ones are with station 2 below 1, the even ones with 3 below 1. */
const aLedger = async (count: number) => {
  const service = aProfilesApp();
  for (let start = 1; start <= count; start += 500) {
    const workers = Array.from({ length: Math.min(500, count - start + 1) }, (_, n) => aNewWorker(start + n, { idNumber: null }));
    await service.app.loadWorkers({ workers }, otherService);
  }
  for (const [id, worker] of service.state.workers) {
    const n = Number.parseInt(id.slice(-12), 16);
    service.state.workers.set(id, { ...worker, stations: [stationId(n % 2 === 1 ? 2 : 3), stationId(1)] });
  }
  service.state.events = [];
  const stand = (...paths: number[][]) => {
    service.env.deps.stations = memoryStationPaths(paths.map((path) => ({ county, stations: path.map(stationId) })));
  };
  const hear = (...stations: number[]) =>
    service.reactions["restate-stations"]?.react(anEvent(StationsMoved, { stationIds: stations.map(stationId) }));
  const announced = () =>
    service.state.events.flatMap(({ payload }) => (payload as { workers: { id: string; scopes: string[] }[] }).workers);
  return { ...service, stand, hear, announced };
};

describe("restateStations", () => {
  it("lets those see who stand above now, and no former one", async () => {
    const { stand, hear, announced, state } = await aLedger(3);
    stand([2, 5], [3, 1]);
    await hear(2);
    expect(announced().map(({ id }) => id)).toEqual([workerId(1), workerId(3)]);
    expect(announced()[0]?.scopes).toEqual(expect.arrayContaining([`station:${stationId(2)}`, `station:${stationId(5)}`]));
    expect(announced()[0]?.scopes).not.toContain(`station:${stationId(1)}`);
    expect(state.workers.get(workerId(1))).toMatchObject({ revision: 2, stations: [stationId(2), stationId(5)] });
    expect(state.workers.get(workerId(2))).toMatchObject({ revision: 1, stations: [stationId(3), stationId(1)] });
  });

  it("does nothing twice, nothing for a closed station, and nothing where nobody is", async () => {
    const { stand, hear, announced } = await aLedger(3);
    stand([2, 5]);
    await hear(2);
    await hear(2);
    await hear(3, 5);
    expect(announced()).toHaveLength(2);
  });

  it("leaves nobody out, however many", async () => {
    const { stand, hear, announced, state } = await aLedger(1_201);
    stand([2], [3, 2]);
    await hear(2, 3);
    expect(new Set(announced().map(({ id }) => id)).size).toBe(1_201);
    expect([...state.workers.values()].filter(({ stations }) => stations.includes(stationId(1)))).toEqual([]);
    expect(state.events.length).toBeGreaterThanOrEqual(3);
  });
});
