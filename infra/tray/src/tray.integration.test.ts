/**
 * Guarantees
 * 1. A message is taken once: 201, then 200 with the same receipt, 409 for other content.
 * 2. Told to be slow, it waits; told to refuse, it answers 422 and stores nothing; told to hang, it
 *    stores, does not answer, and a repetition gets the receipt.
 * 3. Lists and the page show masked numbers; logs hold neither number nor text.
 * 4. Stopping ends hanging requests; rows are there after a restart.
 */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { makeLogger } from "@qianxian/telemetry";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import request from "supertest";
import { type RunningTray, startTray } from "./start-tray.ts";

const message = { to: "19912345678", text: "岗位消息 http://127.0.0.1:8080/o/abc" };

let folder: string;
let tray: RunningTray;
let logged: string;

const start = async () => {
  const destination = { write: (line: string) => void (logged += line) };
  tray = await startTray({
    port: 0,
    ledger: path.join(folder, "ledger.jsonl"),
    log: makeLogger({ service: "tray", destination }),
  });
};

const put = (id: string, body: object = message) => request(tray.url).put(`/messages/${id}`).send(body);
const behave = (body: object) => request(tray.url).put("/behaviour").send(body).expect(200);

/** Sends a message and gives up after `ms`; true when no answer came. */
const goesUnanswered = (id: string, ms: number): Promise<boolean> =>
  fetch(`${tray.url}/messages/${id}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(message),
    signal: AbortSignal.timeout(ms),
  }).then(
    () => false,
    () => true,
  );

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "tray-"));
  logged = "";
  await start();
});

afterEach(async () => {
  await tray.stop();
  await rm(folder, { recursive: true });
});

describe("PUT /messages/:messageId", () => {
  it("201 the first time, 200 with the same receipt when it comes again", async () => {
    const first = await put("m1").expect(201);
    const again = await put("m1").expect(200);

    expect(first.body).toEqual({
      messageId: "m1",
      receiptId: expect.any(String),
      acceptedAt: expect.stringMatching(/Z$/),
    });
    expect(again.body).toEqual(first.body);
  });

  it("409 when a known id comes with other content", async () => {
    await put("m1").expect(201);

    const other = await put("m1", { ...message, text: "别的" }).expect(409);
    expect(other.body.code).toBe("message-id-taken");
  });

  it.each([
    ["a number that is none", { ...message, to: "12345" }],
    ["an unknown field", { ...message, cc: "1" }],
    ["no text", { to: message.to }],
  ])("400 for %s", async (_what, body) => {
    expect((await put("m1", body).expect(400)).body.code).toBe("invalid-message");
  });

  it("400 for a body that is not JSON, which is not repeated in the answer", async () => {
    const answer = await request(tray.url)
      .put("/messages/m1")
      .set("content-type", "application/json")
      .send("{19912345678")
      .expect(400);
    expect(answer.text).not.toContain("19912345678");
  });
});

describe("GET /messages", () => {
  it("200 the receipt of one, 404 for an unknown one", async () => {
    const { body } = await put("m1");

    expect((await request(tray.url).get("/messages/m1").expect(200)).body).toEqual(body);
    expect((await request(tray.url).get("/messages/m2").expect(404)).body.code).toBe("message-not-found");
  });

  it("200 newest first, with text and masked number", async () => {
    await put("m1");
    await put("m2");

    const { body } = await request(tray.url).get("/messages?limit=1").expect(200);
    expect(body.items).toEqual([
      expect.objectContaining({ messageId: "m2", to: "199****5678", text: message.text }),
    ]);
  });

  it("200 a page on which the link can be clicked and no number is whole", async () => {
    await put("m1");

    const page = await request(tray.url).get("/").expect(200);
    expect(page.text).toContain('<a href="http://127.0.0.1:8080/o/abc"');
    expect(page.text).not.toContain(message.to);
  });
});

describe("PUT /behaviour", () => {
  it("400 for an unknown wish, 200 and the whole behaviour otherwise", async () => {
    await request(tray.url).put("/behaviour").send({ explode: true }).expect(400);
    await behave({ refuse: true });

    const { body } = await request(tray.url).get("/behaviour").expect(200);
    expect(body).toEqual({ delayMs: 0, refuse: true, hangAfterStoring: false });
  });

  it("is slow when told so", async () => {
    await behave({ delayMs: 300 });

    const began = performance.now();
    await put("m1").expect(201);
    expect(performance.now() - began).toBeGreaterThanOrEqual(295);
  });

  it("refuses new messages, stores none of them, and still knows the old ones", async () => {
    await put("old").expect(201);
    await behave({ refuse: true });

    expect((await put("m1").expect(422)).body.code).toBe("message-refused");
    await put("old").expect(200);
    await request(tray.url).get("/messages/m1").expect(404);
  });

  it("hangs after storing the next n, then answers again; a repetition gets the receipt", async () => {
    await behave({ hangAfterStoring: 1 });

    expect(await goesUnanswered("m1", 500)).toBe(true);
    await put("m2").expect(201);
    expect((await put("m1").expect(200)).body.messageId).toBe("m1");
  });

  it("hangs for every new message until told otherwise, and stopping ends the wait", async () => {
    await behave({ hangAfterStoring: true });
    expect(await goesUnanswered("m1", 300)).toBe(true);
    const second = goesUnanswered("m2", 10_000);
    for (;;) {
      if ((await request(tray.url).get("/messages/m2")).status === 200) break;
    }
    await tray.stop();

    expect(await second).toBe(true);
    await start();
    await put("m2").expect(200);
  });
});

describe("the log", () => {
  it("holds ids and outcomes, neither number nor text", async () => {
    await put("m1");
    await put("m1", { ...message, text: "别的" });

    expect(logged).toContain('"messageId":"m1"');
    expect(logged).not.toContain(message.to);
    expect(logged).not.toMatch(/岗位消息|别的|8080/);
  });
});
