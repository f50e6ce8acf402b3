/**
 * Guarantees
 * 1. Whose last day has passed is told of once, on the day after and not before; nothing else of the leader changes.
 * 2. What was told already, by a change or in the hour before, is not told again; a later last day is, once it has passed,
 *    and so is that of who rested meanwhile.
 * 3. A stop is heeded.
 */
import { describe, expect, it } from "@jest/globals";
import { LeadershipEnded } from "@qianxian/contracts/profiles";
import { tellLapsed } from "./lapsed-agreements.ts";
import { aLedgerOf, aNewCrew, aNewWorker, countyStaff, crewId, otherService, workerId } from "./testing/index.ts";

const ended = { type: LeadershipEnded.type, payload: { crewId: crewId(1), workerId: workerId(1) } };

/** One leader whose last day is 31 March, and another without one. */
const aRegister = async () => {
  const { app, env, state, clock } = await aLedgerOf(aNewWorker(1), aNewWorker(2));
  await app.loadCrews({ crews: [aNewCrew(1, [workerId(1)]), aNewCrew(2, [workerId(2)])] }, otherService);
  const leaderId = [...state.leaders.values()].find((one) => one.crewId === crewId(1))?.id;
  const change = (words: object) => app.changeLeader({ leaderId, ...words }, countyStaff);
  await change({ agreementTo: "2026-03-31" });
  state.events = [];
  const told = async (day: string, stopped?: AbortSignal) => {
    clock.set(`${day}T02:00:00.000Z`);
    return tellLapsed(env.transact, env.deps, stopped);
  };
  return { state, change, told };
};

describe("tellLapsed", () => {
  it("tells of who leads no more, once, and changes nothing else", async () => {
    const { state, told } = await aRegister();
    const before = structuredClone(state.leaders);
    expect([await told("2026-03-31"), state.events]).toEqual([0, []]);
    expect([await told("2026-04-01"), await told("2026-04-01"), await told("2026-04-02")]).toEqual([1, 0, 0]);
    expect(state.events).toMatchObject([ended]);
    expect(state.leaders).toEqual(before);
  });

  it("tells again once a later last day has passed", async () => {
    const { state, change, told } = await aRegister();
    await told("2026-04-01");
    await change({ agreementTo: "2026-06-30" });
    expect([await told("2026-06-30"), await told("2026-07-01")]).toEqual([0, 1]);
    expect(state.events).toMatchObject([ended, ended]);
  });

  it("does not repeat what a change told", async () => {
    const { state, change, told } = await aRegister();
    await change({ agreementFrom: "2026-01-01", agreementTo: "2026-03-01" });
    expect(state.events).toMatchObject([ended]);
    expect(await told("2026-03-02")).toBe(0);
    await change({ status: "paused", agreementTo: "2026-03-20" });
    expect(await told("2026-03-21")).toBe(0);
  });

  it("tells of the last day also of who rested and took it up again", async () => {
    const { state, change, told } = await aRegister();
    await change({ status: "paused" });
    await change({ status: "active" });
    expect(state.events).toMatchObject([ended]);
    expect(await told("2026-04-01")).toBe(1);
    expect(state.events).toMatchObject([ended, ended]);
  });

  it("ends before the next chunk once it is stopped", async () => {
    const { state, told } = await aRegister();
    expect(await told("2026-04-01", AbortSignal.abort())).toBe(0);
    expect(state.events).toEqual([]);
  });
});
