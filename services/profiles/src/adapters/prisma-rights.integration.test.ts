/**
 * Guarantees
 * 1. The Postgres adapters of consents and erasures keep the promises of their ports, rollback included.
 * 2. Every table of this schema that mentions a worker is one that an export reads, or is left out for a stated reason.
 * 3. After an erasure nothing of the person's identifiers is left in any table, and the id only where it is said to be.
 * 4. Row-level security alone shows a worker's words and the erased to nobody of another place.
 * 5. The restore drill: whom a backup brings back is gone again after the replay, before anybody is answered.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { scopesOf } from "@qianxian/kernel";
import { profilesApp } from "../app.ts";
import { consentBookContract } from "../ports/consent-book.contract.ts";
import { erasuresContract } from "../ports/erasures.contract.ts";
import { replayErasures } from "../replay-erasures.ts";
import { aListRow, auditor, countyAdmin, countyStaff, towns, townStaff } from "../testing/index.ts";
import { prismaStore } from "../testing/prisma-store.ts";
import { aboutNobody, leftOutOfExport, personTables } from "./person-tables.ts";
import { profilesPersons } from "./profiles-persons.ts";

consentBookContract("prisma", prismaStore);
erasuresContract("prisma", prismaStore);

type Store = Awaited<ReturnType<typeof prismaStore>>;
let store: Store;
let app: ReturnType<typeof profilesApp>;

beforeAll(async () => {
  store = await prismaStore();
  app = profilesApp(store);
});
afterAll(() => store.close());

const tables = async (): Promise<string[]> => {
  const sql = "select table_name as name from information_schema.tables where table_schema = $1 and table_name not like '\\_prisma%' order by 1";
  return (await store.pool.query<{ name: string }>(sql, [store.schema])).rows.map(({ name }) => name);
};

/** Tables with rows in which a text stands, with how many. */
const tablesWith = async (text: string): Promise<Record<string, number>> => {
  const found: Record<string, number> = {};
  for (const table of await tables()) {
    const sql = `select count(*)::int as n from ${table} where to_jsonb(${table})::text like '%' || $1 || '%'`;
    const n = (await store.pool.query<{ n: number }>(sql, [text])).rows[0]?.n ?? 0;
    if (n > 0) found[table] = n;
  }
  return found;
};

const enter = async (n: number): Promise<string> => {
  const row = aListRow(n, { consentToPush: "同意", externalId: `第${n}号` });
  const { results } = await app.importWorkers({ rows: [row] }, countyStaff);
  return results[0]?.workerId ?? "";
};

describe("a person in the schema", () => {
  it("is nowhere but where an export reads, or where it is said why not", async () => {
    const workerId = await enter(1);
    await app.changeWorker({ workerId, wageFloorFen: 1 }, countyStaff, { once: { key: "k1", scope: "s", bodyHash: "h" } });
    const records = await profilesPersons(store.pool, store.vault, store.ring)(workerId);
    const exported = new Set(records.map(({ source }) => source.replace("profiles.", "")));
    const held = Object.keys(await tablesWith(workerId)).filter((table) => !(table in leftOutOfExport));
    expect(held.filter((table) => !exported.has(table))).toEqual([]);
    expect(held).toEqual(expect.arrayContaining(["consent", "worker", "worker_intake"]));
    const worker = records.find(({ source }) => source === "profiles.worker")?.data;
    expect(worker).toMatchObject({ id: workerId, name: "韦试验", phone: "15400000001", id_number: expect.stringMatching(/^990000/) });
    expect(JSON.stringify(records)).not.toMatch(/_sealed|_index/);
  });

  it("could be in no table that nobody has thought of", async () => {
    const known = [...personTables.map(({ table }) => table), ...Object.keys(leftOutOfExport), ...aboutNobody];
    expect(await tables()).toEqual([...new Set(known)].toSorted());
  });

  it("is gone after an erasure but for an id where law keeps one", async () => {
    const workerId = await enter(2);
    await app.changeWorker({ workerId, wageFloorFen: 1 }, countyStaff, { once: { key: "k2", scope: "s", bodyHash: "h" } });
    const [before] = (await store.pool.query("select * from worker where id = $1", [workerId])).rows;
    const merged = { workerId: await enter(6), otherId: workerId, mergedNames: "韦* 韦*" };
    await store.transact((tx) => tx.answers.put({ key: "k3", scope: "s", bodyHash: "h" }, merged));
    await app.eraseWorker({ workerId, reason: "本人申请" }, countyAdmin);
    for (const column of ["name_sealed", "phone_sealed", "phone_index", "id_number_sealed", "id_number_index"])
      expect([column, await tablesWith(before[column])]).toEqual([column, {}]);
    expect(Object.keys(await tablesWith(workerId)).toSorted()).toEqual(["consent", "erased_worker", "outbox"]);
  });
});

describe("row-level security", () => {
  it("shows words and the erased only to those of the place", async () => {
    const here = await enter(3);
    const gone = await enter(4);
    await app.eraseWorker({ workerId: gone, reason: "本人申请" }, countyAdmin);
    const seenBy = async (actor: Parameters<typeof scopesOf>[0]) =>
      store.transact(
        async (tx) => ({
          words: (await tx.consents.of(here as never)).length,
          wordsOfErased: (await tx.consents.of(gone as never)).length,
          erased: (await tx.erasures.find(gone as never)) !== null,
        }),
        scopesOf(actor),
      );
    expect(await seenBy(townStaff(towns.dahe))).toEqual({ words: 1, wordsOfErased: 0, erased: false });
    expect(await seenBy(townStaff(towns.sanhe))).toEqual({ words: 0, wordsOfErased: 0, erased: false });
    expect(await seenBy(auditor)).toEqual({ words: 1, wordsOfErased: 0, erased: true });
  });
});

describe("the restore drill", () => {
  it("brings nobody back who was erased", async () => {
    const workerId = await enter(5);
    const backedUp = ["worker", "worker_intake", "consent", "erased_worker"];
    for (const table of backedUp) await store.pool.query(`create table backup_${table} as table ${table}`);
    await app.eraseWorker({ workerId, reason: "本人申请" }, countyAdmin);

    // The backup comes back over what there is, as `qx restore --force` does.
    await store.pool.query(`truncate ${backedUp.join(", ")} cascade`);
    for (const table of backedUp) {
      const sql = "select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns from information_schema.columns where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'";
      const { columns } = (await store.pool.query(sql, [store.schema, table])).rows[0];
      await store.pool.query(`insert into ${table} (${columns}) select ${columns} from backup_${table}`);
      await store.pool.query(`drop table backup_${table}`);
    }
    expect(await app.readWorker({ workerId }, countyStaff)).toMatchObject({ id: workerId });
    await store.pool.query("truncate outbox");

    const { erasedAgain } = await replayErasures(store.transact, store.deps);
    expect(erasedAgain).toBe(1);
    await expect(app.readWorker({ workerId }, countyStaff)).rejects.toMatchObject({ code: "worker-not-found" });
    const { rows } = await store.pool.query("select payload -> 'workers' -> 0 ->> 'id' as id, payload -> 'workers' -> 0 ->> 'erased' as erased from outbox");
    expect(rows).toEqual([{ id: workerId, erased: "true" }]);
  });
});
