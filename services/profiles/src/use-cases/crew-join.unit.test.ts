/**
 * Guarantees
 * 1. A leader's link lets nobody join: it takes the code that goes to the person's own phone. The link is made for the
 *    own crew only, tells town and masked surname, and is void after 14 days, when changed, or when the leader is over.
 * 2. Asking for a code answers the same for every number, and sends one only to a phone of the crew's county; three an
 *    hour. Neither phone nor code is kept, announced or noted in the audit log.
 * 3. The right code lets the person join as any own word does: invitation answered, journal, person and crew announced;
 *    again it changes nothing, and after leaving it lets nobody in.
 * 4. Five tries, five minutes, this crew alone; whoever is in another crew is told so after the proof, and stays there.
 * 5. Of several who share a phone the one with the full name is meant, and nobody without it; the erased are nobody.
 * 6. No code goes to the leader's own phone, whoever has it in the ledger too, nor to a number that many have.
 */
import { describe, expect, it } from "@jest/globals";
import { type Actor, TownCode, VillageCode } from "@qianxian/contracts/vocabulary";
import {
  aNewCrew,
  aNewWorker,
  aProfilesApp,
  countyAdmin,
  countyStaff,
  crewId,
  leaderOf,
  otherService,
  towns,
  townStaff,
  villages,
  villageStaff,
  workerId,
} from "../testing/index.ts";

const anyone: Actor = { role: "anyone" };
const leader = leaderOf(crewId(1));
const phoneOf = (n: number) => aNewWorker(n).phone ?? "";
const shared = "15400000088";

/** Crew 1 of 三合 led by 1, crew 2 by 2; 3 of 大河 in none; 4 and 5 share a phone; 6 lives in another county. */
const aLedger = async () => {
  const service = aProfilesApp();
  const { app, state, codes, settled } = service;
  const people = [
    aNewWorker(1, { name: "莫带头" }),
    aNewWorker(2),
    aNewWorker(3, { village: villages.dahe }),
    aNewWorker(4, { name: "陆试验", phone: shared }),
    aNewWorker(5, { name: "潘试验", phone: shared }),
    aNewWorker(6),
  ];
  await app.loadWorkers({ workers: people }, otherService);
  await app.loadCrews({ crews: [aNewCrew(1, [workerId(1)]), aNewCrew(2, [workerId(2)])] }, otherService);
  const sixth = state.workers.get(workerId(6));
  if (sixth) state.workers.set(sixth.id, { ...sixth, town: TownCode.parse("522731001"), village: VillageCode.parse("522731001281") });
  const linkFor = async (actor: Actor = leader, crew = crewId(1)) => {
    const { path } = (await app.openJoinLink({ crewId: crew }, actor)) as { path: string };
    return path.slice("/c/join/".length);
  };
  const token = await linkFor();
  const ask = async (phone: string, at = token) => {
    const answer = await app.requestJoinCode({ token: at, phone }, anyone);
    await settled();
    return answer;
  };
  const codeFor = async (phone: string) => {
    await ask(phone);
    return codes.sent.at(-1)?.code ?? "";
  };
  const join = (phone: string, code: string, more: object = {}) => app.joinByCode({ token, phone, code, ...more }, anyone);
  state.events = [];
  return { ...service, token, linkFor, ask, codeFor, join };
};

const otherCode = (code: string) => (code === "AAAAAA" ? "BBBBBB" : "AAAAAA");

