/**
 * Guarantees
 * 1. A leader logs in by phone with the code sent to it: six characters, once, within five minutes, in five tries; a newer
 *    code voids the one before; at most three an hour, the fourth is sent to nobody.
 * 2. Every phone is answered alike, and only a leader's is sent anything; neither phone nor code is kept, only keyed hashes.
 * 3. The session acts for the crews that the ledger names now, one role each; crews no longer led are lost.
 * 4. An account given at the desk for a crew becomes its leader's; a disabled one stays shut.
 * 5. Wrong codes from one address lock the address.
 * 6. Who may lead no more by the register is logged out; who took the crew over meanwhile is not.
 */
import { describe, expect, it } from "@jest/globals";
import { Actor, CrewId, WorkerId } from "@qianxian/contracts/vocabulary";
import { LeadershipEnded } from "@qianxian/contracts/profiles";
import { anEvent, anId } from "@qianxian/testing";
import { accountId, admin, anyone, aStaffRoom, cameFrom, county, thrownBy } from "../testing/index.ts";
import { endLeadership } from "./end-leadership.ts";

const phone = "13800001111";
const crewId = (n: number) => CrewId.parse(anId(n, "cc"));
const workerId = (n: number) => WorkerId.parse(anId(n, "aa"));
const led = (worker: number, ...crews: number[]) =>
  crews.map((n) => ({ crewId: crewId(n), workerId: workerId(worker), county }));

const aPhone = async (...crews: ReturnType<typeof led>) => {
  const room = await aStaffRoom();
  room.leaders.known.set(phone, crews.length > 0 ? crews : led(1, 1));
  const ask = async (by = phone) => {
    const answer = await room.app.requestSessionCode({ phone: by }, anyone);
    await room.settled();
    return answer;
  };
  const lastCode = () => room.leaders.sent.at(-1)?.code ?? "";
  const logIn = (code = lastCode(), by = phone, from: string | null = null) =>
    room.app.openSessionByCode({ phone: by, code }, anyone, cameFrom(from));
  const wrong = () => (lastCode() === "AAAAAA" ? "AAAAAB" : "AAAAAA");
  return { ...room, ask, lastCode, logIn, wrong };
};
const refused = { code: "wrong-code", details: {}, fields: [] };

describe("a leader", () => {
  it("logs in with the code, once", async () => {
    const { ask, logIn, leaders, whoIs } = await aPhone();
    expect(await ask()).toEqual({});
    expect(leaders.sent).toEqual([{ workerId: workerId(1), code: expect.stringMatching(/^[2-9A-HJKMNP-Z]{6}$/) }]);
    const { token, account } = await logIn();
    expect(account.actor).toMatchObject({ role: "leader", county, crewId: crewId(1) });
    expect(await whoIs(token)).toEqual(account.actor);
    expect(await thrownBy(logIn())).toMatchObject(refused);
    expect(await thrownBy(logIn("000000"))).toMatchObject({ code: "invalid-input" });
  });

  it("may write the code in small letters, in full width and with spaces", async () => {
    const { ask, logIn, lastCode } = await aPhone();
    await ask();
    const wide = lastCode().toLowerCase().replaceAll(/./g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfe_e0));
    expect((await logIn(` ${wide.slice(0, 3)}　${wide.slice(3)} `)).account.actor).toMatchObject({ role: "leader" });
  });

  it("has five minutes, and five tries", async () => {
    const late = await aPhone();
    await late.ask();
    late.clock.set("2026-03-02T02:05:00.000Z");
    expect(await thrownBy(late.logIn())).toMatchObject(refused);

    const clumsy = await aPhone();
    await clumsy.ask();
    for (let n = 0; n < 5; n += 1) expect(await thrownBy(clumsy.logIn(clumsy.wrong()))).toMatchObject(refused);
    expect(await thrownBy(clumsy.logIn())).toMatchObject(refused);
  });

  it("has the last code only, and three an hour", async () => {
    const { ask, logIn, lastCode, leaders, clock } = await aPhone();
    await ask();
    const first = lastCode();
    clock.set("2026-03-02T02:01:00.000Z");
    await ask();
    if (first !== lastCode()) expect(await thrownBy(logIn(first))).toMatchObject(refused);
    await ask();
    expect(await ask()).toEqual({});
    expect(leaders.sent).toHaveLength(3);
    await logIn();
    clock.set("2026-03-02T03:01:00.000Z");
    await ask();
    expect(leaders.sent).toHaveLength(4);
  });

  it("keeps the same account, and acts for the crews of today", async () => {
    const { ask, logIn, leaders, app, whoIs, clock } = await aPhone(...led(1, 1, 2));
    await ask();
    const before = await logIn();
    leaders.known.set(phone, led(1, 2, 3));
    clock.set("2026-03-02T02:10:00.000Z");
    await ask();
    const after = await logIn();
    expect(after.account.id).toBe(before.account.id);
    expect(await whoIs(before.token)).toBeNull();
    const { grants } = await app.readMe({}, Actor.parse(after.account.actor));
    expect(grants.map(({ place }) => (place as { crewId?: string }).crewId)).toEqual([crewId(2), crewId(3)]);
  });

  it("takes over the account given at the desk for the crew, but not a disabled one", async () => {
    const { app, ask, logIn, leaders, clock } = await aPhone(...led(1, 1));
    const { id } = await app.inviteAccount({ login: "leader1", displayName: "带头人", place: { role: "leader", county, crewId: crewId(1) } }, admin);
    await ask();
    expect((await logIn()).account).toMatchObject({ id, login: "leader1" });
    await app.disableAccount({ accountId: id }, admin);
    clock.set("2026-03-02T02:10:00.000Z");
    await ask();
    expect(leaders.sent).toHaveLength(2);
    expect(await thrownBy(logIn())).toMatchObject(refused);
  });

  it("who leads a crew after another takes it over from their account", async () => {
    const { ask, logIn, leaders, whoIs } = await aPhone(...led(1, 1));
    await ask();
    const before = await logIn();
    leaders.known.set("13900002222", led(2, 1));
    await ask("13900002222");
    const after = await logIn(undefined, "13900002222");
    expect(after.account.id).not.toBe(before.account.id);
    expect([await whoIs(before.token), await whoIs(after.token)]).toEqual([null, after.account.actor]);
  });
});

