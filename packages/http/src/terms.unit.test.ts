/**
 * Guarantees
 * 1. A write that comes again under its key gets the same status, bytes and ETag, and `Idempotent-Replayed: true`.
 * 2. Whatever the order of its fields, an input is the same; with another one the key is refused (422). A key
 *    belongs to one caller and operation; without identity, to one link.
 * 3. A key that is none is a 422; a refusal or a fault of ours is not kept.
 * 4. One thing with a revision carries it as ETag; nothing else has one.
 * 5. A change without If-Match is a 428, based on another revision a 412, with a tag that is none a 422.
 */
import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it } from "@jest/globals";
import request from "supertest";
import { aKeyedService } from "./testing/a-keyed-service.ts";
import { as, employer, staff } from "./testing/a-notes-service.ts";

let service: ReturnType<typeof aKeyedService>;
beforeEach(() => {
  service = aKeyedService();
});

type Sent = { by?: never | null; key?: string; ifMatch?: string };
const send = async (method: "post" | "patch", path: string, body: object | string, sent: Sent = {}) => {
  const { by = staff, key, ifMatch } = sent;
  const headers = {
    "content-type": "application/json",
    ...(by ? await as(by) : {}),
    ...(key === undefined ? {} : { "Idempotency-Key": key }),
    ...(ifMatch === undefined ? {} : { "If-Match": ifMatch }),
  };
  return request(service.http)[method](path).set(headers).send(body);
};
const open = (body: object | string, sent: Sent = {}) => send("post", "/v1/pads", body, sent);
const change = (ifMatch?: string, key?: string) =>
  send("patch", "/v1/pads/1", { text: "b" }, { ...(ifMatch === undefined ? {} : { ifMatch }), ...(key ? { key } : {}) });
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

describe("a key", () => {
  it("gives the same answer again, byte by byte, and says so", async () => {
    const first = await open({ text: "a" }, { key: "k1" });
    const again = await open({ text: "a" }, { key: "k1" });
    expect([first.status, first.text, first.get("etag")]).toEqual([201, '{"id":"1","revision":1,"text":"a"}', '"1"']);
    expect([again.status, again.text, again.get("etag")]).toEqual([first.status, first.text, first.get("etag")]);
    expect([first.get("idempotent-replayed"), again.get("idempotent-replayed")]).toEqual([undefined, "true"]);
    expect(service.state.pads.size).toBe(1);
  });

  it("is kept nowhere itself, since it may be somebody's number", async () => {
    await open({ text: "a" }, { key: "import-13912345678" });
    expect(service.state.answers.size).toBe(1);
    expect(JSON.stringify([...service.state.answers])).not.toContain("13912345678");
  });

  it("keeps no hash of itself or of an input that can be found by trying", async () => {
    await open('{"text":"13912345678"}', { key: "13912345678" });
    const plainOf = (text: string) => createHash("sha256").update(text).digest("hex");
    const plain = plainOf('{"text":"13912345678"}');
    expect([...service.state.answers.keys()].join()).toMatch(/[\da-f]{64}/);
    expect([...service.state.answers.keys()].join()).not.toContain(plainOf('"13912345678"'));
    const [kept] = [...service.state.answers.values()] as { bodyHash: string }[];
    expect(kept?.bodyHash).toMatch(/^[\da-f]{64}$/);
    expect(kept?.bodyHash).not.toBe(plain);
  });

  it("does not mind the order of fields, and does mind what is in them", async () => {
    await open('{"text":"a","tags":{"x":1,"y":2}}', { key: "k1" });
    expect((await open('{"tags":{"y":2,"x":1},"text":"a"}', { key: "k1" })).get("idempotent-replayed")).toBe("true");
    expect(codeOf(await open('{"tags":{"y":1,"x":1},"text":"a"}', { key: "k1" }))).toEqual([422, "idempotency-reused"]);
    expect(service.state.pads.size).toBe(1);
  });

  it("counts the path as input", async () => {
    await open({ text: "a" });
    await open({ text: "a" });
    await send("patch", "/v1/pads/1", { text: "b" }, { key: "k1", ifMatch: "*" });
    const other = await send("patch", "/v1/pads/2", { text: "b" }, { key: "k1", ifMatch: "*" });
    expect(codeOf(other)).toEqual([422, "idempotency-reused"]);
  });

  it("is another one for another caller, operation, or link", async () => {
    await open({ text: "a" }, { key: "k1" });
    await open({ text: "a" }, { key: "k1", by: employer });
    await change('"1"', "k1");
    for (const pad of [1, 2])
      for (const text of ["b", "c"]) await send("post", `/v1/pads/${pad}/sign`, { text }, { by: null, key: "k1" });
    expect([...service.state.pads.values()].map(({ revision, text }) => [revision, text])).toEqual([[3, "b"], [2, "b"]]);
    expect(service.state.answers.size).toBe(5);
  });

  it.each([
    ["empty", ""],
    ["too long", "x".repeat(256)],
    ["two words", "a b"],
    ["not ASCII", "caf\u00e9"],
  ])("that is %s is a 422", async (_what, key) => {
    const answer = await open({ text: "a" }, { key });
    expect(codeOf(answer)).toEqual([422, "invalid-input"]);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: "/Idempotency-Key" })]);
    expect(service.state.pads.size).toBe(0);
  });

  it("of 255 characters will do", async () => {
    expect((await open({ text: "a" }, { key: "~".repeat(255) })).status).toBe(201);
  });

  it("keeps neither a refusal nor a fault of ours, nor what they wrote", async () => {
    expect(codeOf(await open({ text: 1 }, { key: "k1" }))).toEqual([422, "invalid-input"]);
    expect(codeOf(await open({ text: "fall over" }, { key: "k1" }))).toEqual([500, "unexpected"]);
    expect([service.state.pads.size, service.state.answers.size]).toEqual([0, 0]);
    expect((await open({ text: "a" }, { key: "k1" })).status).toBe(201);
  });
});

