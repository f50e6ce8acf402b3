import { logLevel } from "@qianxian/config";
import { listen } from "@qianxian/http";
import { makeLogger, runUntilSignal, startOrExit } from "@qianxian/telemetry";
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
  const store = openIdentityStore({ url, systemUrl, schema, onError });
  const deps = {
    clock: { now: () => new Date() },
    passwords: scryptPasswords(owaspWork),
    tokens: cryptoTokens,
  };
  const http = identityHttp({
    app: identityApp({ transact: store.app.transact, deps }),
    secret: settings.INTERNAL_SECRET,
    log,
    adapters: { store: "prisma", passwords: "scrypt" },
    ready: { database: store.answers },
  });
  const { port, close } = await listen(http, { port: settings.PORT, host: settings.HOST });
  log.info({ port }, "ready");
  runUntilSignal(log, [
    { what: "http", stop: close },
    { what: "database", stop: store.close },
  ]);
};

await startOrExit(log, start);
