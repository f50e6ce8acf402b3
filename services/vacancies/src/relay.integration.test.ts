/**
 * Guarantees
 * 1. A posted vacancy reaches the matcher's queue as one VacanciesChanged, with the request's id and its whole state.
 * 2. What is refused, tried dry, or posted again reaches nobody.
 */
import { VacanciesChanged } from "@qianxian/contracts/vacancies";
import { sqlOutboxStore } from "@qianxian/database";
import { makeClient, listen } from "@qianxian/http";
import { vacanciesInternalRoutes, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import type { Event } from "@qianxian/kernel";
import { startConsumers, startRelay } from "@qianxian/messaging";
import { makeLogger, withRequestId } from "@qianxian/telemetry";
import { aClock } from "@qianxian/testing";
import { aQueuePrefix, eventually } from "@qianxian/testing/servers";
import { CrewsChanged, WorkersChanged } from "@qianxian/contracts/profiles";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { v7 } from "uuid";
import { vacanciesApp } from "./app.ts";
import { vacanciesHttp } from "./http.ts";
import { anEmployer, aRow, completeVacancy, countyStaff } from "./testing/index.ts";
import { aVacanciesStore } from "./testing/stores.ts";

const secret = "a secret of these tests, 32 letters and more";
const log = makeLogger({ service: "vacancies", level: "silent" });
const read: Event[] = [];
const stops: (() => Promise<unknown>)[] = [];
let client: ReturnType<typeof makeClient>;

beforeAll(async () => {
  const postgres = await aVacanciesStore();
  await postgres.empty();
  const queue = aQueuePrefix();
  const deps = { clock: aClock(), newId: v7 };
  const app = vacanciesApp({ transact: postgres.store.app.transact, deps });
  const http = await listen(vacanciesHttp({ app, secret, log, adapters: { store: "prisma" } }), { port: 0, host: "127.0.0.1" });
  client = makeClient({ urls: { vacancies: `http://127.0.0.1:${http.port}` }, secret, as: "test" });
  const note = async (event: Event) => void read.push(event);
  const stopReader = startConsumers({
    service: "matcher",
    reactions: {
      "index-vacancies": { on: VacanciesChanged, react: note },
      "index-workers": { on: WorkersChanged, react: note },
      "index-crews": { on: CrewsChanged, react: note },
    },
    deadLetters: { put: async () => {}, remove: async () => {} },
    queue,
    log,
  });
  const outbox = sqlOutboxStore(postgres.store.system.pool, postgres.url, postgres.schema);
  const stopRelay = startRelay({ store: outbox, queue, log, pace: { pollMs: 100 } });
  stops.push(() => client.close(), () => http.close(), stopRelay, stopReader, postgres.close);
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

describe("publishing", () => {
  it("reaches the matcher's queue once, whole, with the request's id", async () => {
    const { publishVacancy, importPostings } = vacanciesRoutes;
    const employer = client.as(anEmployer);
    const post = () => employer.call(publishVacancy, completeVacancy({ externalId: "A-1" }));
    const vacancy = await withRequestId("request-walk", post);
    await post();
    await expect(employer.call(publishVacancy, completeVacancy({ externalId: "A-1", seats: 9 }))).rejects.toMatchObject({
      code: "external-id-taken",
    });
    const dry = { dryRun: true, postings: [aRow(1)] };
    await client.as(countyStaff).call(importPostings, { ...dry, base: "local" });

    await eventually(() => read.length > 0, "the event");
    const card = await client.call(vacanciesInternalRoutes.readVacancyCard, { vacancyId: vacancy.id });
    expect(read[0]).toMatchObject({ type: VacanciesChanged.type, requestId: "request-walk", payload: { vacancies: [card] } });

    const last = await employer.call(publishVacancy, completeVacancy());
    await eventually(() => read.length > 1, "the next event");
    const ids = read.map(({ payload }) => VacanciesChanged.payload.parse(payload)).map((payload) => (payload as { vacancies: { id: string }[] }).vacancies[0]?.id);
    expect(ids).toEqual([vacancy.id, last.id]);
  });
});