describe("any phone", () => {
  it("is answered alike, and a stranger's opens nothing", async () => {
    const { ask, logIn, leaders, state } = await aPhone();
    expect(await ask("13700003333")).toEqual(await ask());
    expect(leaders.sent).toHaveLength(1);
    expect(await thrownBy(logIn(undefined, "13700003333"))).toEqual(await thrownBy(logIn("AAAAAA", "13600004444")));
    expect(state.logInCodes.size).toBe(2);
  });

  it("is kept nowhere, nor is a code", async () => {
    const { ask, lastCode, state, logIn } = await aPhone();
    await ask();
    const code = lastCode();
    await logIn();
    const stored = JSON.stringify(Object.values(state).map((rows) => (rows instanceof Map ? [...rows] : rows)));
    expect(stored).not.toContain(phone);
    expect(stored).not.toContain(`"${code}"`);
  });

  it("locks an address that guesses", async () => {
    const { ask, logIn, wrong } = await aPhone();
    await ask();
    for (let n = 0; n < 20; n += 1) expect(await thrownBy(logIn(wrong(), phone, "10.3.0.1"))).toMatchObject(refused);
    expect(await thrownBy(logIn(wrong(), phone, "10.3.0.1"))).toMatchObject({ code: "locked-out" });
    expect(await thrownBy(logIn(wrong(), phone, "10.3.0.2"))).toMatchObject(refused);
  });
});

describe("a leadership that ends", () => {
  const ended = (worker: number, crew = 1) => anEvent(LeadershipEnded, { crewId: crewId(crew), workerId: workerId(worker) });

  it("ends the session that acts in it, and the next log-in goes by the register", async () => {
    const room = await aPhone(...led(1, 1, 2));
    await room.ask();
    const { token } = await room.logIn();
    const react = endLeadership({ transact: room.transact, deps: room.deps }).react;
    await react(ended(2));
    expect(await room.whoIs(token)).toMatchObject({ role: "leader", crewId: crewId(1) });
    const event = ended(1);
    await react(event);
    expect(await room.whoIs(token)).toBeNull();
    expect([...room.state.grants.values()].filter(({ actor, to }) => actor.role === "leader" && to === null)).toMatchObject([{ actor: { crewId: crewId(2) } }]);

    room.leaders.known.set(phone, led(1, 2));
    await room.ask();
    expect((await room.logIn()).account.actor).toMatchObject({ crewId: crewId(2) });
    room.leaders.known.set(phone, led(1, 1));
    await room.ask();
    const again = await room.logIn();
    await react(event);
    expect(await room.whoIs(again.token)).toMatchObject({ crewId: crewId(1) });
  });

  it("is that of an account given at the desk too, and of nobody when the crew has no leader here", async () => {
    const room = await aPhone();
    await room.app.grantRole({ accountId: accountId(1), place: { role: "leader", county, crewId: crewId(1) } }, admin);
    const react = endLeadership({ transact: room.transact, deps: room.deps }).react;
    await react(ended(1));
    await react(ended(1, 3));
    expect([...room.state.grants.values()].filter(({ actor, to }) => actor.role === "leader" && to === null)).toEqual([]);
  });
});
