/**
 * Guarantees
 * 1. A new crew is announced with its members, and every member's card with the crew, in chunks of 500.
 * 2. Crews that exist stay as they are.
 * 3. Unknown people, an unknown town, somebody already in a crew: the whole load is refused, nothing announced.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aNewCrew,
  aNewWorker,
  aProfilesApp,
  crewId,
  otherService,
  towns,
  workerId,
} from "../testing/index.ts";

const aLedger = async (people: number) => {
  const service = aProfilesApp();
  for (let from = 1; from <= people; from += 500) {
    const length = Math.min(500, people - from + 1);
    const workers = Array.from({ length }, (_, n) => aNewWorker(from + n, { idNumber: null }));
    await service.app.loadWorkers({ workers }, otherService);
  }
  service.state.events = [];
  return service;
};

describe("loadCrews", () => {
  it("announces the crew, and its members as members", async () => {
    const { app, state } = await aLedger(3);
    const crews = [aNewCrew(1, [workerId(2), workerId(1)])];
    expect(await app.loadCrews({ crews }, otherService)).toEqual({ crews: 1 });
    expect(state.events).toMatchObject([
      {
        type: "profiles.workers-changed",
        payload: {
          workers: [
            { id: workerId(1), revision: 2, crewId: crewId(1) },
            { id: workerId(2), revision: 2, crewId: crewId(1) },
          ],
        },
      },
      {
        type: "profiles.crews-changed",
        payload: {
          crews: [{ id: crewId(1), revision: 1, leaderWorkerId: workerId(2), memberIds: [workerId(1), workerId(2)] }],
        },
      },
    ]);
    expect(state.workers.get(workerId(3))?.crewId).toBeNull();
  });

  it("announces more than 500 members in chunks", async () => {
    const { app, state } = await aLedger(600);
    const ids = Array.from({ length: 600 }, (_, n) => workerId(n + 1));
    const crews = [aNewCrew(1, ids.slice(0, 500)), aNewCrew(2, ids.slice(500))];
    await app.loadCrews({ crews }, otherService);
    const sizes = state.events.map(({ payload }) => (payload as { workers?: unknown[] }).workers?.length);
    expect(sizes).toEqual([500, 100, undefined]);
  });

  it("leaves crews that exist as they are", async () => {
    const { app, state } = await aLedger(2);
    await app.loadCrews({ crews: [aNewCrew(1, [workerId(1)])] }, otherService);
    const before = state.events.length;
    const again = { crews: [aNewCrew(1, [workerId(1), workerId(2)])] };
    expect(await app.loadCrews(again, otherService)).toEqual({ crews: 0 });
    expect(state.workers.get(workerId(2))?.crewId).toBeNull();
    expect(state.events).toHaveLength(before);
  });

  it.each([
    ["a member who is not in the ledger", [aNewCrew(1, [workerId(1), workerId(99)])], "worker-not-found", []],
    ["a leader who is not in the ledger", [{ ...aNewCrew(1, [workerId(1)]), leaderWorkerId: workerId(99) }], "worker-not-found", []],
    ["a town that does not exist", [aNewCrew(1, [workerId(1)], "522732999")], "invalid-input", ["/crews/0/town"]],
    ["the same crew twice", [aNewCrew(1, [workerId(1)]), aNewCrew(1, [workerId(2)])], "invalid-input", ["/crews/1/id"]],
    ["a member of two crews", [aNewCrew(1, [workerId(1)]), aNewCrew(2, [workerId(2), workerId(1)])], "invalid-input", ["/crews/1/memberIds/1"]],
    ["a member named twice", [aNewCrew(1, [workerId(1), workerId(1)])], "invalid-input", ["/crews/0/memberIds/1"]],
  ])("refuses %s and changes nothing", async (_what, crews, code, pointers) => {
    const { app, state } = await aLedger(2);
    await expect(app.loadCrews({ crews }, otherService)).rejects.toMatchObject({
      code,
      fields: pointers.map((pointer) => ({ pointer })),
    });
    expect([state.crews.size, state.events.length, state.workers.get(workerId(1))?.crewId]).toEqual([0, 0, null]);
  });

  it("refuses a member who is in an earlier crew", async () => {
    const { app } = await aLedger(2);
    await app.loadCrews({ crews: [aNewCrew(1, [workerId(1)], towns.dahe)] }, otherService);
    await expect(
      app.loadCrews({ crews: [aNewCrew(2, [workerId(2), workerId(1)])] }, otherService),
    ).rejects.toMatchObject({ fields: [{ pointer: "/crews/0/memberIds/1", code: "taken" }] });
  });
});
