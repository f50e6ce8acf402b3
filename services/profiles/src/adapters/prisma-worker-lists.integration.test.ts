/**
 * Guarantees
 * 1. The Postgres adapters of lists and of the journal keep the promises of their ports, rollback included.
 * 2. Row-level security alone shows nobody of another place in a list, a count, a look-up or the journal.
 * 3. In a ledger of full size, a page in any order comes from an index, and counting reads an index alone.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { scopesOf } from "@qianxian/kernel";
import { eventually } from "@qianxian/testing/servers";
import { profilesApp } from "../app.ts";
import { workerHistoryContract } from "../ports/worker-history.contract.ts";
import { workerListsContract } from "../ports/worker-lists.contract.ts";
import { aNewWorker, countyStaff, otherService, strangers, towns, townStaff, workerId } from "../testing/index.ts";
import { prismaStore } from "../testing/prisma-store.ts";
import { readAnywhere } from "./prisma-worker-lists.ts";

workerListsContract("prisma", prismaStore);
workerHistoryContract("prisma", prismaStore);

type Store = Awaited<ReturnType<typeof prismaStore>>;

describe("lists under row-level security alone", () => {
  let store: Store;
  beforeAll(async () => {
    store = await prismaStore();
    const app = profilesApp({ transact: store.transact, deps: store.deps });
    await app.loadWorkers({ workers: [aNewWorker(1)] }, otherService);
    await app.changeWorker({ workerId: workerId(1), education: "junior" }, countyStaff);
  });
  afterAll(() => store.close());
  const seenBy = (scopes: ReturnType<typeof scopesOf>) =>
    store.transact(async (tx) => {
      const phones = store.vault.indexes("phone", aNewWorker(1).phone ?? "");
      const { found, total } = await tx.lists.page({ reach: "all" }, "verified", 9);
      const counts = await tx.lists.counts({ reach: "all" }, "village");
      const known = await tx.lists.knownBy({ phones }, "all", 9);
      const history = await tx.history.of(workerId(1), 9);
      return [found.length, total, counts.length, known.length, history.length];
    }, scopes);

  it.each(strangers)("show %s nothing", async (_who, actor) => {
    expect(await seenBy(scopesOf(actor))).toEqual([0, 0, 0, 0, 0]);
  });

  it("show the own town's staff what there is", async () => {
    expect(await seenBy(scopesOf(townStaff(towns.sanhe)))).toEqual([1, 1, 1, 1, 1]);
  });
});

/** 97 000 people over eight towns and twelve villages each, one in seven looking, in rows as large as real ones. */
const fill = `
  insert into worker (id, revision, town, village, seeking_state, birth_month, facts, name_sealed)
  select ('019b0000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, '52273211' || n % 8,
         '52273211' || n % 8 || lpad((n % 96)::text, 3, '0'),
         case when n % 7 = 0 then 'now' else 'no' end, (1960 + n % 45) || '-03',
         jsonb_build_object('seeking', jsonb_build_object('verifiedOn', date '2024-01-01' + n % 1000), 'consentToPush', n % 5 > 0,
           'skills', jsonb_build_array(jsonb_build_object('name', '技能' || n % 30)), 'wantedRegions', jsonb_build_array('3204' || 10 + n % 20),
           'wantedSectors', jsonb_build_array('hotel'), 'priorityGroups', '[]'::jsonb), 'v1.' || repeat('x', 1000)
    from generate_series(1, 97000) as n`;

describe("a ledger of full size", () => {
  let store: Store;
  beforeAll(async () => {
    store = await prismaStore();
    await store.pool.query(fill);
    // Whoever else is at work in this Postgres may keep a vacuum from finding that rows are seen by all.
    const isSettled = async () => {
      await store.pool.query("vacuum analyze worker");
      const { rows } = await store.pool.query("select relallvisible > relpages * 0.9 as settled from pg_class where oid = 'worker'::regclass");
      return rows[0].settled === true;
    };
    await eventually(isSettled, "rows that all see", 60_000);
  }, 90_000);
  afterAll(() => store.close());
  const within = "scopes && array['county:522732']";
  const planOf = async (sql: string): Promise<string> => {
    const results = (await store.pool.query(`begin; ${readAnywhere}; explain ${sql}; commit`)) as unknown as { rows: Record<string, string>[] }[];
    return results.flatMap(({ rows }) => rows.map((row) => row["QUERY PLAN"])).join("\n");
  };

  it.each([
    ["newest", "id < '019b0000-0000-7000-9000-000000009000'", "id desc"],
    ["verified", "(verified_on, id) > ('2025-01-01', '019b0000-0000-7000-9000-000000001000')", "verified_on, id"],
    ["birth-year", "(birth_year, id) > (1975, '019b0000-0000-7000-9000-000000001000')", "birth_year, id"],
    ["town", "(village, id) > ('522732113021', '019b0000-0000-7000-9000-000000001000')", "village, id"],
  ])("finds a page sorted by %s through an index", async (_sort, after, order) => {
    const plan = await planOf(`select id from worker where ${within} and ${after} order by ${order} limit 51`);
    expect(plan).toMatch(/Index (Only )?Scan/);
    expect(plan).not.toMatch(/Seq Scan|Sort/);
  });

  it.each([
    ["everybody", "true"],
    ["a skill", "found_by @> array['skill:技能3']"],
    ["a region, consent and a day", "found_by @> array['region:320400', 'push:true'] and verified_on < '2026-01-01'"],
    ["a village", "village = '522732113021'"],
    ["who seeks", "seeking_state = 'now'"],
  ])("counts %s by an index alone", async (_what, condition) => {
    const plan = await planOf(`select count(*) from worker where ${within} and ${condition}`);
    expect(plan).toContain("Index Only Scan using worker_counted");
  });
});
