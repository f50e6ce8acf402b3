import { logLevel } from "@qianxian/config";
import { keptTooLong, personRows, servedAnswers, servedInbox, servedOutbox, sqlDeadLetterDesk, sqlDeadLetters, sqlOutboxStore, startPruning } from "@qianxian/database";
import { type Client, listen, makeClient } from "@qianxian/http";
import type { Env } from "@qianxian/kernel";
import { giveBackTo, queueKindOf, startConsumers, startRelay } from "@qianxian/messaging";
import { makeLogger, runUntilSignal, startOrExit } from "@qianxian/telemetry";
import { v7 } from "uuid";
import { httpContacts, httpJudge, httpMessagePairs, httpPeopleDirectory, httpSeatCount, httpVacancyDirectory } from "./adapters/http-services.ts";
import { oldViews } from "./adapters/old-views.ts";
import { openPlacementsStore } from "./adapters/prisma-client.ts";
import { personTables } from "./adapters/person-tables.ts";
import { placementsApp, placementsReactions } from "./app.ts";
import { readSettings } from "./config.ts";
import { placementsHttp } from "./http.ts";
import { reconcileSeats } from "./reconcile-seats.ts";
import { startReconciling } from "./reconciling.ts";
import type { Deps, Tx } from "./use-case.ts";

const log = makeLogger({ service: "placements", level: logLevel() });
const onError = (error: Error) => log.warn({ err: error }, "connection lost");

const depsOf = (client: Client): Deps => ({
  clock: { now: () => new Date() },
  newId: v7,
  seats: httpSeatCount(client),
  vacancies: httpVacancyDirectory(client),
  people: httpPeopleDirectory(client),
  contacts: httpContacts(client),
  judge: httpJudge(client),
  messages: httpMessagePairs(client),
  report: (error, about) => log.error({ err: error, ...about }, "a seat is to be reconciled"),
});

/** Puts seats right by the clock, in the name of the system. */
const reconcileWith = (env: Env<Tx, Deps>): (() => Promise<void>) =>
  startReconciling(reconcileSeats(env), (error) => log.warn({ err: error }, "reconciling failed"));

const start = async (): Promise<void> => {
  const settings = readSettings();
  const { DATABASE_URL: url, DATABASE_SYSTEM_URL: systemUrl, DATABASE_SCHEMA: schema } = settings;
  const { INTERNAL_SECRET: secret, SERVICE_URLS: urls } = settings;
  const queue = { url: settings.REDIS_URL, prefix: settings.QUEUE_PREFIX, onError };
  const store = openPlacementsStore({ url, systemUrl, schema, newId: v7, onError });
  const client = makeClient({ urls, secret, as: "placements" });
  const deps = depsOf(client);
  const outbox = sqlOutboxStore(store.system.pool, systemUrl, schema);
  const stopRelay = startRelay({ store: outbox, queue, log });
  const stopPruning = startPruning(store.system.pool, [servedOutbox, servedInbox, servedAnswers, oldViews, ...keptTooLong("placements")], log);
  const stopReconciling = reconcileWith({ transact: store.system.transact, deps });
  const stopConsumers = startConsumers({
    service: "placements",
    reactions: placementsReactions({ transact: store.system.transact, deps }),
    deadLetters: sqlDeadLetters(store.system.pool),
    queue,
    log,
  });
  const http = placementsHttp({
    app: placementsApp({ transact: store.app.transact, deps }),
    secret,
    log,
    deadLetters: { desk: sqlDeadLetterDesk(store.system.pool), giveBack: giveBackTo(queue) },
    persons: personRows(store.system.pool, "placements", personTables),
    adapters: { store: "prisma", queue: queueKindOf(settings.REDIS_URL), seats: "http", vacancies: "http", people: "http", contacts: "http", judge: "http", messages: "http" },
    ready: { database: store.answers },
  });
  const { port, close } = await listen(http, { port: settings.PORT, host: settings.HOST });
  log.info({ port }, "ready");
  runUntilSignal(log, [
    { what: "http", stop: close },
    { what: "consumers", stop: stopConsumers },
    { what: "relay", stop: stopRelay },
    { what: "reconciling", stop: stopReconciling },
    { what: "client", stop: client.close },
    { what: "pruning", stop: stopPruning },
    { what: "database", stop: store.close },
  ]);
};

await startOrExit(log, start);
