import { logLevel } from "@qianxian/config";
import { servedAnswers, servedInbox, servedOutbox, sqlDeadLetterDesk, sqlDeadLetters, sqlOutboxStore, startPruning } from "@qianxian/database";
import { listen } from "@qianxian/http";
import { giveBackTo, queueKindOf, startConsumers, startRelay } from "@qianxian/messaging";
import { makeLogger, runUntilSignal, startOrExit } from "@qianxian/telemetry";
import { v7 } from "uuid";
import { aesVault } from "./adapters/aes-vault.ts";
import { openProfilesStore } from "./adapters/prisma-client.ts";
import { profilesApp } from "./app.ts";
import { readSettings } from "./config.ts";
import { profilesReactions } from "./consumers.ts";
import { areaTable } from "./domain/id-number.ts";
import { profilesHttp } from "./http.ts";
import type { Deps } from "./use-case.ts";

const log = makeLogger({ service: "profiles", level: logLevel() });

const depsOf = (settings: ReturnType<typeof readSettings>): Deps => ({
  clock: { now: () => new Date() },
  vault: aesVault(settings.DATA_KEY),
  areas: areaTable({ testArea: settings.ALLOW_TEST_AREA }),
  newId: v7,
});

const start = async (): Promise<void> => {
  const settings = readSettings();
  const onError = (error: Error) => log.warn({ err: error }, "connection lost");
  const { DATABASE_URL: url, DATABASE_SYSTEM_URL: systemUrl, DATABASE_SCHEMA: schema } = settings;
  const store = openProfilesStore({ url, systemUrl, schema, newId: v7, onError });
  const queue = { url: settings.REDIS_URL, prefix: settings.QUEUE_PREFIX, onError };
  const deps = depsOf(settings);
  const stopRelay = startRelay({
    store: sqlOutboxStore(store.system.pool, systemUrl, schema),
    queue,
    log,
  });
  const stopPruning = startPruning(store.system.pool, [servedOutbox, servedInbox, servedAnswers], log);
  const stopConsumers = startConsumers({
    service: "profiles",
    reactions: profilesReactions({ transact: store.system.transact, deps }),
    deadLetters: sqlDeadLetters(store.system.pool),
    queue,
    log,
  });
  const http = profilesHttp({
    app: profilesApp({ transact: store.app.transact, deps }),
    secret: settings.INTERNAL_SECRET,
    log,
    deadLetters: { desk: sqlDeadLetterDesk(store.system.pool), giveBack: giveBackTo(queue) },
    adapters: { store: "prisma", queue: queueKindOf(settings.REDIS_URL), vault: "aes" },
    ready: { database: store.answers },
  });
  const { port, close } = await listen(http, { port: settings.PORT, host: settings.HOST });
  log.info({ port }, "ready");
  runUntilSignal(log, [
    { what: "http", stop: close },
    { what: "consumers", stop: stopConsumers },
    { what: "relay", stop: stopRelay },
    { what: "pruning", stop: stopPruning },
    { what: "database", stop: store.close },
  ]);
};

await startOrExit(log, start);
