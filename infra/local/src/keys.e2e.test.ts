/**
 * Guarantees, on the whole real stack
 * 1. No file of a backup holds the county key or an unwrapped data key, whichever way it is written.
 * 2. A restore into an empty folder takes the secrets file of that time, refuses any other, and opens everything sealed.
 * 3. The county key is changed while the stack is stopped: the next start wraps the data keys anew and touches no row;
 *    until then no backup is made; older backups open with the older secrets file alone.
 * 4. Data keys are renewed while the stack runs, and everything opens afterwards.
 */
import { createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { backUpStack, restoreStack } from "./backup/stack-backup.ts";
import { changeCountyKey, withDataKeys } from "./data-keys.ts";
import { withDatabase } from "./leaks/collect-database.ts";
import { placesIn } from "./places.ts";
import type { Secrets } from "./secrets.ts";
import { type Stack, startStack } from "./stack.ts";

const slow = 180_000;
const people = 60;
const folder = mkdtempSync(path.join(os.tmpdir(), "qx-keys-"));
const home = path.join(folder, "home");
const kept = path.join(folder, "kept-elsewhere.json");
const backup = path.join(folder, "backup");
const plain = { force: false, verify: true };

let stack: Stack | null = null;
const start = async (): Promise<Stack> => {
  stack = await startStack({ dataDir: home, demoWorkers: people, quiet: true, settings: { UNDO_SECONDS: "0" } });
  return stack;
};
const stop = async (): Promise<void> => {
  await stack?.stop();
  stack = null;
};

const ask = <T extends object>(sql: string): Promise<T[]> =>
  withDatabase(stack?.adminUrl ?? "", async (client) => (await client.query<T>(sql)).rows);

const secretsIn = (file: string): Secrets => JSON.parse(readFileSync(file, "utf8")) as Secrets;
const rowsOfWorkers = () => ask<{ text: string }>("select w::text as text from profiles.worker w order by id");

beforeAll(async () => {
  const { places } = await start();
  cpSync(places.secrets, kept);
  await backUpStack(home, backup);
}, slow);
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
}, slow);

/** What the wrapped keys of the database hold, by the county key. */
const unwrapped = async (): Promise<Buffer[]> => {
  const county = Buffer.from(secretsIn(kept).dataKey, "base64");
  const wrapKey = Buffer.from(hkdfSync("sha256", county, "", "qianxian/profiles/wrap", 32));
  const keys = await ask<{ id: string; class: string; use: string; wrapped: string }>("select * from profiles.data_key");
  return keys.map((key) => {
    const [iv, tag, data] = key.wrapped.split(".").slice(2).map((part) => Buffer.from(part, "base64url")) as [Buffer, Buffer, Buffer];
    const cipher = createDecipheriv("aes-256-gcm", wrapKey, iv);
    cipher.setAAD(Buffer.from(`data-key|${key.id}|${key.class}|${key.use}`));
    cipher.setAuthTag(tag);
    return Buffer.concat([cipher.update(data), cipher.final()]);
  });
};

const spellings = (key: Buffer): Buffer[] => [
  key,
  ...(["base64", "base64url", "hex"] as const).flatMap((way) => {
    const text = key.toString(way).replace(/=+$/, "");
    return [Buffer.from(text), Buffer.from(text.toUpperCase())];
  }),
];

const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(dir, name))
    .filter((file) => statSync(file).isFile());

const filesWith = (dir: string, key: Buffer): string[] => {
  const ways = spellings(key);
  return filesOf(dir).filter((file) => {
    const content = readFileSync(file);
    return ways.some((way) => content.includes(way));
  });
};

describe("a backup", () => {
  it("holds neither the county key nor a data key", async () => {
    const keys = [Buffer.from(secretsIn(kept).dataKey, "base64"), ...(await unwrapped())];
    expect(keys).toHaveLength(10);
    for (const key of keys) expect(filesWith(backup, key)).toEqual([]);
  }, slow);

  it("would be caught with one", () => {
    const key = randomBytes(32);
    const planted = path.join(folder, "planted");
    cpSync(backup, planted, { recursive: true });
    writeFileSync(path.join(planted, "note.txt"), `the key is ${key.toString("hex")}.`);
    expect(filesWith(planted, key)).toEqual([path.join(planted, "note.txt")]);
  });
});

