import type { ServiceName } from "@qianxian/contracts";
import { logLevel } from "@qianxian/config";
import { listen, makeClient, metricsHttp, type ReadyChecks } from "@qianxian/http";
import { makeLogger, runUntilSignal, startOrExit, type Stop } from "@qianxian/telemetry";
import { request } from "undici";
import { askIdentity } from "./authenticate.ts";
import { readSettings, type Settings } from "./config.ts";
import { gatewayHttp } from "./http.ts";
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
  const http = gatewayHttp({
    client,
    authenticate: askIdentity(client.call),
    forward: forEach((service) => forwardTo(service, urlOf(service), secret)),
    ready,
    companyPhone: settings.COMPANY_PHONE,
    publicUrl: settings.PUBLIC_URL,
    log,
  });
  const metrics = await listenForMetrics(settings);
  const { port, close } = await listen(http, { port: settings.PORT, host: settings.HOST });
  log.info({ port }, "ready");
  runUntilSignal(log, [
    { what: "http", stop: close },
    { what: "client", stop: client.close },
    ...metrics,
  ]);
};

await startOrExit(log, start);