describe("a leader's link", () => {
  it("tells town and masked surname, for 14 days, and is noted without its token", async () => {
    const { app, state, token, clock } = await aLedger();
    const origin = { operation: "openJoinLink", action: "crew.invite", from: null, requestId: null } as const;
    const { path, expiresAt } = (await app.openJoinLink({ crewId: crewId(1) }, leader, { origin })) as { path: string; expiresAt: string };
    expect([path, expiresAt]).toEqual([`/c/join/${token}`, "2026-03-16T02:00:00.000Z"]);
    expect(JSON.stringify(state.events)).not.toContain(token);
    expect(await app.readJoinLink({ token }, anyone)).toEqual({ town: towns.sanhe, townName: "三合街道", leader: "莫*" });
    clock.set("2026-03-16T02:00:00.000Z");
    await expect(app.readJoinLink({ token }, anyone)).rejects.toMatchObject({ code: "link-expired" });
    await expect(app.requestJoinCode({ token, phone: phoneOf(3) }, anyone)).rejects.toMatchObject({ code: "link-expired" });
  });

  it.each<[string, Actor]>([
    ["another leader", leaderOf(crewId(2))],
    ["another town", townStaff(towns.dahe)],
    ["another county", { ...countyStaff, county: "522731" } as Actor],
  ])("is made for the own crew only, not by %s", async (_who, actor) => {
    const { linkFor } = await aLedger();
    await expect(linkFor(actor)).rejects.toMatchObject({ code: "crew-not-found" });
  });

  it("is void when one letter is changed", async () => {
    const { app, token } = await aLedger();
    for (const at of [0, 25, 30, 45, 58]) {
      const changed = token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
      await expect(app.readJoinLink({ token: changed }, anyone)).rejects.toMatchObject({ code: "link-invalid" });
    }
  });

  it("is void while the leader's agreement rests, and none is made then", async () => {
    const { app, token, linkFor } = await aLedger();
    const { items } = (await app.listLeaders({}, countyStaff)) as { items: { id: string; crewId: string }[] };
    const { id: leaderId } = items.find((one) => one.crewId === crewId(1)) ?? { id: "" };
    await app.changeLeader({ leaderId, status: "paused" }, countyStaff);
    await expect(app.readJoinLink({ token }, anyone)).rejects.toMatchObject({ code: "link-expired" });
    await expect(linkFor(countyStaff)).rejects.toMatchObject({ code: "crew-not-led" });
  });

  it("alone lets nobody join: no code is told to its holder, none fits that was not sent", async () => {
    const { app, token, ask, join, state } = await aLedger();
    expect(await ask(phoneOf(3))).toEqual({});
    for (const guess of ["AAAAAA", "222222"]) await expect(join(phoneOf(3), guess)).rejects.toMatchObject({ code: "wrong-code" });
    await expect(app.joinByCode({ token, phone: phoneOf(3) }, anyone)).rejects.toMatchObject({ code: "invalid-input" });
    await expect(app.answerCrewInvitation({ token, answer: "join" }, anyone)).rejects.toMatchObject({ code: "invalid-input" });
    expect([state.workers.get(workerId(3))?.crewId, state.invitations.size, state.events]).toEqual([null, 0, []]);
  });
});

describe("requestJoinCode", () => {
  it.each([
    ["of somebody in no crew", phoneOf(3), [workerId(3)]],
    ["of somebody in another crew", phoneOf(2), [workerId(2)]],
    ["that two share", shared, [workerId(4)]],
    ["of another county", phoneOf(6), []],
    ["that nobody has", "15499999999", []],
  ])("answers the same for a phone %s", async (_whose, phone, to) => {
    const { ask, codes, state } = await aLedger();
    expect(await ask(phone)).toEqual({});
    expect(codes.sent.map((one) => one.workerId)).toEqual(to);
    expect(state.joinCodes.size).toBe(1);
    const kept = JSON.stringify([...state.joinCodes.values(), ...state.events]);
    for (const said of [phone, ...codes.sent.map(({ code }) => code)]) expect(kept).not.toContain(said);
  });

  it.each([
    ["the leader's own phone, which a neighbour has in the ledger too", [7], phoneOf(1)],
    ["a number that stands with more people than a household has", [7, 8, 9, 10, 11, 12, 13], "15400000077"],
  ])("sends nothing to %s", async (_what, numbers, phone) => {
    const { app, ask, join, codes, state } = await aLedger();
    await app.loadWorkers({ workers: numbers.map((n) => aNewWorker(n, { phone })) }, otherService);
    state.events = [];
    expect(await ask(phone)).toEqual({});
    await expect(join(phone, "AAAAAA", { name: "韦试验" })).rejects.toMatchObject({ code: "wrong-code" });
    expect([codes.sent, state.events]).toEqual([[], []]);
  });

  it("sends three an hour to one phone, whichever crews they are for", async () => {
    const { ask, linkFor, codes, clock } = await aLedger();
    const other = await linkFor(leaderOf(crewId(2)), crewId(2));
    for (let n = 0; n < 3; n += 1) await ask(phoneOf(3));
    expect(await ask(phoneOf(3), other)).toEqual({});
    expect(codes.sent).toHaveLength(3);
    clock.set("2026-03-02T03:00:01.000Z");
    await ask(phoneOf(3), other);
    expect(codes.sent).toHaveLength(4);
  });

  it("sends nothing to somebody who was erased", async () => {
    const { app, ask, codes } = await aLedger();
    await app.eraseWorker({ workerId: workerId(3), reason: "本人申请" }, countyAdmin);
    await ask(phoneOf(3));
    expect(codes.sent).toEqual([]);
  });
});

