/**
 * Guarantees
 * 1. A COMMIT that fails leaves nothing behind, neither the change nor its event, and is told as an error.
 * 2. The connection it failed on serves the next transaction.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { VacanciesChanged } from "@qianxian/contracts/vacancies";
import { EmployerId } from "@qianxian/contracts/vocabulary";
import { anId } from "@qianxian/testing";
import { aVacancyCard } from "@qianxian/testing/cards";
import { aSchema } from "@qianxian/testing/servers";
import { v7 } from "uuid";
import { openVacanciesStore } from "./prisma-client.ts";

const refuseAtCommit = `
  create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'planted at commit'; end $$;
  create constraint trigger refuse_at_commit after insert on employer
    deferrable initially deferred for each row execute function refuse();`;

describe("a transaction whose COMMIT fails", () => {
  let schema: Awaited<ReturnType<typeof aSchema>>;
  let store: ReturnType<typeof openVacanciesStore>;
  beforeAll(async () => {
    schema = await aSchema("vacancies");
    const { url } = schema;
    store = openVacanciesStore({ url, systemUrl: url, schema: schema.schema, newId: v7, onError: () => {} });
  });
  afterAll(async () => {
    await store.close();
    await schema.drop();
  });

  const enter = (n: number) =>
    store.app.transact(async (tx) => {
      const employer = { id: EmployerId.parse(anId(n)), name: `示例厂${n}`, base: "local" as const, county: aVacancyCard().county };
      await tx.employers.addMissing([employer]);
      await tx.outbox.add(VacanciesChanged, { vacancies: [aVacancyCard()] });
    });
  const count = async (table: string): Promise<number> =>
    Number((await schema.pool.query(`select count(*) from ${table}`)).rows[0].count);

  it("leaves neither the change nor its event, and the next one goes through", async () => {
    await schema.pool.query(refuseAtCommit);
    for (const n of [1, 2, 3]) await expect(enter(n)).rejects.toThrow();
    expect([await count("employer"), await count("outbox")]).toEqual([0, 0]);

    await schema.pool.query("drop trigger refuse_at_commit on employer");
    await enter(4);
    expect([await count("employer"), await count("outbox")]).toEqual([1, 1]);
  });
});
