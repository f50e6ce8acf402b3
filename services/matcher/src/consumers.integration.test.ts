/**
 * Guarantees
 * 1. Events of an outbox reach the matcher through the queues and can be asked about.
 * 2. An event that comes twice has its effect once; one that comes late changes nothing.
 * 3. An event that breaks its contract becomes a dead letter and holds up nobody.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { EventDefinition } from "@qianxian/contracts";
import { CrewsChanged, WorkersChanged } from "@qianxian/contracts/profiles";
import { VacanciesChanged } from "@qianxian/contracts/vacancies";
import { sqlDeadLetters } from "@qianxian/database";
import type { Event, OutboxStore } from "@qianxian/kernel";
import { startRelay } from "@qianxian/messaging";
import { makeLogger } from "@qianxian/telemetry";
import { anEvent } from "@qianxian/testing";
import { aQueuePrefix, eventually } from "@qianxian/testing/servers";
import { followStore } from "./adapters/store-follower.ts";
import { startMatcherConsumers } from "./consumers.ts";
import { aPostgresStore } from "./testing/a-postgres-store.ts";
import {
  aCrew,
  aMatcherApp,
  aVacancy,
  aWorker,
  countyStaff,
  crewId,
  vacancyId,
  workerId,
} from "./testing/index.ts";

const log = makeLogger({ service: "matcher", level: "silent" });

/** The outbox of another service, in memory. */
const anOutbox = () => {
  const rows: Event[] = [];
  let wake = () => {};
  const store: OutboxStore = {
    whileLeading: (lead) => lead(),
    onAdded: async (callback) => {
      wake = callback;
      return async () => {};
    },
    waiting: async (limit) => rows.slice(0, limit),
    markRelayed: async (ids) => {
      rows.splice(0, rows.length, ...rows.filter(({ id }) => !ids.includes(id)));
    },
    unconfirmed: async () => [],
    markDone: async () => {},
  };
  const add = (...events: Event[]) => {
    rows.push(...events);
    wake();
  };
  return { store, add };
};

describe("the matcher behind its queues", () => {
  const outbox = anOutbox();
  const stops: (() => Promise<void>)[] = [];
  let store: Awaited<ReturnType<typeof aPostgresStore>>;
  let matcher: ReturnType<typeof aMatcherApp>;

  beforeAll(async () => {
    store = await aPostgresStore();
    matcher = aMatcherApp({ store });
    const { changes, index, env } = matcher;
    const queue = aQueuePrefix();
    const deadLetters = sqlDeadLetters(store.store.system.pool);
    stops.push(
      startRelay({ store: outbox.store, queue, log, pace: { pollMs: 50 } }),
      startMatcherConsumers({ env, deadLetters, queue, log }),
      followStore({ changes, index, log }).stop,
      store.close,
    );
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
  });

  const send = <D extends EventDefinition>(definition: D, payload: unknown) => {
    const event = anEvent(definition, payload);
    outbox.add(event);
    return event;
  };
  const handled = (event: Event) =>
    eventually(async () => {
      const { rows } = await store.schema.pool.query("select 1 from inbox where event_id = $1", [event.id]);
      return rows.length === 1;
    }, "the event is handled");

  it("answers about what the events told", async () => {
    send(WorkersChanged, { workers: [aWorker(1, { crewId: crewId(1) }), aWorker(2)] });
    send(CrewsChanged, { crews: [aCrew(1, { memberIds: [workerId(1)] })] });
    send(VacanciesChanged, { vacancies: [aVacancy(1), aVacancy(1, { revision: 2, seatsOpen: 3 })] });
    await eventually(() => matcher.index.position === 4, "four rows");

    const answer = await matcher.app.candidatesForVacancy({ vacancyId: vacancyId(1) }, countyStaff);
    expect(answer).toMatchObject({ eligible: 2, vacancy: { seatsOpen: 3 }, asOf: { position: 4 } });
    const crew = await matcher.app.matchesForCrew({ crewId: crewId(1) }, countyStaff);
    expect(crew).toMatchObject({ seeking: 1, together: [{ vacancy: { id: vacancyId(1) } }] });
  });

  it("acts once on what comes twice, and not at all on old news", async () => {
    const before = matcher.index.position;
    const news = send(VacanciesChanged, { vacancies: [aVacancy(1, { revision: 9, seatsOpen: 1 })] });
    await handled(news);
    await matcher.reactions["index-vacancies"].react(news);
    await handled(send(VacanciesChanged, { vacancies: [aVacancy(1, { revision: 8, seatsOpen: 7 })] }));
    await handled(send(VacanciesChanged, { vacancies: [aVacancy(2)] }));

    await eventually(() => matcher.index.vacancy(aVacancy(2).id), "the last event");
    expect(matcher.index.vacancy(aVacancy(1).id)).toMatchObject({ revision: 9, seatsOpen: 1 });
    expect(matcher.index.position).toBe(before + 2);
  });

  it("puts an event that breaks its contract aside and goes on", async () => {
    const broken = { ...anEvent(VacanciesChanged, { vacancies: [aVacancy(3)] }), payload: { nonsense: 1 } };
    outbox.add(broken);
    const good = send(VacanciesChanged, { vacancies: [aVacancy(4)] });
    await handled(good);
    const letters = await eventually(async () => {
      const { rows } = await store.schema.pool.query("select event_id, reason from dead_letter");
      return rows.length > 0 && rows;
    }, "the dead letter");
    expect(letters).toEqual([{ event_id: broken.id, reason: "invalid-input" }]);
  });
});
