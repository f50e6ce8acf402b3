import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import path from "node:path";
import { placesIn, root } from "../places.ts";
import { stateOf } from "../ports.ts";
import { type RunningStack, runningStack } from "../running-stack.ts";
import { readLocalConfig } from "../settings.ts";
import { probeDatabase } from "./probe-database.ts";
import { probeQueue } from "./probe-queue.ts";
import type { Probes, ServiceProbe } from "./probes.ts";

/** The port `npm start` wants unless it is told another. */
const usualPort = 8_080;

const nearest = (folder: string): string =>
  existsSync(folder) ? folder : nearest(path.dirname(folder));

const freeBytesAt = async (folder: string): Promise<{ freeBytes: number } | null> => {
  const found = await statfs(nearest(folder)).catch(() => null);
  return found && { freeBytes: found.bavail * found.bsize };
};

type Readiness = { ok?: boolean; checks?: Record<string, boolean>; adapters?: Record<string, string> };

const probeService = async (name: string, url: string, page: string): Promise<ServiceProbe> => {
  try {
    const answer = await fetch(`${url}${page}`, { signal: AbortSignal.timeout(5_000) });
    const { checks = {}, adapters = {} } = (await answer.json()) as Readiness;
    const failing = Object.keys(checks).filter((check) => checks[check] === false);
    return { name, url, ready: { ok: answer.status === 200, failing, adapters } };
  } catch {
    return { name, url, ready: null };
  }
};

const probeServices = ({ file }: RunningStack): Promise<ServiceProbe[]> =>
  Promise.all([
    ...Object.entries(file.serviceUrls).map(([name, url]) => probeService(name, url, "/readyz")),
    probeService("gateway", file.gatewayUrl, "/readyz"),
    probeService("tray", file.trayUrl, "/healthz"),
  ]);

/** Looks at everything the doctor judges, as far as it can be seen now; it changes nothing. */
export const takeProbes = async (dataDir: string): Promise<Probes> => {
  const { PATH, REDIS_URL } = readLocalConfig();
  const stack = runningStack(placesIn(dataDir));
  const port = stack ? Number(new URL(stack.file.gatewayUrl).port) : usualPort;
  return {
    node: process.versions.node,
    port: { port, state: await stateOf(port), byUs: stack !== null },
    disk: await freeBytesAt(dataDir),
    isRunning: stack !== null,
    queue: await probeQueue(stack?.file.queueUrl ?? REDIS_URL ?? null, PATH),
    database: stack && (await probeDatabase(stack.adminUrl, path.join(root, "services"))),
    services: stack && (await probeServices(stack)),
  };
};
