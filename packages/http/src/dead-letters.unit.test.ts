/**
 * Guarantees
 * 1. Only another service may look after dead letters: 401 without identity, 403 for anybody else, 404 where there are none.
 * 2. Retrying gives the chosen letters back; while the queue is away it is 503 and they wait as before.
 * 3. Discarding needs who and why.
 */
import { describe, expect, it } from "@jest/globals";
import type { DeadLetterDesk } from "@qianxian/kernel";
import { Actor } from "@qianxian/contracts/vocabulary";
import { makeLogger } from "@qianxian/telemetry";
import { anId } from "@qianxian/testing";
import request from "supertest";
import { identityHeader, serviceHttp, signIdentity } from "./index.ts";

const secret = "a secret of the tests, 32 characters and more";
const operator = Actor.parse({ role: "service", service: "local" });
const staff = Actor.parse({ role: "county-staff", accountId: anId(1, "ac"), county: "522732" });
const event = { id: anId(1, "ef"), type: "x.y", version: 1, occurredAt: "2026-03-01T00:00:00.000Z", requestId: null, payload: {} };
const letter = { queue: "notes.things", event };

const aServer = (options: { isAway?: boolean; hasDesk?: boolean } = {}) => {
  const done: unknown[] = [];
  const desk: DeadLetterDesk = {
    counts: async () => [],
    oldest: async () => [],
    take: async (chosen) => {
      done.push(["take", chosen]);
      return [letter];
    },
    putBack: async (letters) => void done.push(["put back", letters]),
    discard: async (chosen, by, because) => {
      done.push(["discard", chosen, by, because]);
      return 1;
    },
  };
  const giveBack = async () => {
    if (options.isAway) throw new Error("no queue");
    done.push("given back");
  };
  const http = serviceHttp({
    name: "notes",
    routes: {},
    app: {},
    secret,
    log: makeLogger({ service: "notes", level: "silent" }),
    adapters: {},
    ...(options.hasDesk === false ? {} : { deadLetters: { desk, giveBack } }),
  });
  const call = async (method: "get" | "post", path: string, body: object, actor: Actor | null = operator) => {
    const sent = request(http)[method](`/internal/notes/dead-letters${path}`);
    if (actor) sent.set(identityHeader, await signIdentity(actor, "notes", secret));
    return method === "get" ? sent : sent.type("json").send(body);
  };
  return { done, call };
};

describe("dead letters over HTTP", () => {
  it("are for services only", async () => {
    const { call, done } = aServer();
    expect((await call("get", "", {})).body).toEqual({ queues: [], letters: [] });
    expect((await call("post", "/retry", {}, null)).status).toBe(401);
    expect((await call("post", "/retry", {}, staff)).status).toBe(403);
    expect((await aServer({ hasDesk: false }).call("get", "", {})).status).toBe(404);
    expect(done).toEqual([]);
  });

  it("are given back when asked", async () => {
    const { call, done } = aServer();
    const answer = await call("post", "/retry", { eventIds: [event.id] });
    expect([answer.status, answer.body]).toEqual([202, { retried: 1 }]);
    expect(done).toEqual([["take", { eventIds: [event.id] }], "given back"]);
  });

  it("wait as before while the queue is away", async () => {
    const { call, done } = aServer({ isAway: true });
    expect((await call("post", "/retry", {})).status).toBe(503);
    expect(done.at(-1)).toEqual(["put back", [letter]]);
  });

  it("are discarded by somebody for a reason", async () => {
    const { call, done } = aServer();
    const eventIds = [event.id];
    expect((await call("post", "/discard", { eventIds, by: "ops", because: " " })).status).toBe(422);
    expect((await call("post", "/discard", { by: "ops", because: "测试数据" })).status).toBe(422);
    expect((await call("post", "/discard", { eventIds, by: "ops", because: "测试数据" })).body).toEqual({ discarded: 1 });
    expect(done).toEqual([["discard", { eventIds }, "ops", "测试数据"]]);
  });
});
