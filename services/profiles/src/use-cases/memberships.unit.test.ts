/**
 * Guarantees
 * 1. Nobody joins a crew by being asked; a leader learns no name before the person's own word.
 * 2. Staff of the person's place record a yes; person and crew are announced with it. A person can leave.
 * 3. By full name and village exactly one person is meant, or nobody is asked.
 * 4. The link is good once: reading it writes nothing and tells of no person; the same word again changes nothing,
 *    another is refused; after 14 days it lapses; a newer invitation voids it; it is given to nobody who may not
 *    record this person's yes. The audit log has the answer with person, crew and county, never the link.
 * 5. A person is in one crew at most. Who is out of reach does not exist; a refusal changes nothing.
 * 6. Invitations are listed for crew, town and the person's village; the name, masked, to who sees the person and to who
 *    invited by full name.
 */
import { describe, expect, it } from "@jest/globals";
import type { Crew } from "@qianxian/contracts/profiles";
import type { Actor } from "@qianxian/contracts/vocabulary";
import {
  aNewCrew,
  aNewWorker,
  aProfilesApp,
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
const home = villageStaff(villages.dahe);
const member = { crewId: crewId(1), workerId: workerId(3) };
const named = { crewId: crewId(1), name: "莫 试验", village: villages.dahe };

/** Crew 1 of 三合 with worker 1, crew 2 with worker 2; 3 and 4 of 大河 in none, 4 and 5 of one name. */
const aLedger = async () => {
  const service = aProfilesApp();
  const dahe = { village: villages.dahe };
  const people = [
    aNewWorker(1),
    aNewWorker(2),
    aNewWorker(3, { ...dahe, name: "莫试验" }),
    aNewWorker(4, { ...dahe, name: "陆试验" }),
    aNewWorker(5, { ...dahe, name: "陆试验" }),
  ];
  await service.app.loadWorkers({ workers: people }, otherService);
  await service.app.loadCrews({ crews: [aNewCrew(1, [workerId(1)]), aNewCrew(2, [workerId(2)])] }, otherService);
  service.state.events = [];
  const { app } = service;
  const invite = async (input: object = member, actor: Actor = countyStaff) =>
    (await app.inviteToCrew(input, actor)) as { token: string; path: string; invitation: { id: string; workerId: string; status: string } };
  const answer = (token: string, word = "join") => app.answerCrewInvitation({ token, answer: word }, anyone);
  const namesFor = async (actor: Actor) => ((await app.readCrew({ crewId: crewId(1) }, actor)) as Crew).members.map(({ workerId: id }) => id);
  return { ...service, invite, answer, namesFor };
};

describe("inviteToCrew", () => {
  it("makes nobody a member, and gives a leader neither link nor name", async () => {
    const { invite, namesFor, state } = await aLedger();
    const asked = await invite(named, leader);
    expect(asked).toMatchObject({ token: null, invitation: { workerId: workerId(3), status: "open", answeredAt: null } });
    expect(JSON.stringify(asked)).not.toContain("莫");
    expect([await namesFor(leader), state.events, state.workers.get(workerId(3))?.crewId]).toEqual([[workerId(1)], [], null]);
  });

  it.each<[string, object, Actor, boolean]>([
    ["staff of the crew's town, for somebody of another", named, townStaff(towns.sanhe), false],
    ["staff of the person's own town, for a crew there", { crewId: crewId(1), workerId: workerId(2) }, townStaff(towns.sanhe), true],
    ["staff of the county", named, countyStaff, true],
  ])("gives the link to who may record the yes: %s", async (_who, input, actor, isGiven) => {
    const { invite } = await aLedger();
    const { token, path, invitation } = await invite(input, actor);
    expect([typeof token === "string", path, invitation.status]).toEqual([isGiven, isGiven ? `/c/${token}` : null, "open"]);
  });

  it("replaces an open invitation, and its link", async () => {
    const { invite, answer, state } = await aLedger();
    const { token } = await invite();
    const { token: newer } = await invite();
    expect(state.invitations.size).toBe(1);
    await expect(answer(token)).rejects.toMatchObject({ code: "link-invalid" });
    expect(await answer(newer)).toMatchObject({ status: "joined" });
  });

  it.each<[string, object, Actor, string]>([
    ["a name that nobody has", { ...named, name: "吴无人" }, leader, "worker-not-found"],
    ["a name of another village", { ...named, village: villages.sanhe }, leader, "worker-not-found"],
    ["a name of another county", { ...named, village: `522731${String(named.village).slice(6)}` }, leader, "worker-not-found"],
    ["a name that two have", { ...named, name: "陆试验" }, leader, "worker-not-unique"],
    ["somebody by id whom a leader does not see", member, leader, "worker-not-found"],
    ["somebody by id of another town", member, townStaff(towns.sanhe), "worker-not-found"],
    ["a crew of somebody else", named, leaderOf(crewId(2)), "crew-not-found"],
    ["a crew of another town", named, townStaff(towns.dahe), "crew-not-found"],
    ["who is a member", { crewId: crewId(1), workerId: workerId(1) }, countyStaff, "crew-member-already"],
    ["neither id nor name", { crewId: crewId(1), name: "莫试验" }, countyStaff, "invalid-input"],
    ["both id and name", { ...member, ...named }, countyStaff, "invalid-input"],
  ])("refuses %s", async (_what, input, actor, code) => {
    const { invite, state } = await aLedger();
    await expect(invite(input, actor)).rejects.toMatchObject({ code });
    expect(state.invitations.size).toBe(0);
  });
});

describe("listCrewInvitations", () => {
  const list = async (app: Awaited<ReturnType<typeof aLedger>>["app"], actor: Actor, more: object = {}) =>
    (await app.listCrewInvitations(more, actor)) as { total: number; items: { workerId: string; status: string; maskedName: string | null; village: string | null }[] };

  it("names to a leader whom the leader invited by full name, and nobody else", async () => {
    const { app, invite } = await aLedger();
    await invite(named, leader);
    await invite({ crewId: crewId(1), workerId: workerId(4) }, countyStaff);
    const names = (await list(app, leader)).items.map(({ workerId: id, maskedName, village }) => [id, maskedName, village]);
    expect(names.toSorted()).toEqual([[workerId(3), "莫*", villages.dahe], [workerId(4), null, null]]);
    expect((await list(app, { ...leader, accountId: "019b0000-0000-7000-8000-00000000dead" } as Actor)).items.map(({ maskedName }) => maskedName)).toEqual([null, null]);
  });

  it.each<[string, Actor, number, string | null]>([
    ["staff of the person's village", home, 1, "莫*"],
    ["staff of the crew's town", townStaff(towns.sanhe), 1, null],
    ["staff of another village", villageStaff(villages.sanhe), 0, null],
    ["another leader", leaderOf(crewId(2)), 0, null],
  ])("shows %s what is theirs", async (_who, actor, total, maskedName) => {
    const { app, invite } = await aLedger();
    await invite(named, leader);
    const seen = await list(app, actor);
    expect([seen.total, seen.items[0]?.maskedName ?? null]).toEqual([total, maskedName]);
  });

  it("filters by crew and by how it stands today", async () => {
    const { app, invite, clock } = await aLedger();
    await invite(named, leader);
    clock.set("2026-03-16T02:00:00.000Z");
    const totals = [{ status: "open" }, { status: "lapsed" }, { crewId: crewId(2) }].map(async (more) => (await list(app, countyStaff, more)).total);
    expect(await Promise.all(totals)).toEqual([0, 1, 0]);
  });
});

describe("names that are tried out", () => {
  it("are counted with full views, found or not, and come to an end", async () => {
    const { invite } = await aLedger();
    const guess = (n: number) => invite({ ...named, name: `莫无${n}` }, leader);
    for (const n of [1, 2, 3]) await expect(guess(n)).rejects.toMatchObject({ code: "worker-not-found" });
    await expect(invite(named, leader)).rejects.toMatchObject({ code: "too-many-views" });
    await expect(invite(member, countyStaff)).resolves.toMatchObject({ invitation: { status: "open" } });
  });
});

describe("confirmMember", () => {
  it("lets the person join, and the leader see who it is", async () => {
    const { app, invite, namesFor, state } = await aLedger();
    await invite(named, leader);
    expect(await app.confirmMember({ ...member, how: "spoken" }, home)).toMatchObject({ status: "joined", how: "spoken" });
    expect(await namesFor(leader)).toEqual([workerId(1), workerId(3)]);
    expect(state.events).toMatchObject([
      { payload: { workers: [{ id: workerId(3), crewId: crewId(1), revision: 2, scopes: expect.arrayContaining([`crew:${crewId(1)}`]) }] } },
      { payload: { crews: [{ id: crewId(1), revision: 2, memberIds: [workerId(1), workerId(3)] }] } },
    ]);
    await expect(app.confirmMember({ ...member, how: "spoken" }, home)).rejects.toMatchObject({ code: "invitation-not-found" });
  });

  it.each<[string, Actor, string]>([
    ["staff of another village", villageStaff(villages.sanhe), "worker-not-found"],
    ["staff of the crew's town", townStaff(towns.sanhe), "worker-not-found"],
    ["a leader for the own crew", leader, "worker-not-found"],
  ])("is not for %s", async (_who, actor, code) => {
    const { app, invite, state } = await aLedger();
    await invite();
    await expect(app.confirmMember({ ...member, how: "paper" }, actor)).rejects.toMatchObject({ code });
    expect([state.events, state.workers.get(workerId(3))?.crewId]).toEqual([[], null]);
  });

  it("needs an invitation that has not lapsed", async () => {
    const { app, invite, clock } = await aLedger();
    const confirm = () => app.confirmMember({ ...member, how: "paper" }, home);
    await expect(confirm()).rejects.toMatchObject({ code: "invitation-not-found" });
    await invite();
    clock.set("2026-03-16T02:00:00.000Z");
    await expect(confirm()).rejects.toMatchObject({ code: "invitation-not-found" });
  });

  it("refuses who is in another crew until that is left", async () => {
    const { app, invite, state } = await aLedger();
    const second = { crewId: crewId(1), workerId: workerId(2) };
    await invite(second);
    const confirm = () => app.confirmMember({ ...second, how: "spoken" }, countyStaff);
    await expect(confirm()).rejects.toMatchObject({ code: "in-another-crew" });
    await app.leaveCrew({ crewId: crewId(2), workerId: workerId(2) }, villageStaff(villages.sanhe));
    await confirm();
    expect(state.workers.get(workerId(2))).toMatchObject({ crewId: crewId(1), revision: 4 });
  });
});

describe("leaveCrew", () => {
  it("takes the person out, out of the leader's sight, and announces both", async () => {
    const { app, namesFor, state } = await aLedger();
    await app.leaveCrew({ crewId: crewId(1), workerId: workerId(1) }, villageStaff(villages.sanhe));
    expect(await namesFor(leader)).toEqual([]);
    await expect(app.readWorker({ workerId: workerId(1) }, leader)).rejects.toMatchObject({ code: "worker-not-found" });
    expect(state.events).toMatchObject([{ payload: { workers: [{ crewId: null }] } }, { payload: { crews: [{ revision: 2, memberIds: [] }] } }]);
  });

  it.each<[string, object, Actor, string]>([
    ["who is no member", member, countyStaff, "crew-member-not-found"],
    ["who is a member of another crew", { crewId: crewId(2), workerId: workerId(1) }, countyStaff, "crew-member-not-found"],
    ["somebody of another village", { crewId: crewId(1), workerId: workerId(1) }, home, "worker-not-found"],
    ["the own member, by a leader", { crewId: crewId(1), workerId: workerId(1) }, leader, "worker-not-found"],
  ])("refuses %s", async (_what, input, actor, code) => {
    const { app, state } = await aLedger();
    await expect(app.leaveCrew(input, actor)).rejects.toMatchObject({ code });
    expect(state.events).toEqual([]);
  });
});

describe("the link", () => {
  it("shows the crew and no person, and reading it writes nothing", async () => {
    const { app, invite, state } = await aLedger();
    const { token } = await invite();
    const before = structuredClone({ ...state, dataKeys: null });
    const shown = await app.readCrewInvitation({ token }, anyone);
    expect(shown).toEqual({ town: towns.sanhe, townName: "三合街道", members: 1, status: "open", expiresAt: "2026-03-16T02:00:00.000Z" });
    expect({ ...state, dataKeys: null }).toEqual(before);
    expect(JSON.stringify([...state.invitations.values()])).not.toContain(token);
  });

  it("is the person's word, once; the same again changes nothing, another is refused", async () => {
    const { invite, answer, state } = await aLedger();
    const { token } = await invite();
    const first = await answer(token);
    const events = state.events.length;
    expect(await answer(token)).toEqual(first);
    expect(state.events).toHaveLength(events);
    await expect(answer(token, "refuse")).rejects.toMatchObject({ code: "invitation-answered" });
    expect(state.workers.get(workerId(3))).toMatchObject({ crewId: crewId(1), revision: 2 });
  });

  it("is in the audit log with person, crew and county, though its holder has no name", async () => {
    const { app, invite, state } = await aLedger();
    const { token, invitation } = await invite();
    const origin = { operation: "answerCrewInvitation", action: "crew.answer", from: null, requestId: null } as const;
    await app.answerCrewInvitation({ token, answer: "refuse" }, anyone, { origin });
    const subjects = expect.arrayContaining([{ kind: "worker", id: workerId(3) }, { kind: "crew", id: crewId(1) }, { kind: "invitation", id: invitation.id }]);
    expect(state.events).toMatchObject([{ payload: { entry: { actor: anyone, county: towns.sanhe.slice(0, 6), subjects } } }]);
    expect(JSON.stringify(state.events)).not.toContain(token);
  });

  it("takes a no, and then no yes", async () => {
    const { app, invite, answer, state } = await aLedger();
    const { token } = await invite();
    expect(await answer(token, "refuse")).toMatchObject({ status: "refused", members: 1 });
    await expect(answer(token)).rejects.toMatchObject({ code: "invitation-answered" });
    await expect(app.confirmMember({ ...member, how: "spoken" }, home)).rejects.toMatchObject({ code: "invitation-not-found" });
    expect(state.events).toEqual([]);
  });

  it("lapses after 14 days, and is nothing when it is not ours", async () => {
    const { app, invite, answer, clock } = await aLedger();
    const { token } = await invite();
    clock.set("2026-03-16T01:59:59.000Z");
    expect(await app.readCrewInvitation({ token }, anyone)).toMatchObject({ status: "open" });
    clock.set("2026-03-16T02:00:00.000Z");
    expect(await app.readCrewInvitation({ token }, anyone)).toMatchObject({ status: "lapsed" });
    await expect(answer(token)).rejects.toMatchObject({ code: "link-expired" });
    await expect(answer("x".repeat(43))).rejects.toMatchObject({ code: "link-invalid" });
  });

  it("puts nobody into a second crew", async () => {
    const { invite, answer, state } = await aLedger();
    const { token } = await invite({ crewId: crewId(1), workerId: workerId(2) });
    await expect(answer(token)).rejects.toMatchObject({ code: "in-another-crew" });
    expect(state.events).toEqual([]);
  });
});
