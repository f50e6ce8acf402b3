/**
 * Guarantees, on the whole real stack
 * 1. The whole county (a part of it) is loaded beside the small one; doing it again changes nothing, and matching answers.
 * 2. A dead letter is listed with its reason; given back, it goes when its event has its effect, and waits again when it fails again.
 * 3. A discarded letter is kept with who and why, and listed no more.
 * 4. Where nothing runs, it is said so.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import { anId } from "@qianxian/testing";
import { aWorkerCard } from "@qianxian/testing/cards";
import { eventually } from "@qianxian/testing/servers";
import pg from "pg";
import { withDeadLetters } from "./dead-letters.ts";
import { loadFullDemo } from "./load-demo.ts";
import { startWalk, type Walk } from "./testing/a-walk.ts";

const slow = 120_000;
const queue = "matcher.workers";
const healed = anId(1, "ef");
const broken = anId(2, "ef");
const workerId = anId(77, "a");

let walk: Walk;
let database: pg.Pool;
let dataDir: string;
beforeAll(async () => {
  walk = await startWalk(120);
  ({ dataDir } = walk.stack.places);
  database = new pg.Pool({ connectionString: walk.stack.adminUrl, max: 2 });
}, slow);
afterAll(async () => {
  await database?.end();
  await walk?.stop();
}, slow);

const countOf = async (sql: string): Promise<number> =>
  (await database.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n ?? 0;

describe("the whole county", () => {
  const load = () => loadFullDemo({ dataDir, workers: 1_200, seats: 900, connections: 3, onProgress: () => {} });

  it("is loaded once beside the small one, and matching answers", async () => {
    const { sizes, matchesMs } = await load();
    const tables = ["profiles.worker", "profiles.crew", "vacancies.vacancy", "vacancies.employer"];
    const counts = () => Promise.all(tables.map(countOf));
    const before = await counts();
    expect(sizes.workers).toBe(1_200);
    expect(before[0]).toBe(120 + 1_200);
    expect(matchesMs).toBeLessThan(3_000);
    await load();
    expect(await counts()).toEqual(before);
  }, slow);
});

describe("dead letters", () => {
  const put = (eventId: string, payload: unknown) =>
    database.query(
      `insert into matcher.dead_letter (queue, event_id, type, version, payload, reason, attempts)
       values ($1, $2, $3, $4, $5, 'unexpected', 8)`,
      [queue, eventId, WorkersChanged.type, WorkersChanged.version, JSON.stringify(payload)],
    );
  const list = () => withDeadLetters(dataDir, (desk) => desk.list({}));

  it("go when their event has had its effect, and wait again when it fails again", async () => {
    await put(healed, { workers: [aWorkerCard({ id: workerId })] });
    await put(broken, { workers: "none" });
    expect(await list()).toMatchObject({
      queues: [{ queue, letters: 2 }],
      letters: [{ reason: "unexpected" }, { reason: "unexpected" }],
    });
    expect(await withDeadLetters(dataDir, (desk) => desk.retry({ queue }))).toBe(2);
    await eventually(async () => {
      const { letters } = await list();
      return letters.length === 1 && letters[0]?.retriedAt === null;
    }, "one has gone, the other waits again", 20_000);
    expect((await list()).letters).toMatchObject([{ eventId: broken, reason: "invalid-input" }]);
    expect(await countOf(`matcher.worker_record where id = '${workerId}'`)).toBe(1);
  }, slow);

  it("are discarded for a reason that is kept", async () => {
    const order = { eventIds: [broken], by: "ops", because: "内容不对，已另行处理" };
    expect(await withDeadLetters(dataDir, (desk) => desk.discard(order))).toBe(1);
    expect(await list()).toEqual({ queues: [], letters: [] });
    expect(await countOf("matcher.dead_letter where discarded_by = 'ops' and discarded_because like '内容不对%'")).toBe(1);
  }, slow);

  it("are nowhere when nothing runs", async () => {
    await expect(withDeadLetters("/nowhere", (desk) => desk.list({}))).rejects.toThrow("没有在运行");
  });
});
