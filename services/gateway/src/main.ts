import type { ServiceName } from "@qianxian/contracts";
import { logLevel } from "@qianxian/config";
import { listen, makeClient, metricsHttp, type ReadyChecks } from "@qianxian/http";
import { openRateLimits } from "@qianxian/messaging";
import { makeLogger, runUntilSignal, startOrExit, type Stop } from "@qianxian/telemetry";
import { request } from "undici";
import { askIdentity } from "./authenticate.ts";
import { readSettings, type Settings } from "./config.ts";
import { builtConsole, openConsole } from "./console.ts";
import { gatewayHttp } from "./http.ts";
import type { LimitName, Limits } from "./limits.ts";
import { forwardTo } from "./proxy.ts";

const log = makeLogger({ service: "gateway", level: logLevel() });
const services = ["identity", "profiles", "vacancies", "matcher", "outreach", "placements"] as const;

const forEach = <T>(make: (service: ServiceName) => T): Record<ServiceName, T> =>
  Object.fromEntries(services.map((service) => [service, make(service)])) as Record<ServiceName, T>;

const isReady = (url: string) => async (): Promise<boolean> => {
  const answer = await request(`${url}/readyz`, { headersTimeout: 2_000 });
  await answer.body.dump();
  return answer.statusCode === 200;
};

/** The public reaches the gateway, so its metrics have a port of their own, or none. */
const listenForMetrics = async ({ METRICS_PORT: port, METRICS_HOST: host }: Settings): Promise<Stop[]> =>
  port === undefined ? [] : [{ what: "metrics", stop: (await listen(metricsHttp(), { port, host })).close }];

/** Counts of requests, through Redis where there is one. */
const openLimits = (settings: Settings): { limits: Limits; kind: string; close: () => void } => {
  const { REDIS_URL: url = "", QUEUE_PREFIX: prefix } = settings;
  const onError = (err: Error): void => log.warn({ err }, "no Redis: requests are counted by this process alone");
  const { limiter, kind, close } = openRateLimits({ url, prefix, onError });
  const aMinute = (name: LimitName, points: number) => limiter({ name, points, seconds: 60 });
  const limits = {
    account: aMinute("account", settings.RATE_LIMIT_ACCOUNT),
    key: aMinute("key", settings.RATE_LIMIT_KEY),
    address: aMinute("address", settings.RATE_LIMIT_ADDRESS),
    "log-in": aMinute("log-in", settings.RATE_LIMIT_LOG_IN),
  };
  return { limits, kind, close };
};

const start = async (): Promise<void> => {
  const settings = readSettings();
  const { SERVICE_URLS: urls, INTERNAL_SECRET: secret } = settings;
  const urlOf = (service: ServiceName): string => {
    const url = urls[service];
    if (!url) throw new Error(`SERVICE_URLS lacks ${service}.`);
    return url;
  };
  const client = makeClient({ urls, secret, as: "gateway", timeoutMs: 15_000 });
  const ready: ReadyChecks = forEach((service) => isReady(urlOf(service)));
  const { limits, kind, close: closeLimits } = openLimits(settings);
  const http = gatewayHttp({
    client,
    authenticate: askIdentity(client.call),
    forward: forEach((service) => forwardTo(service, urlOf(service), secret)),
    ready,
    console: openConsole(settings.CONSOLE_DIR ?? builtConsole()),
    companyPhone: settings.COMPANY_PHONE,
    publicUrl: settings.PUBLIC_URL,
    trustedProxies: settings.TRUSTED_PROXIES,
    corsOrigins: settings.CORS_ORIGINS,
    limits,
    secret,
    log,
  });
  const metrics = await listenForMetrics(settings);
  const { port, close } = await listen(http, { port: settings.PORT, host: settings.HOST });
  log.info({ port, limits: kind }, "ready");
  runUntilSignal(log, [
    { what: "http", stop: close },
    { what: "client", stop: client.close },
    { what: "limits", stop: async () => closeLimits() },
    ...metrics,
  ]);
};

await startOrExit(log, start);
