import { logLevel } from "@qianxian/config";
import { keptTooLong, personRows, servedAnswers, servedInbox, servedOutbox, sqlDeadLetterDesk, sqlDeadLetters, sqlOutboxStore, startPruning } from "@qianxian/database";
import { type Client, listen, makeClient } from "@qianxian/http";
import { giveBackTo, queueKindOf, startRelay } from "@qianxian/messaging";
import { makeLogger, runUntilSignal, startOrExit } from "@qianxian/telemetry";
import { v7 } from "uuid";
import { channelOf } from "./adapters/channel-of.ts";
import { hmacLinks } from "./adapters/hmac-links.ts";
import { httpCrews } from "./adapters/http-crews.ts";
import { httpPairs } from "./adapters/http-pairs.ts";
import { httpPeople } from "./adapters/http-people.ts";
import { httpVacancies } from "./adapters/http-vacancies.ts";
import { openOutreachStore } from "./adapters/prisma-client.ts";
import { stalePlans } from "./adapters/stale-plans.ts";
import { personTables } from "./adapters/person-tables.ts";
import { outreachApp, outreachReactions } from "./app.ts";
import { readSettings, type Settings } from "./config.ts";
import { startOutreachConsumers } from "./consumers.ts";
import { retryDelaysMs } from "./domain/delivery.ts";
import { outreachHttp } from "./http.ts";
import type { Channel } from "./ports/channel.ts";
import type { Deps } from "./use-case.ts";

const log = makeLogger({ service: "outreach", level: logLevel() });
const clock = { now: () => new Date() };
/** A worker's page does not wait longer for how the vacancy stands now. */
const vacancyMsMax = 3_000;
/** Planning for a whole county takes the matcher longer than an ordinary question. */
const clientMsMax = 30_000;

const clientOf = (settings: Settings, timeoutMs: number) =>
  makeClient({
    urls: settings.SERVICE_URLS,
    secret: settings.INTERNAL_SECRET,
    as: "outreach",
    timeoutMs,
  });

const clientsOf = (settings: Settings) => {
  const [patient, hasty] = [clientOf(settings, clientMsMax), clientOf(settings, vacancyMsMax)];
  return { patient, hasty, close: () => Promise.all([patient.close(), hasty.close()]) };
};

type Clients = { patient: Client; hasty: Client };

const depsOf = (settings: Settings, { patient, hasty }: Clients, channel: Channel): Deps => ({
  clock,
  newId: v7,
  pairs: httpPairs(patient),
  people: httpPeople(patient, log),
  vacancies: httpVacancies(hasty),
  crews: httpCrews(patient),
  channel,
  links: hmacLinks(settings.LINK_SECRET),
  publicUrl: settings.PUBLIC_URL,
  rules: {
    weeklyCap: settings.WEEKLY_CAP,
    quietHours: settings.QUIET_HOURS,
    undoMs: settings.UNDO_SECONDS * 1_000,
    retryDelaysMs,
  },
});

const start = async (): Promise<void> => {
  const settings = readSettings();
  const onError = (error: Error) => log.warn({ err: error }, "connection lost");
  const { DATABASE_URL: url, DATABASE_SYSTEM_URL: systemUrl, DATABASE_SCHEMA: schema } = settings;
  const store = openOutreachStore({ url, systemUrl, schema, newId: v7, onError });
  const queue = { url: settings.REDIS_URL, prefix: settings.QUEUE_PREFIX, onError };
  const clients = clientsOf(settings);
  const channel = channelOf(settings, clock);
  const deps = depsOf(settings, clients, channel);
  const outbox = sqlOutboxStore(store.system.pool, systemUrl, schema);
  const stopRelay = startRelay({ store: outbox, queue, log });
  const stopPruning = startPruning(store.system.pool, [servedOutbox, servedInbox, servedAnswers, stalePlans, ...keptTooLong("outreach")], log);
  const stopConsumers = startOutreachConsumers({
    reactions: outreachReactions({ transact: store.system.transact, deps }),
    deadLetters: sqlDeadLetters(store.system.pool),
    queue,
    log,
  });
  const http = outreachHttp({
    app: outreachApp({ transact: store.app.transact, deps }),
    secret: settings.INTERNAL_SECRET,
    log,
    deadLetters: { desk: sqlDeadLetterDesk(store.system.pool), giveBack: giveBackTo(queue) },
    persons: personRows(store.system.pool, "outreach", personTables),
    adapters: { store: "prisma", queue: queueKindOf(settings.REDIS_URL), channel: channel.kind, pairs: "http", people: "http", vacancies: "http", crews: "http" },
    ready: { database: store.answers },
  });
  const { port, close } = await listen(http, { port: settings.PORT, host: settings.HOST });
  log.info({ port }, "ready");
  runUntilSignal(log, [
    { what: "http", stop: close },
    { what: "consumers", stop: stopConsumers },
    { what: "relay", stop: stopRelay },
    { what: "channel", stop: channel.close },
    { what: "clients", stop: clients.close },
    { what: "pruning", stop: stopPruning },
    { what: "database", stop: store.close },
  ]);
};

await startOrExit(log, start);
