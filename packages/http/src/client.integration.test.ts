/**
 * Guarantees
 * 1. A call puts path parameters into the path, the rest into query or body, and checks the answer.
 * 2. A service's error comes back as the AppError it was, with code and fields.
 * 3. A service that is not there, hangs, answers nonsense, or breaks its contract is `service-unreachable`.
 * 4. A key and the revision a change is based on go into headers.
 * 5. The request id and the identity of the caller travel along; the gateway's client sends its credential.
 */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { internalRoutes, publicRoutes } from "@qianxian/contracts";
import { Actor } from "@qianxian/contracts/vocabulary";
import { afterAll, describe, expect, it } from "@jest/globals";
import { withRequestId } from "@qianxian/telemetry";
import { errorOf, makeClient, makeGatewayClient, requestOf, verifyIdentity } from "./index.ts";
import { secret } from "./testing/a-notes-service.ts";

const id = (n: number) => `019b0000-0000-7000-8000-00000000000${n}`;
const { claimSeat } = internalRoutes.vacancies;
const { listVacancies, closeVacancy, changeVacancy, listEmployers } = publicRoutes.vacancies;
const claim = { vacancyId: id(1), referralId: id(2), state: "reserved" } as const;
const seats = { total: 1, open: 0, held: 0, reserved: 1, filled: 0 };

type Seen = { method: string; url: string; headers: Record<string, unknown>; body: string };
const closers: (() => void)[] = [];
afterAll(() => closers.forEach((close) => close()));

/** A real server that answers what it is told, and what it has seen. */
const aServer = async (answer: { status?: number; json?: unknown; text?: string } | "hang") => {
  const seen: Seen[] = [];
  const listener: RequestListener = async (req, res) => {
    let body = "";
    for await (const chunk of req) body += String(chunk);
    seen.push({ method: req.method ?? "", url: req.url ?? "", headers: req.headers, body });
    if (answer === "hang") return;
    res.statusCode = answer.status ?? 200;
    res.end(answer.text ?? JSON.stringify(answer.json));
  };
  const server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = makeClient({ urls: { vacancies: url }, secret, as: "placements", timeoutMs: 300 });
  closers.push(() => {
    server.closeAllConnections();
    server.close();
    void client.close();
  });
  return { url, seen, client };
};

describe("requestOf", () => {
  it("escapes path parameters and leaves out what is not given", () => {
    const input = { vacancyId: "a/b", referralId: "c?", state: "filled" };
    expect(requestOf(claimSeat, input)).toEqual({
      path: "/internal/vacancies/a%2Fb/seat-claims/c%3F",
      body: '{"state":"filled"}',
    });
    expect(requestOf(listVacancies, { limit: 5, status: undefined, cursor: "x y" })).toEqual({
      path: "/v1/vacancies?limit=5&cursor=x+y",
      body: null,
    });
    expect(requestOf(listVacancies, {})).toEqual({ path: "/v1/vacancies", body: null });
  });
});

