/**
 * Guarantees
 * 1. A write that takes a key goes under one, the same at every repetition; the next write has another.
 * 2. It is repeated while it is not answered, busy or still under way; a refusal of the business ends it.
 * 3. What was answered is said once more now and then, under its key; every attempt is in the journal.
 * 4. What takes no key has none.
 */
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { carefulClient } from "./careful-client.ts";
import { type Attempt, type Entry, entriesOf } from "./journal.ts";

const { registerEmployer } = vacanciesRoutes;
const { takesKey: _takesKey, ...unkeyed } = registerEmployer;
const factory = { name: "示例厂", base: "local" } as const;
const entered = { ...factory, county: "522732" } as const;
const idOf = (n: number): string => `0193b5a0-0000-7000-8000-${String(n).padStart(12, "0")}`;

type Said = "cut" | { status: number; code?: string };

const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A gateway that says what it was told to, then enters one employer a key. */
const aGateway = async (says: Said[]) => {
  const keys: (string | undefined)[] = [];
  const server = http.createServer((req, res) => {
    const key = req.headers["idempotency-key"] as string | undefined;
    const isKnown = keys.includes(key);
    keys.push(key);
    const said = says.shift();
    if (said === "cut") return void req.socket.destroy();
    if (!said && isKnown && key) res.setHeader("idempotent-replayed", "true");
    const body = said ? { code: said.code } : { id: idOf(new Set(keys).size), ...entered };
    res.writeHead(said?.status ?? 201).end(JSON.stringify(body));
  });
  servers.push(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, keys };
};

const aClient = (url: string, saysAgain = false) => {
  const entries: Entry[] = [];
  const journal = { note: (entry: Entry) => void entries.push(entry), all: () => entries, close: () => undefined };
  const random = { chance: () => saysAgain, pick: <T>(list: readonly T[]) => list[0] as T };
  const { signal } = new AbortController();
  const { call } = carefulClient({ url, credential: null, journal, random, signal });
  const attempts = (): Attempt[] => entriesOf(entries, "attempt");
  return { write: () => call("registerEmployer", registerEmployer, factory), call, attempts };
};

describe("carefulClient", () => {
  it("repeats a write under its key until it is answered, and takes another for the next", async () => {
    const says: Said[] = ["cut", { status: 503 }, { status: 409, code: "idempotency-in-flight" }];
    const { url, keys } = await aGateway(says);
    const { write, attempts } = aClient(url);
    expect(await write()).toEqual({ ok: true, value: { id: idOf(1), ...entered } });
    expect(await write()).toMatchObject({ ok: true });

    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
    expect(keys).toEqual([keys[0], keys[0], keys[0], keys[0], keys[4]]);
    expect(keys[4]).not.toBe(keys[0]);
    expect(attempts().map(({ key, status, replayed }) => [key, status, replayed])).toEqual([
      [keys[0], 0, false],
      [keys[0], 503, false],
      [keys[0], 409, false],
      [keys[0], 201, true],
      [keys[4], 201, false],
    ]);
  });

  it("takes a refusal for an answer", async () => {
    const { url, keys } = await aGateway([{ status: 409, code: "vacancy-closed" }]);
    expect(await aClient(url).write()).toMatchObject({ ok: false, status: 409 });
    expect(keys).toHaveLength(1);
  });

  it("says once more what was answered, and notes both answers", async () => {
    const { url, keys } = await aGateway([]);
    const { write, attempts } = aClient(url, true);
    await write();
    expect(keys).toEqual([keys[0], keys[0]]);
    const [first, again] = attempts();
    expect([first?.replayed, again?.replayed]).toEqual([false, true]);
    expect([first?.answer, again?.answer]).toEqual([expect.stringMatching(/^[\da-f]{16}$/), first?.answer]);
  });

  it("sends no key with what takes none, and never says it again", async () => {
    const { url, keys } = await aGateway([]);
    const { call, attempts } = aClient(url, true);
    expect(await call("registerEmployer", unkeyed, factory)).toMatchObject({ ok: true });
    expect([keys, attempts().map(({ key, answer }) => [key, answer])]).toEqual([[undefined], [[null, null]]]);
  });
});
