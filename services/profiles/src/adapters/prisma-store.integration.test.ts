/**
 * Guarantees
 * 1. The Postgres adapters keep the promises of their ports, rollback included.
 * 2. The whole service over Postgres writes no identifier in the clear, neither in its rows nor in its outbox.
 * 3. Two changes of one worker at the same time both count.
 * 4. Pages of a ledger of 97 000 people come from an index, without a sort, whatever narrows them.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { profilesApp } from "../app.ts";
import { profilesReactions } from "../consumers.ts";
import { crewRepositoryContract } from "../ports/crew-repository.contract.ts";
import { dataKeysContract } from "../ports/data-keys.contract.ts";
import { fullViewsContract } from "../ports/full-views.contract.ts";
import { referralNotesContract } from "../ports/referral-notes.contract.ts";
import { workerIntakeContract } from "../ports/worker-intake.contract.ts";
import { workerRepositoryContract } from "../ports/worker-repository.contract.ts";
import {
  aNewCrew,
  aNewWorker,
  aReferralChange,
  countyStaff,
  crewId,
  otherService,
  villages,
  workerId,
} from "../testing/index.ts";
import { prismaStore } from "../testing/prisma-store.ts";

workerRepositoryContract("prisma", prismaStore);
crewRepositoryContract("prisma", prismaStore);
dataKeysContract("prisma", prismaStore);
fullViewsContract("prisma", prismaStore);
referralNotesContract("prisma", prismaStore);
workerIntakeContract("prisma", prismaStore);

describe("the service over Postgres", () => {
  let store: Awaited<ReturnType<typeof prismaStore>>;
  beforeAll(async () => {
    store = await prismaStore();
  });
  afterAll(() => store.close());
  const envOf = () => ({ transact: store.transact, deps: store.deps });

  it("walks through loading, forming a crew, placing and reading, nothing in the clear", async () => {
    const app = profilesApp(envOf());
    const workers = Array.from({ length: 500 }, (_, n) => aNewWorker(n + 1));
    expect(await app.loadWorkers({ workers }, otherService)).toEqual({ workers: 500 });
    expect(await app.loadWorkers({ workers }, otherService)).toEqual({ workers: 0 });
    const memberIds = [workerId(1), workerId(2)];
    await app.loadCrews({ crews: [aNewCrew(1, memberIds)] }, otherService);
    const started = aReferralChange(1);
    await profilesReactions(envOf())["note-placement"]?.react(started);
    await profilesReactions(envOf())["note-placement"]?.react(started);

    const worker = await app.readWorker({ workerId: workerId(1) }, countyStaff);
    expect(worker).toMatchObject({ revision: 3, seeking: { source: "placement" }, crewId: crewId(1) });
    const { rows } = await store.pool.query("select row_to_json(w)::text as text from worker w");
    const outbox = await store.pool.query("select type, payload::text as text from outbox order by position");
    const types = outbox.rows.map(({ type }) => String(type).replace("profiles.", ""));
    expect(types).toEqual(["workers-changed", "workers-changed", "crews-changed", "workers-changed"]);
    for (const { text } of [...rows, ...outbox.rows])
      expect(text).not.toMatch(/韦试验|154\d{8}|990000\d{8}|1990-05-17/);
  });

  it("keeps two changes made at the same time", async () => {
    const app = profilesApp(envOf());
    const before = await app.readWorker({ workerId: workerId(3) }, countyStaff);
    await Promise.all([
      app.changeWorker({ workerId: workerId(3), wageFloorFen: 500_000 }, countyStaff),
      app.changeWorker({ workerId: workerId(3), needsLodging: true }, countyStaff),
    ]);
    const after = await app.readWorker({ workerId: workerId(3) }, countyStaff);
    expect(after).toMatchObject({ wageFloorFen: 500_000, needsLodging: true });
    expect(after).toMatchObject({ revision: (before as { revision: number }).revision + 2 });
  });
});

/** 97 000 people over eight towns and twelve villages each, one in seven looking. */
const fill = `
  insert into worker (id, revision, town, village, seeking_state, facts, name_sealed)
  select ('019b0000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, '52273211' || n % 8,
         '52273211' || n % 8 || lpad((n % 96)::text, 3, '0'),
         case when n % 7 = 0 then 'now' else 'no' end, '{}', 'v1.x'
    from generate_series(1, 97000) as n`;

describe("a ledger of full size", () => {
  let store: Awaited<ReturnType<typeof prismaStore>>;
  beforeAll(async () => {
    store = await prismaStore();
    await store.pool.query(fill);
    await store.pool.query("analyze worker");
  });
  afterAll(() => store.close());

  it.each([
    ["nothing", "town like '522732%'"],
    ["a town", "town like '522732%' and town = '522732113'"],
    ["a village", `village = '${villages.duting}'`],
    ["seeking", "town like '522732%' and seeking_state = 'now'"],
    ["a town's seekers", "town = '522732113' and seeking_state = 'now'"],
  ])("finds a page narrowed by %s through an index", async (_what, condition) => {
    const { rows } = await store.pool.query(
      `explain select * from worker where ${condition} and id > '019b0000-0000-7000-9000-000000001000'
        order by id limit 51`,
    );
    const plan = rows.map((row) => String(row["QUERY PLAN"])).join("\n");
    expect(plan).toContain("Index Scan");
    expect(plan).not.toMatch(/Seq Scan|Sort/);
  });
});