describe("makeClient", () => {
  it("calls in its own name, with the request id, and gives back the parsed answer", async () => {
    const { client, seen } = await aServer({ json: { ...claim, seats } });
    const answer = await withRequestId("request-1234", () => client.call(claimSeat, claim));
    expect(answer).toEqual({ ...claim, seats });
    expect(seen[0]).toMatchObject({
      method: "PUT",
      url: `/internal/vacancies/${id(1)}/seat-claims/${id(2)}`,
      body: '{"state":"reserved"}',
      headers: { "x-request-id": "request-1234" },
    });
    const token = String(seen[0]?.headers["x-qx-identity"]);
    await expect(verifyIdentity(token, "vacancies", secret)).resolves.toMatchObject({ actor: { role: "service", service: "placements" } });
    await expect(verifyIdentity(token, "matcher", secret)).rejects.toMatchObject({ code: "not-authenticated" });
  });

  it("calls in somebody's name, with a query", async () => {
    const { client, seen } = await aServer({ json: { items: [], nextCursor: null, total: 0 } });
    const leader = Actor.parse({ role: "leader", accountId: id(3), county: "522732", crewId: id(4) });
    await client.as(leader, { from: "192.0.2.7", session: "f1" }).call(listEmployers, { limit: 2, base: "local" });
    expect(seen[0]?.url).toBe("/v1/employers?limit=2&base=local");
    await expect(verifyIdentity(String(seen[0]?.headers["x-qx-identity"]), "vacancies", secret)).resolves.toEqual({ actor: leader, from: "192.0.2.7" });
  });

  it("throws the service's own error, with its fields", async () => {
    const field = { pointer: "/state", code: "invalid_value", zh: "不对", en: "wrong" };
    const { client } = await aServer({ status: 422, json: { code: "invalid-input", errors: [field] } });
    await expect(client.call(claimSeat, claim)).rejects.toMatchObject({ code: "invalid-input", fields: [field] });
    const full = await aServer({ status: 409, json: { code: "no-seat-open" } });
    await expect(full.client.call(claimSeat, claim)).rejects.toMatchObject({ code: "no-seat-open", fields: [] });
  });

  it.each([
    ["hangs", "hang" as const],
    ["answers something that is no JSON", { text: "<html>" }],
    ["breaks its contract", { json: { seats: "many" } }],
    ["answers an error nobody knows", { status: 500, json: { code: "no-such-code" } }],
    ["answers an error without a body", { status: 502, text: "" }],
  ])("is service-unreachable when the service %s", async (_what, answer) => {
    const { client } = await aServer(answer);
    await expect(client.call(claimSeat, claim)).rejects.toMatchObject({ code: "service-unreachable" });
  });

  it("is service-unreachable when nobody listens, or nobody knows where", async () => {
    const nobody = makeClient({ urls: { vacancies: "http://127.0.0.1:9" }, secret, as: "x" });
    await expect(nobody.call(claimSeat, claim)).rejects.toMatchObject({ code: "service-unreachable" });
    const lost = makeClient({ urls: {}, secret, as: "x" });
    await expect(lost.call(claimSeat, claim)).rejects.toMatchObject({ code: "service-unreachable" });
    await Promise.all([nobody.close(), lost.close()]);
  });

  it("does not take a property every object has for an error code", () => {
    expect(errorOf(500, { code: "constructor" }).code).toBe("service-unreachable");
    expect(errorOf(500, undefined).code).toBe("service-unreachable");
  });
});

describe("a call's terms", () => {
  it.each([
    [{ ifMatch: 3 }, { "if-match": '"3"' }],
    [{ ifMatch: "*", idempotencyKey: "k1" }, { "if-match": "*", "idempotency-key": "k1" }],
    [{}, {}],
  ] as const)("%j go into its headers", async (terms, expected) => {
    const { client, seen } = await aServer({ status: 412, json: { code: "changed-meanwhile" } });
    const call = client.call(changeVacancy, { vacancyId: id(1), seats: 3 }, terms);
    await expect(call).rejects.toMatchObject({ code: "changed-meanwhile" });
    const { "if-match": ifMatch, "idempotency-key": key } = seen[0]?.headers ?? {};
    const sent = { ...(ifMatch ? { "if-match": ifMatch } : {}), ...(key ? { "idempotency-key": key } : {}) };
    expect(sent).toEqual(expected);
  });
});

describe("makeGatewayClient", () => {
  it("sends its credential and no identity", async () => {
    const { url, seen } = await aServer({ status: 404, json: { code: "vacancy-not-found" } });
    const client = makeGatewayClient({ url: `${url}/`, credential: "key-1" });
    await expect(client.call(closeVacancy, { vacancyId: id(1) })).rejects.toMatchObject({ code: "vacancy-not-found" });
    expect(seen[0]).toMatchObject({ url: `/v1/vacancies/${id(1)}/close`, headers: { authorization: "Bearer key-1" } });
    expect(seen[0]?.headers).not.toHaveProperty("x-qx-identity");
    await client.close();
  });
});
