/**
 * Guarantees
 * 1. A call carries the credential and a request id of its own; what the contract says goes out and comes back.
 * 2. Reads, and writes with an externalId or an Idempotency-Key, outlast 502, 503, cut lines and silence, and wait
 *    for a try of their own that is still under way.
 * 3. Any other write is sent once. After the last try the caller gets the problem, not a wait.
 * 4. Waits grow, never undercut Retry-After, and never exceed 30 s.
 * 5. A refusal is a QianxianProblem with code, both texts, status, fields and request id.
 * 6. Silence, a proxy's page and a redirect are problems too; an aborted call stops at once.
 */
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { describe, expect, it } from "@jest/globals";
import { makeQianxian, QianxianProblem, type QianxianOptions, unwrap } from "./index.ts";
import { aGateway, answering, type Mishap } from "./testing/a-gateway.ts";
import { aVacancy } from "./testing/a-vacancy.ts";

const { publishVacancy, listVacancies, changeVacancy } = vacanciesRoutes;
const vacancyId = "019b0000-0000-7000-8000-000000000001";

/** A client of a gateway that suffers some mishaps first; `waits` are the waits in milliseconds. */
const aClient = (mishaps: readonly Mishap[] = [], options: Partial<QianxianOptions> = {}) => {
  const answers = [
    answering(publishVacancy, (input) => aVacancy({ title: input.title, externalId: input.externalId ?? null })),
    answering(changeVacancy, () => aVacancy({})),
    answering(listVacancies, () => ({ items: [aVacancy({})], nextCursor: null, total: 1 })),
  ];
  const { fetch, heard } = aGateway(answers, mishaps);
  const waits: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
  };
  const client = makeQianxian({ baseUrl: "http://gateway.test/", credential: "key-1", fetch, wait, ...options });
  return { client, heard, waits };
};

const post = { title: "缝纫工", base: "changzhou" } as const;
const problemOf = async (call: Promise<unknown>): Promise<QianxianProblem> => {
  const thrown: unknown = await call.catch((error: unknown) => error);
  if (thrown instanceof QianxianProblem) return thrown;
  throw new Error(`no problem came, but ${String(thrown)}`);
};

describe("a call", () => {
  it("carries the credential and a request id, and gives back the data", async () => {
    const { client, heard } = aClient();
    const page = await unwrap(client.GET("/v1/vacancies", { params: { query: { limit: 5, status: "live" } } }));
    expect(page.items[0]?.title).toBe("缝纫工");
    const params = { path: { vacancyId }, header: { "If-Match": '"1"' } };
    await unwrap(client.PATCH("/v1/vacancies/{vacancyId}", { params, body: { seats: 3 } }));
    expect(heard).toMatchObject([
      { method: "GET", path: "/v1/vacancies", credential: "Bearer key-1", input: { limit: "5", status: "live" } },
      { method: "PATCH", path: `/v1/vacancies/${vacancyId}`, input: { vacancyId, seats: 3 } },
    ]);
    const ids = heard.map(({ requestId }) => requestId);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[\w-]{8,64}$/);
  });

  it("keeps a request id it is given, and sends no credential it does not have", async () => {
    const { client, heard } = aClient([], { credential: undefined });
    await unwrap(client.GET("/v1/vacancies", { headers: { "x-request-id": "mine-12345" } }));
    expect(heard).toMatchObject([{ requestId: "mine-12345", credential: "" }]);
  });

  it.each(["ftp://gateway.test", "gateway.test", ""])("has no client at %p", (baseUrl) => {
    expect(() => makeQianxian({ baseUrl })).toThrow("http:// or https://");
  });
});

