/**
 * Guarantees
 * 1. Every route answers over HTTP what its contract promises; logging in needs no credential.
 * 2. Every other route refuses a call without identity (401), and one by a role the policy does not name (403); what is
 *    of the own account needs its session; an account of another county does not exist (404).
 * 3. Wrong credentials are 401, wrong input is 422 with a pointer, an unknown address 404.
 * 4. No password, token or key stands in a refusal or in a log line.
 */
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Route } from "@qianxian/contracts";
import { identityInternalRoutes, identityRoutes } from "@qianxian/contracts/identity";
import { type Actor, CrewId, ViewId, WorkerId } from "@qianxian/contracts/vocabulary";
import { fingerprintOf, identityHeader, requestOf, signIdentity } from "@qianxian/http";
import { makeLogger } from "@qianxian/telemetry";
import { anId } from "@qianxian/testing";
import { Secret, TOTP } from "otpauth";
import request from "supertest";
import { identityHttp } from "./http.ts";
import {
  accountId,
  actorOf,
  aLoad,
  aNewAccount,
  aNewApiKey,
  anApiKey,
  anIdentityApp,
  aStation,
  county,
  employer,
  employerUser,
  otherCounty,
  otherService,
  ownPlaces,
  rightPassword,
  staffOf,
  stationId,
} from "./testing/index.ts";

const secret = "a secret of tests, at least 32 characters";
const tables = { ...identityRoutes, ...identityInternalRoutes };
type Name = keyof typeof tables;
const routes: Record<Name, Route> = tables;

const totpSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const now = new Date("2026-03-02T02:00:00.000Z");

const makeServer = () => {
  const lines: string[] = [];
  const log = makeLogger({ service: "identity", destination: { write: (line) => lines.push(line) } });
  const { app, state, deps } = anIdentityApp();
  const http = identityHttp({ app, secret, log, adapters: { store: "memory" } });
  const call = async (name: Name, input: Record<string, unknown>, actor?: Actor, audience = "identity", session?: string) => {
    const { path, body } = requestOf(routes[name], input);
    const { method } = routes[name];
    const sent = request(http)[method](path);
    if (routes[name].conditional) sent.set("if-match", "*");
    if (actor) sent.set(identityHeader, await signIdentity(actor, audience, secret, "10.1.2.3", session));
    return body === null ? sent : sent.type("json").send(body);
  };
  return { lines, call, http, state, deps };
};

let server: ReturnType<typeof makeServer>;
/** Fingerprint of a session of the first account. */
let session = "";
beforeEach(async () => {
  server = makeServer();
  const accounts = [aNewAccount(1), aNewAccount(2, { actor: admin }), aNewAccount(3, { actor: actorOf("county-admin", 3) }), aNewAccount(4, { actor: leading })];
  await server.call("loadAccounts", aLoad({ accounts, apiKeys: [aNewApiKey(1)], stations: [aStation(1), aStation(2)] }), otherService);
  const opened = await server.call("openSession", { login: "staff1", password: rightPassword });
  session = fingerprintOf((opened.body as { token: string }).token);
});

const admin = actorOf("county-admin", 2);
const operator: Actor = { role: "operator", accountId: accountId(5) };
const leading: Actor = { role: "leader", accountId: accountId(4), county, crewId: CrewId.parse(anId(1, "cc")) };
const credential = { credential: aNewApiKey(1).key };
const grantOf = (n: number) => [...server.state.grants.values()].find((grant) => grant.accountId === accountId(n))?.id;
const sessionId = () => [...server.state.sessions.values()].find(({ tokenHash }) => tokenHash === session)?.id;
const setTotp = (isConfirmed: boolean) => {
  const account = server.state.accounts.get(accountId(1));
  const sealed = server.deps.safe.seal(accountId(1), totpSecret);
  if (account) server.state.accounts.set(account.id, { ...account, totp: { sealed, isConfirmed, step: 0 } });
  return TOTP.generate({ secret: Secret.fromBase32(totpSecret), timestamp: now.getTime() });
};
const keptView = () => {
  const view = { id: ViewId.parse(anId(1, "71")), list: "workers" as const, name: "视图", query: {}, columns: [], savedAt: now.toISOString() };
  server.state.views.set(view.id, { accountId: accountId(1), view });
  return view.id;
};
const ofKey = { keyId: aNewApiKey(1).id };
const ofStaff = { accountId: accountId(1) };

