/**
 * Guarantees
 * 1. Every route answers over HTTP what its contract promises; logging in needs no credential.
 * 2. Every other route refuses a call without identity (401), and one by a role the contract does not name (403).
 * 3. Wrong credentials are 401, wrong input is 422 with a pointer, an unknown address 404.
 * 4. No password, token or key stands in a refusal or in a log line.
 */
import { beforeEach, describe, expect, it } from "@jest/globals";
import { identityInternalRoutes, identityRoutes } from "@qianxian/contracts/identity";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { identityHeader, requestOf, signIdentity } from "@qianxian/http";
import { makeLogger } from "@qianxian/telemetry";
import request from "supertest";
import { identityHttp } from "./http.ts";
import {
  aLoad,
  aNewAccount,
  aNewApiKey,
  anApiKey,
  anIdentityApp,
  employer,
  otherService,
  rightPassword,
  staffOf,
} from "./testing/index.ts";

const secret = "a secret of tests, at least 32 characters";
const routes = { ...identityRoutes, ...identityInternalRoutes };
type Name = keyof typeof routes;

const makeServer = () => {
  const lines: string[] = [];
  const log = makeLogger({ service: "identity", destination: { write: (line) => lines.push(line) } });
  const http = identityHttp({ app: anIdentityApp().app, secret, log, adapters: { store: "memory" } });
  const call = async (name: Name, input: Record<string, unknown>, actor?: Actor, audience = "identity") => {
    const { path, body } = requestOf(routes[name], input);
    const { method } = routes[name];
    const sent = request(http)[method](path);
    if (actor) sent.set(identityHeader, await signIdentity(actor, audience, secret));
    return body === null ? sent : sent.type("json").send(body);
  };
  return { lines, call, http };
};

let server: ReturnType<typeof makeServer>;
beforeEach(async () => {
  server = makeServer();
  const load = aLoad({ accounts: [aNewAccount(1)], apiKeys: [aNewApiKey(1)] });
  await server.call("loadAccounts", load, otherService);
});

const credential = { credential: aNewApiKey(1).key };
const calls: readonly [Name, Record<string, unknown>, Actor, Actor][] = [
  ["closeSession", {}, staffOf(1), otherService],
  ["readMe", {}, employer, otherService],
  ["resolveCredential", credential, otherService, staffOf(1)],
  ["closeCredential", credential, otherService, employer],
  ["loadAccounts", aLoad({ accounts: [aNewAccount(2)] }), otherService, staffOf(1)],
];

describe("every route", () => {
  it("is called here", () => {
    const names = ["openSession", ...calls.map(([name]) => name)];
    expect(names.toSorted()).toEqual(Object.keys(routes).toSorted());
  });

  it("201 openSession to anyone", async () => {
    const answer = await server.call("openSession", { login: "staff1", password: rightPassword });
    expect(answer.status).toBe(201);
    expect(routes.openSession.output.safeParse(answer.body).success).toBe(true);
  });

  it.each(calls)("200 %s to whom it may answer", async (name, input, caller) => {
    const answer = await server.call(name, input, caller);
    expect(answer.status).toBe(200);
    expect(routes[name].output.safeParse(answer.body).success).toBe(true);
  });

  it.each(calls)("401 %s without identity, or with one for another service", async (name, input, caller) => {
    const answers = [await server.call(name, input), await server.call(name, input, caller, "matcher")];
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 401, body: { code: "not-authenticated" } });
  });

  it.each(calls)("403 %s to a role it does not name", async (name, input, _caller, stranger) => {
    const answer = await server.call(name, input, stranger);
    expect(answer).toMatchObject({ status: 403, body: { code: "not-allowed" } });
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
    const answer = await request(server.http).get("/v1/accounts");
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
