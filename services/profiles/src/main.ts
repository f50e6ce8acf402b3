import { setTimeout as sleep } from "node:timers/promises";
import { logLevel } from "@qianxian/config";
import { asBusy, everyHour, keptTooLong, servedAnswers, servedInbox, servedOutbox, sqlDeadLetterDesk, sqlDeadLetters, sqlOutboxStore, startPruning } from "@qianxian/database";
import { type Client, listen, makeClient } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import { giveBackTo, queueKindOf, startConsumers, startRelay } from "@qianxian/messaging";
import { makeLogger, runUntilSignal, startOrExit } from "@qianxian/telemetry";
import { v7 } from "uuid";
import { countyKey } from "./adapters/county-key.ts";
import { fileErasureList } from "./adapters/file-erasure-list.ts";
import { hmacJoinTokens } from "./adapters/hmac-join-tokens.ts";
import { httpCodeSender } from "./adapters/http-code-sender.ts";
import { httpPersonRecords } from "./adapters/http-person-records.ts";
import { httpStationPaths } from "./adapters/http-station-paths.ts";
import { randomLinkTokens } from "./adapters/random-link-tokens.ts";
import { profilesPersons } from "./adapters/profiles-persons.ts";
import { openProfilesStore, type ProfilesStore } from "./adapters/prisma-client.ts";
import { profilesApp } from "./app.ts";
import { readSettings } from "./config.ts";
import { profilesReactions } from "./consumers.ts";
import { areaTable } from "./domain/id-number.ts";
import { profilesHttp } from "./http.ts";
import { agreementUpkeep } from "./lapsed-agreements.ts";
import { nameUpkeep } from "./name-index.ts";
import { replayErasures } from "./replay-erasures.ts";
import type { Deps } from "./use-case.ts";

const log = makeLogger({ service: "profiles", level: logLevel() });

type AllSettings = ReturnType<typeof readSettings>;

const depsOf = (settings: AllSettings, { vault, ring }: ProfilesStore, client: Client): Deps => ({
  clock: { now: () => new Date() },
  vault,
  ring,
  viewLimits: { perHour: settings.VIEWS_PER_HOUR, perDay: settings.VIEWS_PER_DAY },
  areas: areaTable({ testArea: settings.ALLOW_TEST_AREA }),
  persons: httpPersonRecords(client),
  erasureList: fileErasureList(settings.ERASURE_LIST),
  stations: httpStationPaths(client),
  tokens: randomLinkTokens,
  joinTokens: hmacJoinTokens(settings.COUNTY_KEY),
  codeSender: httpCodeSender(client),
  afterwards: (work) => {
    work().catch((err: unknown) => log.warn({ err }, "work after an answer failed"));
  },
  newId: v7,
});

const betweenTriesMs = 500;

/** A database that is away when the service starts is waited for; any other failure ends the start. */
const onceDatabaseAnswers = async <T>(work: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(asBusy(error) instanceof AppError)) throw error;
      log.warn({ err: error }, "waiting for the database");
      await sleep(betweenTriesMs);
    }
  }
};

const openStore = async (settings: AllSettings, onError: (error: Error) => void): Promise<ProfilesStore> => {
  const { DATABASE_URL: url, DATABASE_SYSTEM_URL: systemUrl, DATABASE_SCHEMA: schema } = settings;
  const { COUNTY_KEY: key, COUNTY_KEY_BEFORE: before } = settings;
  const county = countyKey(key);
  const countyBefore = before && countyKey(before);
  const open = () => openProfilesStore({ url, systemUrl, schema, newId: v7, onError, county, countyBefore });
  const store = await onceDatabaseAnswers(open);
  if (store.wrappedAnew > 0) log.info({ keys: store.wrappedAnew }, "data keys wrapped anew");
  return store;
};

const httpOf = (store: ProfilesStore, deps: Deps, queue: Parameters<typeof giveBackTo>[0], secret: string) =>
  profilesHttp({
    app: profilesApp({ transact: store.app.transact, deps }),
    secret,
    log,
    deadLetters: { desk: sqlDeadLetterDesk(store.system.pool), giveBack: giveBackTo(queue) },
    persons: profilesPersons(store.system.pool, deps.vault, deps.ring),
    adapters: { store: "prisma", queue: queueKindOf(queue.url), vault: "aes" },
    ready: { database: store.answers },
  });

const start = async (): Promise<void> => {
  const settings = readSettings();
  const onError = (error: Error) => log.warn({ err: error }, "connection lost");
  const { DATABASE_SYSTEM_URL: systemUrl, DATABASE_SCHEMA: schema } = settings;
  const store = await openStore(settings, onError);
  const queue = { url: settings.REDIS_URL, prefix: settings.QUEUE_PREFIX, onError };
  const { SERVICE_URLS: urls, INTERNAL_SECRET: secret } = settings;
  const client = makeClient({ urls, secret, as: "profiles", timeoutMs: 30_000 });
  const deps = depsOf(settings, store, client);
  log.info(await replayErasures(store.system.transact, deps), "in step with the list of the erased");
  const stopRelay = startRelay({
    store: sqlOutboxStore(store.system.pool, systemUrl, schema),
    queue,
    log,
  });
  const stopPruning = startPruning(store.system.pool, [servedOutbox, servedInbox, servedAnswers, ...keptTooLong("profiles")], log);
  const { transact } = store.system;
  const upkeep = [nameUpkeep(transact, deps), agreementUpkeep(transact, deps)].map((one) => everyHour(one, log));
  const stopConsumers = startConsumers({
    service: "profiles",
    reactions: profilesReactions({ transact: store.system.transact, deps }),
    deadLetters: sqlDeadLetters(store.system.pool),
    queue,
    log,
  });
  const http = httpOf(store, deps, queue, secret);
  const { port, close } = await listen(http, { port: settings.PORT, host: settings.HOST });
  log.info({ port }, "ready");
  runUntilSignal(log, [
    { what: "http", stop: close },
    { what: "consumers", stop: stopConsumers },
    { what: "relay", stop: stopRelay },
    { what: "client", stop: client.close },
    { what: "pruning", stop: stopPruning },
    { what: "upkeep", stop: async () => void (await Promise.all(upkeep.map((stop) => stop()))) },
    { what: "database", stop: store.close },
  ]);
};

await startOrExit(log, start);
