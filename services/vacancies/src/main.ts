import { logLevel } from "@qianxian/config";
import { servedAnswers, servedInbox, servedOutbox, sqlOutboxStore, startPruning } from "@qianxian/database";
import { listen } from "@qianxian/http";
import { queueKindOf, startRelay } from "@qianxian/messaging";
import { makeLogger, runUntilSignal, startOrExit } from "@qianxian/telemetry";
import { v7 } from "uuid";
import { openVacanciesStore } from "./adapters/prisma-client.ts";
import { servedOriginals } from "./adapters/served-originals.ts";
import { vacanciesApp } from "./app.ts";
import { readSettings } from "./config.ts";
import { vacanciesHttp } from "./http.ts";

const log = makeLogger({ service: "vacancies", level: logLevel() });

const start = async (): Promise<void> => {
  const settings = readSettings();
  const onError = (error: Error) => log.warn({ err: error }, "connection lost");
  const { DATABASE_URL: url, DATABASE_SYSTEM_URL: systemUrl, DATABASE_SCHEMA: schema } = settings;
  const store = openVacanciesStore({ url, systemUrl, schema, newId: v7, onError });
  const stopRelay = startRelay({
    store: sqlOutboxStore(store.system.pool, systemUrl, schema),
    queue: { url: settings.REDIS_URL, prefix: settings.QUEUE_PREFIX, onError },
    log,
  });
  const served = [servedOutbox, servedInbox, servedAnswers, servedOriginals(settings.INTAKE_RAW_DAYS)];
  const stopPruning = startPruning(store.system.pool, served, log);
  const deps = { clock: { now: () => new Date() }, newId: v7 };
  const http = vacanciesHttp({
    app: vacanciesApp({ transact: store.app.transact, deps }),
    secret: settings.INTERNAL_SECRET,
    log,
    adapters: { store: "prisma", queue: queueKindOf(settings.REDIS_URL) },
    ready: { database: store.answers },
  });
  const { port, close } = await listen(http, { port: settings.PORT, host: settings.HOST });
  log.info({ port }, "ready");
  runUntilSignal(log, [
    { what: "http", stop: close },
    { what: "relay", stop: stopRelay },
    { what: "pruning", stop: stopPruning },
    { what: "database", stop: store.close },
  ]);
};

await startOrExit(log, start);
