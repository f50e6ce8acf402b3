/**
 * Guarantees: those of ports/records.contract.ts, by Postgres, and
 * 1. While one transaction has taken a position, another waits: no reader can see a higher
 *    position before the lower one is committed or given back.
 * 2. A position given back by a rollback is taken by the one who waited; no gap remains.
 * 3. Writers at once leave a log without gaps, every row with its highest revision.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "@qianxian/testing/servers";
import { recordsContract } from "../ports/records.contract.ts";
import { aPostgresStore, openIn } from "../testing/a-postgres-store.ts";
import { aVacancy, aWorker } from "../testing/cards.ts";

recordsContract("prisma-records", aPostgresStore);

const aGate = () => {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
};

describe("prisma-records with several writers", () => {
  let one: Awaited<ReturnType<typeof aPostgresStore>>;
  let two: ReturnType<typeof openIn>;
  beforeAll(async () => {
    one = await aPostgresStore();
    two = openIn(one.schema);
  });
  afterAll(async () => {
    await two.store.close();
    await one.close();
  });

  const oneWaits = async (): Promise<boolean> => {
    const { rows } = await one.schema.pool.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_locks
        where not granted and pid in (select pid from pg_locks where relation = 'log_position'::regclass)`,
    );
    return (rows[0]?.waiting ?? 0) > 0;
  };

  /** The first writer takes its position and stays; the second comes meanwhile. */
  const race = async (first: number, second: number, outcome: "commit" | "rollback") => {
    const [taken, gate] = [aGate(), aGate()];
    const early = one.transact(async (tx) => {
      await tx.records.putVacancies([aVacancy(first)]);
      taken.open();
      await gate.opened;
      if (outcome === "rollback") throw new Error("given back");
    });
    await taken.opened;
    const late = two.transact((tx) => tx.records.putWorkers([aWorker(second)]));
    await eventually(oneWaits, "the second writer waits");
    return { early, late, open: gate.open };
  };

  it("shows no higher position while a lower one is not committed", async () => {
    const { early, late, open } = await race(1, 2, "commit");
    await expect(one.changes.after(0, 10)).resolves.toEqual([]);

    open();
    await Promise.all([early, late]);
    const changes = await one.changes.after(0, 10);
    expect(changes.map(({ position, kind }) => [position, kind])).toEqual([
      [1, "vacancy"],
      [2, "worker"],
    ]);
  });

  it("leaves no gap when the first writer gives its position back", async () => {
    const { early, late, open } = await race(3, 4, "rollback");
    open();
    await expect(early).rejects.toThrow("given back");
    await late;
    const changes = await one.changes.after(2, 10);
    expect(changes.map(({ position, kind }) => [position, kind])).toEqual([[3, "worker"]]);
  });

  it("keeps the log gap-free and every row at its highest revision under concurrent writers", async () => {
    const before = (await one.changes.after(0, 100)).at(-1)?.position ?? 0;
    const writes = Array.from({ length: 40 }, (_, n) => {
      const revision = ((n * 7) % 10) + 2;
      const cards = [20, 21, 22].map((id) => aVacancy(id, { revision }));
      return (n % 2 ? one : two).transact((tx) => tx.records.putVacancies(cards));
    });
    const changed = (await Promise.all(writes)).reduce((sum, rows) => sum + rows, 0);

    const changes = await one.changes.after(before, 100);
    expect(changes).toHaveLength(3);
    expect(changes.map(({ card }) => card.revision)).toEqual([11, 11, 11]);
    expect(changes.at(-1)?.position).toBe(before + changed);
  });
});