/** What is sent, by whom it may be sent, and by whom not. */
const calls: readonly [Name, () => Record<string, unknown>, Actor, Actor][] = [
  ["closeSession", () => ({}), staffOf(1), otherService],
  ["readMe", () => ({}), employer, otherService],
  ["switchRole", () => ({ grantId: grantOf(1) }), staffOf(1), otherService],
  ["changePassword", () => ({ oldPassword: rightPassword, newPassword: "another-password-2" }), staffOf(1), otherService],
  ["listSessions", () => ({}), staffOf(1), otherService],
  ["revokeSession", () => ({ sessionId: sessionId() }), staffOf(1), otherService],
  ["enrolTotp", () => ({ password: rightPassword }), staffOf(1), otherService],
  ["confirmTotp", () => ({ code: setTotp(false) }), staffOf(1), otherService],
  ["removeTotp", () => ({ password: rightPassword, code: setTotp(true) }), staffOf(1), otherService],
  ["listViews", () => ({ list: "workers" }), staffOf(1), otherService],
  ["saveView", () => ({ list: "workers", name: "视图", query: {}, columns: [] }), staffOf(1), otherService],
  ["removeView", () => ({ viewId: keptView() }), staffOf(1), otherService],
  ["listAccounts", () => ({}), admin, staffOf(1)],
  ["findAccounts", () => ({ q: "staff" }), admin, staffOf(1)],
  ["readAccount", () => ofStaff, admin, leading],
  ["inviteAccount", () => ({ login: "new-clerk", displayName: "新来的", place: { role: "county-staff", county } }), admin, staffOf(1)],
  ["renewInvitation", () => ofStaff, admin, staffOf(1)],
  ["grantRole", () => ({ ...ofStaff, place: { role: "auditor", county } }), admin, operator],
  ["withdrawRole", () => ({ ...ofStaff, grantId: grantOf(1) }), admin, staffOf(1)],
  ["moveRole", () => ({ accountId: accountId(4), grantId: grantOf(4), place: { role: "leader", county, crewId: anId(2, "cc") } }), admin, staffOf(1)],
  ["handOver", () => ({ accountId: accountId(4), toAccountId: accountId(1) }), admin, staffOf(1)],
  ["disableAccount", () => ofStaff, admin, actorOf("auditor", 6)],
  ["enableAccount", () => ofStaff, admin, staffOf(1)],
  ["listUnits", () => ({}), staffOf(1), employer],
  ["addUnit", () => ({ name: "昆山站" }), admin, staffOf(1)],
  ["changeUnit", () => ({ unitId: stationId(1), name: "常州总站" }), admin, staffOf(1)],
  ["createKey", () => ({ employerId: ownPlaces.id, name: "考勤", mode: "live" }), employerUser, actorOf("auditor", 6)],
  ["listKeys", () => ({ employerId: ownPlaces.id }), employerUser, leading],
  ["rotateKey", () => ofKey, staffOf(1), actorOf("auditor", 6)],
  ["revokeKey", () => ofKey, admin, operator],
  ["listAudit", () => ({}), actorOf("auditor", 6), staffOf(1)],
  ["verifyAudit", () => ({}), otherService, admin],
  ["findStationPath", () => ({ stationId: stationId(2) }), otherService, admin],
  ["resolveCredential", () => credential, otherService, staffOf(1)],
  ["closeCredential", () => credential, otherService, employer],
  ["loadAccounts", () => aLoad({ accounts: [aNewAccount(9)] }), otherService, staffOf(1)],
];

/** Routes that ask for no identity. */
const open: readonly [Name, () => Promise<Record<string, unknown>>][] = [
  ["openSession", async () => ({ login: "staff1", password: rightPassword })],
  ["requestSessionCode", async () => ({ phone: "13800000000" })],
  ["openSessionByCode", async () => {
    const phone = "13800000000";
    server.deps.leaders.byPhone = async () => [{ crewId: CrewId.parse(anId(1, "cc")), workerId: WorkerId.parse(anId(1, "aa")), county }];
    const sent: string[] = [];
    server.deps.codeSender.send = async (_worker, code) => void sent.push(code);
    await server.call("requestSessionCode", { phone });
    await new Promise(setImmediate);
    return { phone, code: sent[0] };
  }],
  ["acceptInvitation", async () => {
    const { body } = await server.call("renewInvitation", ofStaff, admin);
    return { token: (body as { token: string }).token, password: "a-new-password-3" };
  }],
];