describe("repeating", () => {
  const mishaps: Mishap[] = ["no-answer", "cut-short", "proxy-page", "busy"];

  it("waits for an earlier try of a write with an Idempotency-Key that is still under way", async () => {
    const { client, heard } = aClient(["no-answer", "in-flight"]);
    const header = { "Idempotency-Key": "k1" };
    await expect(unwrap(client.POST("/v1/vacancies", { params: { header }, body: post }))).resolves.toBeDefined();
    expect(heard).toHaveLength(3);
  });

  it.each<[string, (client: ReturnType<typeof aClient>["client"]) => Promise<unknown>]>([
    ["a read", (client) => unwrap(client.GET("/v1/vacancies"))],
    ["a post with an externalId", (client) => unwrap(client.POST("/v1/vacancies", { body: { ...post, externalId: "A-1" } }))],
    [
      "a write with an Idempotency-Key",
      (client) => unwrap(client.POST("/v1/vacancies", { body: post, headers: { "Idempotency-Key": "k1" } })),
    ],
  ])("outlasts four mishaps for %s, under one request id", async (_what, send) => {
    const { client, heard, waits } = aClient(mishaps);
    await expect(send(client)).resolves.toBeDefined();
    expect(heard).toHaveLength(5);
    expect(new Set(heard.map(({ requestId, input }) => JSON.stringify([requestId, input]))).size).toBe(1);
    const least = [150, 300, 600, 2_000];
    expect(waits.map((ms, at) => ms >= least[at]! && ms <= Math.max(2_000, least[at]! * 2))).toEqual([true, true, true, true]);
  });

  it.each<[string, (client: ReturnType<typeof aClient>["client"]) => Promise<unknown>]>([
    ["a post without an externalId", (client) => unwrap(client.POST("/v1/vacancies", { body: post }))],
    [
      "a change",
      (client) =>
        unwrap(
          client.PATCH("/v1/vacancies/{vacancyId}", {
            params: { path: { vacancyId }, header: { "If-Match": '"1"' } },
            body: {},
          }),
        ),
    ],
  ])("never sends %s twice", async (_what, send) => {
    for (const mishap of mishaps) {
      const { client, heard, waits } = aClient([mishap]);
      await problemOf(send(client));
      expect([heard.length, waits.length]).toEqual([1, 0]);
    }
  });

  it("ends after the tries it is allowed", async () => {
    const { client, heard } = aClient(["busy", "busy", "busy", "busy"], { retries: 2 });
    const problem = await problemOf(unwrap(client.GET("/v1/vacancies")));
    expect(problem).toMatchObject({ code: "try-again-later", status: 503, requestId: heard[0]?.requestId });
    expect(heard).toHaveLength(3);
  });

  it("gives up a try that hangs, and repeats it", async () => {
    const { client, heard } = aClient(["hangs"], { timeoutMs: 20 });
    await expect(unwrap(client.GET("/v1/vacancies"))).resolves.toMatchObject({ nextCursor: null });
    expect(heard).toHaveLength(2);
  });

  it("sends again when it may what was turned away for coming too often, also a change, and nothing else of that kind", async () => {
    const answerOnce = async (code: string, retries = 4) => {
      const sent: number[] = [];
      const waits: number[] = [];
      const problem = { code, status: 429, detail: { zh: "慢一点", en: "slower" }, requestId: "r", type: "t", title: "t" };
      const headers = { "retry-after": "7", "content-type": "application/problem+json" };
      const client = makeQianxian({
        baseUrl: "http://gateway.test",
        retries,
        fetch: async () => (sent.push(1) === 1 ? new Response(JSON.stringify(problem), { status: 429, headers }) : Response.json({})),
        wait: async (ms) => void waits.push(ms),
      });
      await unwrap(client.POST("/v1/vacancies", { body: post })).catch(() => null);
      return { sent: sent.length, waits };
    };
    expect(await answerOnce("rate-limited")).toEqual({ sent: 2, waits: [7_000] });
    expect(await answerOnce("rate-limited", 0)).toEqual({ sent: 1, waits: [] });
    expect(await answerOnce("locked-out")).toEqual({ sent: 1, waits: [] });
  });

  it("waits no longer than 30 s, whatever is asked", async () => {
    const waits: number[] = [];
    const later = { status: 503, headers: { "retry-after": "86400", "content-type": "application/json" } };
    const client = makeQianxian({
      baseUrl: "http://gateway.test",
      retries: 1,
      fetch: async () => new Response("{}", later),
      wait: async (ms) => {
        waits.push(ms);
      },
    });
    await problemOf(unwrap(client.GET("/v1/me")));
    expect(waits).toEqual([30_000]);
  });
});

describe("a problem", () => {
  it("says which fields are wrong, in both languages", async () => {
    const { client, heard } = aClient();
    const wrong = { ...post, seats: -1 };
    const problem = await problemOf(unwrap(client.POST("/v1/vacancies", { body: wrong })));
    expect(problem).toMatchObject({ code: "invalid-input", status: 422, requestId: heard[0]?.requestId });
    expect(problem.fields).toMatchObject([{ pointer: "/seats" }]);
    for (const { zh, en } of [problem, ...problem.fields]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
    }
    expect(problem.message).toBe(`invalid-input: ${problem.en}`);
  });

  it("is told of an operation that the gateway does not know", async () => {
    const { client } = aClient();
    const call = client.GET("/v1/campaigns", { params: { query: { limit: 1 } } });
    expect(await problemOf(unwrap(call))).toMatchObject({ code: "route-not-found", status: 404, fields: [] });
    expect(outreachRoutes.listCampaigns.path).toBe("/v1/campaigns");
  });

  it.each<[Mishap, string, number]>([
    ["no-answer", "gateway-unreachable", 0],
    ["cut-short", "gateway-unreachable", 0],
    ["proxy-page", "not-a-gateway", 502],
    ["moved", "not-a-gateway", 301],
  ])("of %s is %s", async (mishap, code, status) => {
    const { client, heard } = aClient([mishap], { retries: 0 });
    const problem = await problemOf(unwrap(client.GET("/v1/vacancies")));
    expect(problem).toMatchObject({ code, status, requestId: heard[0]?.requestId });
    expect(problem.zh).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ["JSON that is no Problem Details", '{"error":"no"}', 404],
    ["a text that says it is JSON", "OK", 200],
    ["nothing at all", "", 200],
  ])("of %s is not-a-gateway", async (_what, text, status) => {
    const fetch = async () => new Response(text, { status, headers: { "content-type": "application/json" } });
    const client = makeQianxian({ baseUrl: "http://gateway.test", fetch });
    expect(await problemOf(unwrap(client.GET("/v1/me")))).toMatchObject({ code: "not-a-gateway", status });
  });
});

describe("aborting", () => {
  it("stops a call that hangs, with the caller's own reason and no further try", async () => {
    const { client, heard } = aClient(["hangs"]);
    const stop = new AbortController();
    const call = unwrap(client.GET("/v1/vacancies", { signal: stop.signal }));
    stop.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    expect(heard.length).toBeLessThanOrEqual(1);
  });

  it("stops the wait between two tries", async () => {
    const stop = new AbortController();
    const { client, heard } = aClient(["busy"], { wait: undefined });
    const call = unwrap(client.GET("/v1/vacancies", { signal: stop.signal }));
    const began = performance.now();
    setImmediate(() => stop.abort(new Error("enough")));
    await expect(call).rejects.toThrow("enough");
    // The gateway asked to wait 2 s.
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(heard).toHaveLength(1);
  });
});
