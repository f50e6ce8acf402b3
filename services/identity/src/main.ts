import { logLevel } from "@qianxian/config";
import { servedAnswers, servedInbox, servedOutbox, sqlDeadLetterDesk, sqlOutboxStore, startPruning } from "@qianxian/database";
import { listen } from "@qianxian/http";
import { giveBackTo, queueKindOf, startRelay } from "@qianxian/messaging";
import { makeLogger, runUntilSignal, startOrExit } from "@qianxian/telemetry";
import { v7 } from "uuid";
import { cryptoTokens } from "./adapters/crypto-tokens.ts";
import { openIdentityStore } from "./adapters/prisma-client.ts";
import { owaspWork, scryptPasswords } from "./adapters/scrypt-passwords.ts";
import { identityApp } from "./app.ts";
import { readSettings } from "./config.ts";
import { identityHttp } from "./http.ts";

const log = makeLogger({ service: "identity", level: logLevel() });

const start = async (): Promise<void> => {
  const settings = readSettings();
  const onError = (error: Error) => log.warn({ err: error }, "connection lost");
  const { DATABASE_URL: url, DATABASE_SYSTEM_URL: systemUrl, DATABASE_SCHEMA: schema } = settings;
  const store = openIdentityStore({ url, systemUrl, schema, newId: v7, onError });
  const queue = { url: settings.REDIS_URL, prefix: settings.QUEUE_PREFIX, onError };
  const stopRelay = startRelay({ store: sqlOutboxStore(store.system.pool, systemUrl, schema), queue, log });
  const stopPruning = startPruning(store.system.pool, [servedOutbox, servedInbox, servedAnswers], log);
  const deps = {
    clock: { now: () => new Date() },
    passwords: scryptPasswords(owaspWork),
    tokens: cryptoTokens,
    newId: v7,
  };
  const http = identityHttp({
    app: identityApp({ transact: store.app.transact, deps }),
    secret: settings.INTERNAL_SECRET,
    log,
    deadLetters: { desk: sqlDeadLetterDesk(store.system.pool), giveBack: giveBackTo(queue) },
    adapters: { store: "prisma", queue: queueKindOf(settings.REDIS_URL), passwords: "scrypt" },
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
