import { logLevel } from "@qianxian/config";
import { keptTooLong, personRows, servedAnswers, servedInbox, servedOutbox, sqlDeadLetterDesk, sqlDeadLetters, sqlOutboxStore, startPruning } from "@qianxian/database";
import { type Client, listen, makeClient } from "@qianxian/http";
import { giveBackTo, queueKindOf, startConsumers, startRelay } from "@qianxian/messaging";
import { makeLogger, runUntilSignal, startOrExit } from "@qianxian/telemetry";
import { v7 } from "uuid";
import { aesSafe } from "./adapters/aes-safe.ts";
import { argon2Passwords, owaspArgon2 } from "./adapters/argon2-passwords.ts";
import { httpEmployers } from "./adapters/http-employers.ts";
import { httpCodeSender, httpLeaders } from "./adapters/http-leaders.ts";
import { cryptoSeals } from "./adapters/crypto-seals.ts";
import { cryptoTokens } from "./adapters/crypto-tokens.ts";
import { otpAuthenticator } from "./adapters/otp-authenticator.ts";
import { pgAuditTrail } from "./adapters/pg-audit-trail.ts";
import { openIdentityStore } from "./adapters/prisma-client.ts";
import { owaspWork, scryptPasswords } from "./adapters/scrypt-passwords.ts";
import { personTables } from "./adapters/person-tables.ts";
import { identityApp } from "./app.ts";
import { readSettings } from "./config.ts";
import { identityReactions } from "./consumers.ts";
import { identityHttp } from "./http.ts";
import type { AuditTrail } from "./ports/audit-log.ts";
import type { Deps } from "./use-case.ts";

const log = makeLogger({ service: "identity", level: logLevel() });

const depsOf = (settings: ReturnType<typeof readSettings>, trail: AuditTrail, { call }: Client): Deps => ({
  clock: { now: () => new Date() },
  passwords: argon2Passwords(owaspArgon2, scryptPasswords(owaspWork)),
  tokens: cryptoTokens,
  safe: aesSafe(settings.ACCOUNT_KEY),
  authenticator: otpAuthenticator,
  leaders: httpLeaders(call),
  codeSender: httpCodeSender(call),
  employers: httpEmployers(call),
  seals: cryptoSeals(settings.AUDIT_KEY),
  trail,
  afterwards: (work) => {
    work().catch((err: unknown) => log.warn({ err }, "work after an answer failed"));
  },
  newId: v7,
});

const start = async (): Promise<void> => {
  const settings = readSettings();
  const onError = (error: Error) => log.warn({ err: error }, "connection lost");
  const { DATABASE_URL: url, DATABASE_SYSTEM_URL: systemUrl, DATABASE_SCHEMA: schema } = settings;
  const store = openIdentityStore({ url, systemUrl, schema, newId: v7, onError });
  const queue = { url: settings.REDIS_URL, prefix: settings.QUEUE_PREFIX, onError };
  const stopRelay = startRelay({ store: sqlOutboxStore(store.system.pool, systemUrl, schema), queue, log });
  const stopPruning = startPruning(store.system.pool, [servedOutbox, servedInbox, servedAnswers, ...keptTooLong("identity")], log);
  const client = makeClient({ urls: settings.SERVICE_URLS, secret: settings.INTERNAL_SECRET, as: "identity" });
  const deps = depsOf(settings, pgAuditTrail(store.system.pool), client);
  const stopConsumers = startConsumers({
    service: "identity",
    reactions: identityReactions({ transact: store.system.transact, deps }),
    deadLetters: sqlDeadLetters(store.system.pool),
    queue,
    log,
    concurrency: { "identity.audits": 1 },
  });
  const http = identityHttp({
    app: identityApp({ transact: store.app.transact, deps }),
    secret: settings.INTERNAL_SECRET,
    log,
    deadLetters: { desk: sqlDeadLetterDesk(store.system.pool), giveBack: giveBackTo(queue) },
    persons: personRows(store.system.pool, "identity", personTables),
    adapters: { store: "prisma", queue: queueKindOf(settings.REDIS_URL), passwords: "argon2", leaders: "http", employers: "http" },
    ready: { database: store.answers },
  });
  const { port, close } = await listen(http, { port: settings.PORT, host: settings.HOST });
  log.info({ port }, "ready");
  runUntilSignal(log, [
    { what: "http", stop: close },
    { what: "consumers", stop: stopConsumers },
    { what: "client", stop: client.close },
    { what: "relay", stop: stopRelay },
    { what: "pruning", stop: stopPruning },
    { what: "database", stop: store.close },
  ]);
};

await startOrExit(log, start);
