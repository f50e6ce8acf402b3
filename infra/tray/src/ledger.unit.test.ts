/**
 * Guarantees
 * 1. A message is stored once per id, also when it comes twice at the same moment.
 * 2. The same id with other content is reported and changes nothing.
 * 3. Rows survive a restart, with their receipts.
 * 4. A line torn by a crash is dropped; the next row is written where it began.
 * 5. A broken line before the last one is refused, not skipped.
 */
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type Ledger, openLedger, parseLedger } from "./ledger.ts";

const hello = { to: "19900000001", text: "你好" };

describe("openLedger", () => {
  let folder: string;
  let file: string;
  let count: number;
  let ledger: Ledger;

  const reopen = async () => {
    ledger = await openLedger({
      file,
      now: () => new Date("2026-11-24T01:00:00Z"),
      newReceiptId: () => `receipt-${(count += 1)}`,
    });
  };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "tray-"));
    file = path.join(folder, "deep", "ledger.jsonl");
    count = 0;
    await reopen();
  });

  afterEach(async () => {
    await ledger.close();
    await rm(folder, { recursive: true });
  });

  it("stores an id once and gives the same receipt again", async () => {
    const first = await ledger.put("m1", hello);
    const again = await ledger.put("m1", hello);

    expect(first).toEqual({
      kind: "stored",
      receipt: { messageId: "m1", receiptId: "receipt-1", acceptedAt: "2026-11-24T01:00:00.000Z" },
    });
    expect(again).toEqual({ ...first, kind: "known" });
    expect((await readFile(file, "utf8")).split("\n")).toHaveLength(2);
  });

  it("stores one row when the same message comes many times at once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => ledger.put("m1", hello)));

    expect(outcomes.filter(({ kind }) => kind === "stored")).toHaveLength(1);
    expect(parseLedger(await readFile(file, "utf8")).rows).toHaveLength(1);
  });

  it("stores many messages that come at once, each as its own line", async () => {
    await Promise.all(Array.from({ length: 200 }, (_, at) => ledger.put(`m${at}`, hello)));

    expect(new Set(parseLedger(await readFile(file, "utf8")).rows.map((r) => r.messageId)).size).toBe(200);
    expect(ledger.newest(2).map((row) => row.messageId)).toEqual(["m199", "m198"]);
  });

  it("reports other content under a known id and keeps the first", async () => {
    await ledger.put("m1", hello);

    expect(await ledger.put("m1", { ...hello, text: "再见" })).toEqual({ kind: "different" });
    expect(ledger.find("m1")?.text).toBe("你好");
  });

  it("keeps its rows over a restart", async () => {
    const { receipt } = (await ledger.put("m1", hello)) as { receipt: unknown };
    await ledger.close();
    await reopen();

    expect(await ledger.put("m1", hello)).toEqual({ kind: "known", receipt });
  });

  it("drops a torn last line and goes on behind the last whole one", async () => {
    await ledger.put("m1", hello);
    await ledger.close();
    await appendFile(file, '{"messageId":"m2","to":"199000');
    await reopen();

    expect(ledger.find("m2")).toBeUndefined();
    await ledger.put("m3", hello);
    const { rows } = parseLedger(await readFile(file, "utf8"));
    expect(rows.map((row) => row.messageId)).toEqual(["m1", "m3"]);
  });

  it("refuses a broken line before the last and leaves the file as it is", async () => {
    const broken = path.join(folder, "broken.jsonl");
    await writeFile(broken, 'nonsense\n{"torn');

    await expect(
      openLedger({ file: broken, now: () => new Date(0), newReceiptId: () => "r" }),
    ).rejects.toThrow(/Line 1/);
    expect(await readFile(broken, "utf8")).toBe('nonsense\n{"torn');
  });

  it("keeps the file to its owner", async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});
