import type { Route } from "@qianxian/contracts";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { identityHeader, keyHeader, listen, replayedHeader, requestOf, signIdentity } from "@qianxian/http";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type pg from "pg";

type Input = Record<string, unknown>;

/** An operation that takes a key, and what it takes to call it. */
export type KeyedCase = {
  operation: string;
  by: Actor;
  /** Somebody else who may say the same; nobody where the path's link is the caller. */
  alsoBy: Actor | null;
  /** Prepares the ground for one call with an effect. @returns its input, and one with another content */
  given: () => Promise<{ input: Input; other: Input }>;
};

/** A service over Postgres, in a schema of its own. */
export type KeyedService = {
  name: string;
  routes: Record<string, Route>;
  http: Parameters<typeof listen>[0];
  secret: string;
  pool: Pick<pg.Pool, "query">;
  schema: string;
  /** Tables of notes about work under way, which may be left by work that failed. */
  asides?: readonly string[];
  cases: readonly KeyedCase[];
  close: () => Promise<void>;
};

type Answer = { status: number; text: string; replayed: string | null; code: string | undefined };

let keys = 0;
const newKey = (): string => `key-${(keys += 1)}`;

const notEffects = ["idempotency", "_prisma_migrations"];

/** Every row of a service but its answers, as text, table by table. */
const rowsOf = async ({ pool, schema, asides = [] }: KeyedService): Promise<string[]> => {
  const named = "select tablename as name from pg_tables where schemaname = $1 order by 1";
  const tables = (await pool.query<{ name: string }>(named, [schema])).rows.map(({ name }) => name);
  const kept = tables.filter((name) => ![...notEffects, ...asides].includes(name));
  const all: string[] = [];
  for (const name of kept) {
    const { rows } = await pool.query<{ row: string }>(`select '${name} ' || t::text as row from ${name} t order by 1`);
    all.push(...rows.map(({ row }) => row));
  }
  return all;
};

const callerOf = (service: KeyedService, url: string) =>
  async (operation: string, input: Input, by: Actor, key: string): Promise<Answer> => {
    const route = service.routes[operation] as Route;
    const { path, body } = requestOf(route, input);
    const identity = by.role === "anyone" ? {} : { [identityHeader]: await signIdentity(by, service.name, service.secret) };
    const answer = await fetch(url + path, {
      method: route.method.toUpperCase(),
      headers: {
        "content-type": "application/json",
        [keyHeader]: key,
        ...(route.conditional ? { "if-match": "*" } : {}),
        ...(identity as Record<string, string>),
      },
      body,
    });
    const text = await answer.text();
    const { code } = JSON.parse(text) as { code?: string };
    return { status: answer.status, text, replayed: answer.headers.get(replayedHeader), code };
  };

/** Every route that takes a key keeps these promises, over HTTP and Postgres. */
export const keyedRoutesContract = (
  name: string,
  operations: readonly string[],
  make: () => Promise<KeyedService>,
): void =>
  describe(`routes of ${name} that take a key`, () => {
    let service: KeyedService;
    let call: ReturnType<typeof callerOf>;
    let stop: () => Promise<void>;
    beforeAll(async () => {
      service = await make();
      const { port, close } = await listen(service.http, { port: 0, host: "127.0.0.1" });
      call = callerOf(service, `http://127.0.0.1:${port}`);
      stop = close;
    });
    afterAll(async () => {
      await stop();
      await service.close();
    });

    const found = (operation: string): KeyedCase => {
      const one = service.cases.find((each) => each.operation === operation);
      if (!one) throw new Error(`no case for ${operation}`);
      return one;
    };

    it("are all tried here", () => {
      const keyed = Object.entries(service.routes).filter(([, { takesKey }]) => takesKey);
      expect(operations.toSorted()).toEqual(keyed.map(([operation]) => operation).toSorted());
    });

    describe.each(operations)("%s", (operation) => {
      it("has one effect, and answers a second time as the first, byte by byte", async () => {
        const { by, given } = found(operation);
        const { input } = await given();
        const key = newKey();
        const before = await rowsOf(service);
        const first = await call(operation, input, by, key);
        const after = await rowsOf(service);
        expect([first.status, first.replayed]).toEqual([service.routes[operation]?.status, null]);
        expect(after).not.toEqual(before);
        expect(await call(operation, input, by, key)).toEqual({ ...first, replayed: "true" });
        expect(await rowsOf(service)).toEqual(after);
      });

      it("refuses the key with another input, and does nothing", async () => {
        const { by, given } = found(operation);
        const { input, other } = await given();
        const key = newKey();
        await call(operation, input, by, key);
        const after = await rowsOf(service);
        const refused = await call(operation, other, by, key);
        expect([refused.status, refused.code, refused.replayed]).toEqual([422, "idempotency-reused", null]);
        expect(await rowsOf(service)).toEqual(after);
      });

      it("has one effect when it is sent fifty times at once", async () => {
        const { by, given } = found(operation);
        const alone = await given();
        const start = (await rowsOf(service)).length;
        await call(operation, alone.input, by, newKey());
        const added = (await rowsOf(service)).length - start;

        const { input } = await given();
        const key = newKey();
        const before = (await rowsOf(service)).length;
        const answers = await Promise.all(Array.from({ length: 50 }, () => call(operation, input, by, key)));
        expect((await rowsOf(service)).length - before).toBe(added);
        const done = answers.filter(({ status }) => status < 300);
        expect(done.filter(({ replayed }) => replayed === null)).toHaveLength(1);
        expect(new Set(done.map(({ text }) => text)).size).toBe(1);
        const refused = answers.filter(({ status }) => status >= 300).map(({ code }) => code);
        expect(["idempotency-in-flight", "try-again-later"]).toEqual(expect.arrayContaining([...new Set(refused)]));
      }, 60_000);

      it("takes the same key of somebody else for another key", async () => {
        const { by, alsoBy, given } = found(operation);
        const { input } = await given();
        const key = newKey();
        await call(operation, input, by, key);
        const theirs = alsoBy ? await call(operation, input, alsoBy, key) : null;
        expect([theirs?.replayed ?? null, theirs?.code]).toEqual([null, undefined]);
      });

      it("has no effect when its answer can't be kept, and may be sent again", async () => {
        const { by, given } = found(operation);
        const { input } = await given();
        const key = newKey();
        const before = await rowsOf(service);
        await service.pool.query("alter table idempotency add constraint no_room check (false) not valid");
        const failed = await call(operation, input, by, key);
        await service.pool.query("alter table idempotency drop constraint no_room");
        expect([failed.status, failed.code]).toEqual([500, "unexpected"]);
        expect(await rowsOf(service)).toEqual(before);
        const again = await call(operation, input, by, key);
        expect([again.status, again.replayed]).toEqual([service.routes[operation]?.status, null]);
      });
    });
  });