describe("a revision", () => {
  it("is the ETag of one thing, and of nothing else", async () => {
    await open({ text: "a" });
    const changed = await change('"1"');
    expect([changed.status, changed.body.revision, changed.get("etag")]).toEqual([200, 2, '"2"']);
    const count = await request(service.http).get("/v1/pads").set(await as(staff));
    expect([count.body, count.get("etag")]).toEqual([{ pads: 1 }, undefined]);
  });

  it.each([
    ['"1"', 200, undefined],
    ["*", 200, undefined],
    ['"7", "1"', 200, undefined],
    ['W/"1"', 200, undefined],
    ['"2"', 412, "changed-meanwhile"],
    ['"one"', 412, "changed-meanwhile"],
    ['""', 412, "changed-meanwhile"],
    ["1", 422, "invalid-input"],
    ['"1', 422, "invalid-input"],
    ["", 422, "invalid-input"],
  ])("If-Match: %s is a %i", async (ifMatch, status, code) => {
    await open({ text: "a" });
    const answer = await change(ifMatch);
    expect(codeOf(answer)).toEqual([status, code]);
    expect(service.state.pads.get("1")?.text).toBe(status === 200 ? "b" : "a");
    if (status === 422) expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: "/If-Match" })]);
  });

  it("has to be named: 428", async () => {
    await open({ text: "a" });
    expect(codeOf(await change())).toEqual([428, "precondition-required"]);
    expect(service.state.pads.get("1")?.text).toBe("a");
  });

  it("has moved on when a change comes again under its key, which is answered as before", async () => {
    await open({ text: "a" });
    const first = await change('"1"', "k1");
    const again = await change('"1"', "k1");
    expect([again.status, again.text, again.get("etag")]).toEqual([200, first.text, '"2"']);
    expect(codeOf(await change('"1"'))).toEqual([412, "changed-meanwhile"]);
  });
});