describe("joinByCode", () => {
  it("is the person's own word: invitation, journal, person and crew follow it", async () => {
    const { app, codeFor, join, state } = await aLedger();
    const code = await codeFor(phoneOf(3));
    expect(await join(phoneOf(3), code.toLowerCase())).toEqual({ town: towns.sanhe, townName: "三合街道", leader: "莫*" });
    expect(state.workers.get(workerId(3))).toMatchObject({ crewId: crewId(1), revision: 2 });
    expect(state.events.map(({ type }) => type)).toEqual(["profiles.workers-changed", "profiles.crews-changed"]);
    expect([...state.invitations.values()]).toMatchObject([{ workerId: workerId(3), status: "joined", how: "phone", invitedBy: null }]);
    expect(await app.listWorkerHistory({ workerId: workerId(3) }, countyStaff)).toMatchObject({ items: [{ by: "person", what: ["crew"] }] });
  });

  it("answers the invitation that was open", async () => {
    const { app, codeFor, join, state } = await aLedger();
    await app.inviteToCrew({ crewId: crewId(1), workerId: workerId(3) }, countyStaff);
    await join(phoneOf(3), await codeFor(phoneOf(3)));
    expect([...state.invitations.values()].map(({ status, how }) => [status, how])).toEqual([["joined", "phone"]]);
  });

  it("changes nothing the second time, and lets nobody in again who has left", async () => {
    const { app, codeFor, join, state } = await aLedger();
    const code = await codeFor(phoneOf(3));
    const first = await join(phoneOf(3), code);
    const events = state.events.length;
    expect(await join(phoneOf(3), code)).toEqual(first);
    expect([state.events.length, state.invitations.size]).toEqual([events, 1]);
    await app.leaveCrew({ crewId: crewId(1), workerId: workerId(3) }, villageStaff(villages.dahe));
    await expect(join(phoneOf(3), code)).rejects.toMatchObject({ code: "wrong-code" });
  });

  it("is in the audit log with person, crew and county, without phone, code or link", async () => {
    const { app, codeFor, token, state } = await aLedger();
    const [phone, code] = [phoneOf(3), await codeFor(phoneOf(3))];
    const origin = { operation: "joinByCode", action: "crew.join", from: null, requestId: null } as const;
    await app.joinByCode({ token, phone, code }, anyone, { origin });
    const subjects = expect.arrayContaining([{ kind: "worker", id: workerId(3) }, { kind: "crew", id: crewId(1) }]);
    expect(state.events.at(-1)).toMatchObject({ payload: { entry: { actor: anyone, county: towns.sanhe.slice(0, 6), subjects } } });
    for (const said of [phone, code, token]) expect(JSON.stringify(state.events)).not.toContain(said);
  });

  it("takes no code after five wrong ones, not even the right one", async () => {
    const { codeFor, join, state } = await aLedger();
    const code = await codeFor(phoneOf(3));
    for (let n = 0; n < 5; n += 1) await expect(join(phoneOf(3), otherCode(code))).rejects.toMatchObject({ code: "wrong-code" });
    await expect(join(phoneOf(3), code)).rejects.toMatchObject({ code: "wrong-code" });
    expect(state.workers.get(workerId(3))?.crewId).toBeNull();
  });

  it("takes a code for five minutes, of this phone and this crew, and only the newest", async () => {
    const { app, codeFor, join, linkFor, clock } = await aLedger();
    const older = await codeFor(phoneOf(3));
    const code = await codeFor(phoneOf(3));
    const other = await linkFor(leaderOf(crewId(2)), crewId(2));
    await expect(app.joinByCode({ token: other, phone: phoneOf(3), code }, anyone)).rejects.toMatchObject({ code: "wrong-code" });
    await expect(join(phoneOf(4), code)).rejects.toMatchObject({ code: "wrong-code" });
    if (older !== code) await expect(join(phoneOf(3), older)).rejects.toMatchObject({ code: "wrong-code" });
    clock.set("2026-03-02T02:05:00.000Z");
    await expect(join(phoneOf(3), code)).rejects.toMatchObject({ code: "wrong-code" });
  });

  it("tells the owner of the phone that they are in another crew, and leaves them there", async () => {
    const { codeFor, join, state } = await aLedger();
    const code = await codeFor(phoneOf(2));
    await expect(join(phoneOf(2), otherCode(code))).rejects.toMatchObject({ code: "wrong-code" });
    await expect(join(phoneOf(2), code)).rejects.toMatchObject({ code: "in-another-crew" });
    expect([state.workers.get(workerId(2))?.crewId, state.events]).toEqual([crewId(2), []]);
  });

  it("asks those who share a phone for the full name", async () => {
    const { codeFor, join, state } = await aLedger();
    const code = await codeFor(shared);
    await expect(join(shared, code)).rejects.toMatchObject({ code: "join-name-needed" });
    await expect(join(shared, code, { name: "吴无人" })).rejects.toMatchObject({ code: "join-name-needed" });
    await join(shared, code, { name: " 潘 试验" });
    expect([workerId(4), workerId(5)].map((id) => state.workers.get(id)?.crewId)).toEqual([null, crewId(1)]);
  });

  it("lets nobody in whose number was corrected meanwhile", async () => {
    const { app, codeFor, join } = await aLedger();
    const code = await codeFor(phoneOf(3));
    await app.correctIdentity({ workerId: workerId(3), phone: "15400007777", reason: "换号了" }, countyStaff);
    await expect(join(phoneOf(3), code)).rejects.toMatchObject({ code: "wrong-code" });
  });
});
