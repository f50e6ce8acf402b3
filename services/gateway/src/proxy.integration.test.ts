/**
 * Guarantees
 * 1. A service gets the body as it was sent, the request id, and a signed identity; not the caller's
 *    cookies, credential, or own word about who they are.
 * 2. Its status, content type and body come back as they are, with its ETag and whether it is a replay.
 * 3. A slow body that anybody may send holds no connection to a service.
 * 4. A service that does not answer is `service-unreachable`.
 */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import net, { type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { answerErrors, identityHeader, verifyIdentity, withRequestIds } from "@qianxian/http";
import { makeLogger } from "@qianxian/telemetry";
import express from "express";
import request from "supertest";
import { forwardTo } from "./proxy.ts";
import { publicRouter } from "./public-routes.ts";
import { actors, memoryLimits } from "./testing/a-gateway.ts";

const secret = "a-secret-of-at-least-thirty-two-characters";
const log = makeLogger({ service: "gateway", level: "silent" });
let service: Server;
let seen: { headers: Record<string, string>; body: string; url: string };

beforeAll(async () => {
  service = createServer((req, res) => {
    let body = "";
    req.on("data", (chunk: Buffer) => {
      body += String(chunk);
    });
    req.on("end", () => {
      seen = { headers: req.headers as Record<string, string>, body, url: req.url ?? "" };
      const passed = { etag: '"3"', "idempotent-replayed": "true" };
      res.writeHead(409, { "content-type": "application/problem+json", "x-inner": "hidden", ...passed });
      res.end('{"code":"vacancy-closed"}');
    });
  });
  await new Promise<void>((resolve) => {
    service.listen(0, "127.0.0.1", resolve);
  });
});
afterAll(() => new Promise((resolve) => service.close(resolve)));

const through = (baseUrl: string) => {
  const forward = forwardTo("vacancies", baseUrl, secret);
  return express()
    .use(withRequestIds)
    .use((req, res) => forward(req, res, actors["token-county"]!))
    .use(answerErrors(log));
};

describe("forwardTo", () => {
  it("passes on what belongs to the service and nothing else, and gives its answer back", async () => {
    const { port } = service.address() as AddressInfo;
    const answer = await request(through(`http://127.0.0.1:${port}`))
      .post("/v1/vacancies?x=1")
      .set({ cookie: "qx_session=secret", authorization: "Bearer secret", [identityHeader]: "forged" })
      .set({ "x-request-id": "request-12345", "if-match": '"2"', "idempotency-key": "k1" })
      .send({ title: "缝纫工" });

    expect([answer.status, answer.type, answer.body]).toEqual([
      409,
      "application/problem+json",
      { code: "vacancy-closed" },
    ]);
    expect(answer.get("x-inner")).toBeUndefined();
    expect([answer.get("etag"), answer.get("idempotent-replayed")]).toEqual(['"3"', "true"]);
    expect([seen.url, seen.body]).toEqual(["/v1/vacancies?x=1", '{"title":"缝纫工"}']);
    expect(seen.headers).toMatchObject({ "x-request-id": "request-12345", "if-match": '"2"', "idempotency-key": "k1" });
    expect(seen.headers).not.toHaveProperty("cookie");
    expect(seen.headers).not.toHaveProperty("authorization");
    expect(Object.keys(seen.headers).filter((name) => name.startsWith("x-qx"))).toEqual([identityHeader]);
    const identity = seen.headers[identityHeader];
    expect(await verifyIdentity(identity, "vacancies", secret)).toEqual({ actor: actors["token-county"], from: "127.0.0.1" });
  });

  it("takes no connection to a service for a body that anybody sends slowly, until it is whole", async () => {
    let requests = 0;
    const count = () => (requests += 1);
    service.on("request", count);
    const { port: servicePort } = service.address() as AddressInfo;
    const forward = forwardTo("identity", `http://127.0.0.1:${servicePort}`, secret);
    const door = { credentials: { authenticate: async () => null, close: async () => ({ closed: false }), forget: () => {} }, find: () => null, forward: { identity: forward } as never, limits: memoryLimits() };
    const gateway = createServer(express().use(publicRouter(door)));
    await new Promise<void>((resolve) => gateway.listen(0, "127.0.0.1", resolve));
    const body = '{"login":"a","password":"b"}';
    const caller = net.connect((gateway.address() as AddressInfo).port, "127.0.0.1");
    const head = "POST /v1/sessions HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n";
    caller.write(`${head}Content-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`);
    await once(gateway, "request");
    // A request that is not slow goes through meanwhile, so the slow one has had its time.
    await request(through(`http://127.0.0.1:${servicePort}`)).get("/v1/vacancies");
    expect(requests).toBe(1);
    caller.write(body.slice(5));
    await once(caller.resume(), "close");
    expect([requests, seen.body]).toEqual([2, body]);
    service.off("request", count);
    await new Promise((resolve) => gateway.close(resolve));
  });

  it("says so when the service does not answer", async () => {
    const answer = await request(through("http://127.0.0.1:9")).get("/v1/vacancies");
    expect([answer.status, answer.body.code]).toEqual([502, "service-unreachable"]);
  });
});