describe("every route", () => {
  it("is called here", () => {
    const names = [...open, ...calls].map(([name]) => name);
    expect(names.toSorted()).toEqual(Object.keys(routes).toSorted());
  });

  it.each(open)("answers %s to anyone", async (name, input) => {
    const answer = await server.call(name, await input());
    expect(answer).toMatchObject({ status: routes[name].status });
    expect(routes[name].output.safeParse(answer.body).success).toBe(true);
  });

  it.each(calls)("answers %s to whom it may answer", async (name, input, caller) => {
    const answer = await server.call(name, input(), caller, "identity", session);
    expect(answer).toMatchObject({ status: routes[name].status });
    expect(routes[name].output.safeParse(answer.body).success).toBe(true);
  });

  it.each(calls)("401 %s without identity, or with one for another service", async (name, input, caller) => {
    const answers = [await server.call(name, input()), await server.call(name, input(), caller, "matcher")];
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 401, body: { code: "not-authenticated" } });
  });

  it.each(calls)("403 %s to a role the policy does not name", async (name, input, _caller, stranger) => {
    const answer = await server.call(name, input(), stranger, "identity", session);
    expect(answer).toMatchObject({ status: 403, body: { code: "not-allowed" } });
  });

  const accountOnly = calls.filter(([name]) => routes[name].errors.includes("session-needed") && routes[name].action === "session.own");
  const sessionOnly = accountOnly.filter(([name]) => !routes[name].path.startsWith(identityRoutes.listViews.path));
  it.each(accountOnly)("403 %s to a key", async (name, input) => {
    expect(await server.call(name, input(), employer)).toMatchObject({ status: 403, body: { code: "session-needed" } });
  });

  it.each(sessionOnly)("403 %s to a key, or with another's session", async (name, input) => {
    const body = input();
    for (const [actor, theirs] of [[employer, undefined], [staffOf(7), session]] as const) {
      const answer = await server.call(name, body, actor, "identity", theirs);
      expect(answer).toMatchObject({ status: 403, body: { code: "session-needed" } });
    }
  });

  const managing = calls.filter(([name]) => routes[name].action === "account.manage" && "accountId" in routes[name].input.shape);
  it.each(managing)("404 %s to another county's administrator", async (name, input) => {
    const answer = await server.call(name, input(), actorOf("county-admin", 8, otherCounty));
    expect(answer).toMatchObject({ status: 404, body: { code: "account-not-found" } });
  });
});

describe("refusals", () => {
  it.each([
    ["a wrong password", { login: "staff1", password: "wrong-password-1" }],
    ["an unknown name", { login: "nobody", password: rightPassword }],
  ])("401 openSession with %s", async (_what, input) => {
    const answer = await server.call("openSession", input);
    expect(answer).toMatchObject({ status: 401, body: { code: "wrong-credentials" } });
    expect(answer.body).not.toHaveProperty("errors");
  });

  it.each<[Name, Record<string, unknown>, Actor | undefined, string]>([
    ["openSession", { login: "staff1" }, undefined, "/password"],
    ["readMe", { verbose: "yes" }, employer, "/verbose"],
    ["closeSession", { all: true }, employer, "/all"],
    ["resolveCredential", { credential: "" }, otherService, "/credential"],
    ["closeCredential", {}, otherService, "/credential"],
    ["loadAccounts", { accounts: [] }, otherService, "/apiKeys"],
  ])("422 %s: wrong input, pointed at", async (name, input, actor, pointer) => {
    const answer = await server.call(name, input, actor);
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid-input", errors: [{ pointer }] } });
  });

  it("404 for an address that is none", async () => {
    const answer = await request(server.http).get("/v1/account");
    expect(answer).toMatchObject({ status: 404, body: { code: "route-not-found" } });
  });
});

describe("secrets", () => {
  it("stand in no refusal and in no log line", async () => {
    const opened = await server.call("openSession", { login: "staff1", password: rightPassword });
    const { token } = opened.body as { token: string };
    await server.call("resolveCredential", { credential: token }, otherService);
    await server.call("closeCredential", { credential: token }, otherService);
    const mistyped = anApiKey().replace("0123", "0132");
    const refused = [
      await server.call("openSession", { login: "staff1", password: "wrong-password-1" }),
      await server.call("openSession", { login: "staff1", password: "wrong-password-1", more: 1 }),
      await server.call("loadAccounts", aLoad({ apiKeys: [aNewApiKey(3, { key: mistyped })] }), otherService),
    ];
    expect(refused.map(({ status }) => status)).toEqual([401, 422, 422]);
    const said = refused.map(({ text }) => text).join("\n") + server.lines.join("\n");
    expect(server.lines.length).toBeGreaterThan(6);
    for (const text of [token.slice(4), rightPassword, "wrong-password-1", mistyped, aNewApiKey(1).key])
      expect(said).not.toContain(text);
  });
});