describe("a restore into an empty folder", () => {
  it("needs the secrets file of that time, and opens everything", async () => {
    const target = path.join(folder, "target");
    await expect(restoreStack(target, backup, plain)).rejects.toThrow(/--secrets/);
    const others = path.join(folder, "others.json");
    writeFileSync(others, JSON.stringify({ ...secretsIn(kept), dataKey: randomBytes(32).toString("base64") }));
    await expect(restoreStack(target, backup, { ...plain, secretsFile: others })).rejects.toThrow(/other keys/);

    const { sealed } = await restoreStack(target, backup, { ...plain, secretsFile: kept });
    expect(sealed).toEqual({ opened: expect.any(Number), failed: 0 });
    expect(sealed?.opened).toBeGreaterThanOrEqual(2 * people);
    expect(secretsIn(placesIn(target).secrets)).toEqual(secretsIn(kept));
    expect(statSync(placesIn(target).secrets).mode & 0o077).toBe(0);
  }, slow);
});

describe("data keys", () => {
  it("are renewed while the stack runs", async () => {
    const before = await rowsOfWorkers();
    const rotation = await withDataKeys(home, (desk) => desk.rotate({ rowsAtOnce: 25 }));
    expect(rotation).toMatchObject({ done: people, total: people, finishedAt: expect.any(String) });
    expect(await rowsOfWorkers()).not.toEqual(before);
    const { keys } = await withDataKeys(home, (desk) => desk.list());
    expect(keys.filter(({ state }) => state === "retired")).toHaveLength(8);
    const again = path.join(folder, "after-rotation");
    await backUpStack(home, again);
    const target = path.join(folder, "after-target");
    const { sealed } = await restoreStack(target, again, { ...plain, secretsFile: kept });
    expect(sealed).toEqual({ opened: expect.any(Number), failed: 0 });
  }, slow);
});

describe("the county key", () => {
  it("is not changed while the stack runs", () => {
    expect(() => changeCountyKey(home)).toThrow(/Ctrl-C/);
    expect(secretsIn(placesIn(home).secrets)).toEqual(secretsIn(kept));
  });

  it("is changed by wrapping the data keys anew at the next start, and touches no row", async () => {
    const before = await rowsOfWorkers();
    const keys = await ask<{ id: string; wrapped: string }>("select id, wrapped from profiles.data_key order by id");
    await stop();
    changeCountyKey(home);
    changeCountyKey(home);
    expect(secretsIn(placesIn(home).secrets)).toMatchObject({ dataKeyBefore: secretsIn(kept).dataKey });
    await expect(backUpStack(home, path.join(folder, "too-early"))).rejects.toThrow(/wrapped anew/);

    await start();
    const secrets = secretsIn(placesIn(home).secrets);
    expect(secrets.dataKey).not.toBe(secretsIn(kept).dataKey);
    expect(secrets.dataKeyBefore).toBeUndefined();
    expect(await rowsOfWorkers()).toEqual(before);
    const after = await ask<{ id: string; wrapped: string }>("select id, wrapped from profiles.data_key order by id");
    expect(after.map(({ id }) => id)).toEqual(keys.map(({ id }) => id));
    expect(after.filter(({ wrapped }, at) => wrapped === keys[at]?.wrapped)).toEqual([]);
    await stop();
  }, slow);

  it("of before opens the backups of before, and that of now does not", async () => {
    await expect(restoreStack(home, backup, { force: true, verify: true })).rejects.toThrow(/--secrets/);
    const { sealed } = await restoreStack(home, backup, { force: true, verify: true, secretsFile: kept });
    expect(sealed).toEqual({ opened: expect.any(Number), failed: 0 });
    expect(secretsIn(placesIn(home).secrets)).toEqual(secretsIn(kept));
  }, slow);
});
