/**
 * Guarantees
 * 1. Every error is Problem Details (RFC 9457): content type, stable code, both languages, request id.
 * 2. An unknown address is 404, a known one with another method 405 with Allow.
 * 3. A request id that comes is kept, a missing or odd one or one with somebody's number made; it is in the answer and every log line.
 * 4. Logs show the route's pattern, never the address.
 * 5. /healthz lives without a database; /readyz is 503 and names the check that fails, and the adapters.
 * 6. A caller who is slow with a request is given up.
 * 7. Closing finishes the requests under way and refuses new ones.
 */
import { once } from "node:events";
import net from "node:net";
import { Problem } from "@qianxian/contracts";
import { describe, expect, it } from "@jest/globals";
import express from "express";
import request from "supertest";
import { listen } from "./index.ts";
import { aNotesService } from "./testing/a-notes-service.ts";

const { http, lines } = aNotesService();

describe("errors", () => {
  it.each([
    ["/v1/nothing", 404, "route-not-found"],
    ["/v1/notes/gone", 404, "vacancy-not-found"],
    ["/v1/notes/%E0%A4%A", 404, "route-not-found"],
    ["/v1/notes/7?limit=99", 422, "invalid-input"],
    ["/v1/notes/busy", 503, "try-again-later"],
  ])("GET %s is a problem of status %i and code %s", async (path, status, code) => {
    const answer = await request(http).get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(Problem.parse(answer.body)).toMatchObject({
      type: `urn:qianxian:error:${code}`,
      status,
      code,
      detail: { zh: expect.stringMatching(/\p{Script=Han}/u), en: answer.body.title },
      requestId: answer.headers["x-request-id"],
    });
  });

  it("503 says when to come back", async () => {
    expect((await request(http).get("/v1/notes/busy")).headers["retry-after"]).toBe("2");
  });

  it.each([
    ["put", "/v1/notes", "POST"],
    ["post", "/v1/notes/7", "GET, DELETE"],
    ["patch", "/V1/Notes/7/", "GET, DELETE"],
  ] as const)("405 for %s %s, allowing %s", async (method, path, allow) => {
    const { status, body, headers } = await request(http)[method](path).send({});
    expect([status, body.code, headers["allow"]]).toEqual([405, "method-not-allowed", allow]);
  });
});

describe("request ids", () => {
  it("keeps the caller's and writes it into every log line", async () => {
    const { headers } = await request(http).get("/v1/notes/7").set("x-request-id", "walk-12345678");
    expect(headers["x-request-id"]).toBe("walk-12345678");
    expect(lines).toContainEqual(expect.objectContaining({ msg: "request", requestId: "walk-12345678" }));
  });

  it.each([
    undefined,
    "short",
    "x".repeat(65),
    "has space inside",
    "13912345678",
    "tel-13912345678",
    "11010519491231002X",
  ])("makes one instead of %p", async (given) => {
    const call = request(http).get("/v1/notes/7");
    const { headers } = await (given ? call.set("x-request-id", given) : call);
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("logs the pattern of a route, never the address", async () => {
    await request(http).get("/v1/notes/13912345678").set("x-request-id", "pattern-123456");
    const mine = lines.filter(({ requestId }) => requestId === "pattern-123456");
    expect(mine).toEqual([expect.objectContaining({ method: "GET", route: "/v1/notes/:noteId", status: 200 })]);
    expect(JSON.stringify(mine)).not.toContain("13912345678");
  });
});

describe("health", () => {
  it("lives", async () => {
    const { status, body } = await request(http).get("/healthz");
    expect([status, body]).toEqual([200, { service: "notes", ok: true }]);
  });

  it("is ready when every check holds, and names its adapters", async () => {
    const ready = { database: async () => true, index: () => true };
    const { status, body } = await request(aNotesService({ ready, adapters: { notes: "prisma" } }).http).get("/readyz");
    expect([status, body]).toEqual([
      200,
      { service: "notes", ok: true, adapters: { notes: "prisma" }, checks: { database: true, index: true } },
    ]);
  });

  it("is not ready, and says why, when a check fails or throws", async () => {
    const ready = { database: async () => Promise.reject(new Error("down")), index: () => false, queue: () => true };
    const { status, body } = await request(aNotesService({ ready }).http).get("/readyz");
    expect([status, body.ok, body.checks]).toEqual([503, false, { database: false, index: false, queue: true }]);
  });

  it("shows its own contract", async () => {
    const { body } = await request(http).get("/openapi.json");
    expect(Object.keys(body.paths)).toEqual(["/v1/notes", "/v1/notes/{noteId}"]);
  });
});

describe("listen", () => {
  it("finishes what is under way when it closes, then refuses", async () => {
    let arrived = () => {};
    let goOn = () => {};
    const here = new Promise<void>((resolve) => (arrived = resolve));
    const going = new Promise<void>((resolve) => (goOn = resolve));
    const slow = express().get("/", async (_req, res) => {
      arrived();
      await going;
      res.json({ done: true });
    });
    const { port, close } = await listen(slow, { port: 0, host: "127.0.0.1" });
    const answer = fetch(`http://127.0.0.1:${port}/`);
    await here;
    const started = performance.now();
    const closed = close();
    goOn();
    await expect((await answer).json()).resolves.toEqual({ done: true });
    await closed;
    expect(performance.now() - started).toBeLessThan(2_000);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });

  it("cuts what does not finish within its grace", async () => {
    let arrived = () => {};
    const here = new Promise<void>((resolve) => (arrived = resolve));
    const { port, close } = await listen(express().get("/", () => arrived()), { port: 0, host: "127.0.0.1" });
    const answer = fetch(`http://127.0.0.1:${port}/`).catch(() => "cut");
    await here;
    await close(50);
    await expect(answer).resolves.toBe("cut");
  });

  it.each([
    ["the headers", "POST / HTTP/1.1\r\nHost: a\r\n"],
    ["the body", "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{"],
  ])("does not wait long for a caller who is slow with %s", async (_what, begun) => {
    const app = express().post("/", express.json(), (_req, res) => void res.end());
    const patience = { headersMs: 100, requestMs: 200, checkMs: 20 };
    const { port, server, close } = await listen(app, { port: 0, host: "127.0.0.1" }, patience);
    const caller = net.connect(port, "127.0.0.1");
    let answer = "";
    caller.on("data", (bytes) => (answer += String(bytes)));
    caller.write(begun);
    await once(caller, "close");
    expect(answer).toMatch(/^HTTP\/1.1 408/);
    expect(await new Promise((resolve) => server.getConnections((_error, count) => resolve(count)))).toBe(0);
    await close();
  });

  it("waits a quarter of a minute for headers and a minute for a body", async () => {
    const { server, close } = await listen(express(), { port: 0, host: "127.0.0.1" });
    expect([server.headersTimeout, server.requestTimeout]).toEqual([15_000, 60_000]);
    await close();
  });

  it("fails when the port is taken", async () => {
    const { port, close } = await listen(express(), { port: 0, host: "127.0.0.1" });
    await expect(listen(express(), { port, host: "127.0.0.1" })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await close();
  });
});
