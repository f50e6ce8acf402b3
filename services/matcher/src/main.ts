import { setImmediate } from "node:timers/promises";
import { logLevel } from "@qianxian/config";
import { personRows, servedInbox, sqlDeadLetterDesk, sqlDeadLetters, startPruning } from "@qianxian/database";
import { type Client, listen, makeClient } from "@qianxian/http";
import { giveBackTo, queueKindOf } from "@qianxian/messaging";
import { makeLogger, runUntilSignal, startOrExit } from "@qianxian/telemetry";
import { prismaChangeLog } from "./adapters/prisma-change-log.ts";
import { openMatcherStore } from "./adapters/prisma-client.ts";
import { profilesMaskedNames } from "./adapters/profiles-masked-names.ts";
import { followStore } from "./adapters/store-follower.ts";
import { personTables } from "./adapters/person-tables.ts";
import { matcherApp } from "./app.ts";
import { readSettings } from "./config.ts";
import { startMatcherConsumers } from "./consumers.ts";
import { CountBook } from "./domain/count-book.ts";
import { MatchIndex } from "./domain/match-index.ts";
import { matcherHttp } from "./http.ts";
import type { Deps } from "./use-case.ts";

const log = makeLogger({ service: "matcher", level: logLevel() });

/** Longest an answer waits for names; without them it shows none. */
const namesMsMax = 1_500;

const depsOf = (index: MatchIndex, client: Client): Deps => ({
  clock: { now: () => new Date() },
  index,
  names: profilesMaskedNames(client, log),
  counts: new CountBook(),
  giveWay: () => setImmediate(),
});

const start = async (): Promise<void> => {
  const settings = readSettings();
  const onError = (error: Error) => log.warn({ err: error }, "connection lost");
  const { DATABASE_URL: url, DATABASE_SYSTEM_URL: systemUrl, DATABASE_SCHEMA: schema } = settings;
  const { SERVICE_URLS: urls, INTERNAL_SECRET: secret } = settings;
  const store = openMatcherStore({ url, systemUrl, schema, onError });
  const queue = { url: settings.REDIS_URL, prefix: settings.QUEUE_PREFIX, onError };
  const client = makeClient({ urls, secret, as: "matcher", timeoutMs: namesMsMax });
  const index = new MatchIndex();
  const deps = depsOf(index, client);
  const follower = followStore({ changes: prismaChangeLog(store.system.pool, schema), index, log });
  const stopPruning = startPruning(store.system.pool, [servedInbox], log);
  const stopConsumers = startMatcherConsumers({
    env: { transact: store.system.transact, deps },
    deadLetters: sqlDeadLetters(store.system.pool),
    queue,
    log,
  });
  const http = matcherHttp({
    app: matcherApp({ transact: store.app.transact, deps }),
    secret,
    log,
    deadLetters: { desk: sqlDeadLetterDesk(store.system.pool), giveBack: giveBackTo(queue) },
    persons: personRows(store.system.pool, "matcher", personTables),
    adapters: { store: "prisma", queue: queueKindOf(settings.REDIS_URL), names: "profiles" },
    ready: { database: store.answers, index: follower.caughtUp },
  });
  const { port, close } = await listen(http, { port: settings.PORT, host: settings.HOST });
  log.info({ port }, "ready");
  runUntilSignal(log, [
    { what: "http", stop: close },
    { what: "consumers", stop: stopConsumers },
    { what: "follower", stop: follower.stop },
    { what: "client", stop: client.close },
    { what: "pruning", stop: stopPruning },
    { what: "database", stop: store.close },
  ]);
};

await startOrExit(log, start);
