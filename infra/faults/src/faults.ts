import type { Stack } from "@qianxian/infra-local";
import type pg from "pg";
import type { FaultOrder } from "./fault-list.ts";
import type { FaultEntry } from "./journal.ts";
import type { QueueWatch } from "./queue-watch.ts";
import { readLedger } from "./read-end-state.ts";
import type { TcpProxy } from "./tcp-proxy.ts";
import { pause, within } from "./waiting.ts";

/** What a fault needs to do its damage. */
export type Ground = {
  stack: Stack;
  proxy: TcpProxy;
  queues: QueueWatch;
  admin: () => Promise<pg.Client>;
  /** Notes that the run itself has ended a process, once. */
  ended: (process: string) => void;
  /** Processes that the run holds frozen or dead at present. */
  away: Set<string>;
};

/** What a fault did; its cause is gone when this is told. */
export type Damage = Pick<FaultEntry, "promise" | "kills" | "jobsInProgress">;

const none: Damage = { promise: null, kills: 0, jobsInProgress: 0 };

/**
 * Jobs that a stopped process holds: those that stay in progress while all others move on.
 */
const stuckJobs = async ({ queues }: Ground, service: string): Promise<number> => {
  const before = new Set(await queues.activeOf(service).catch(() => []));
  if (before.size === 0) return 0;
  await pause(150);
  const after = await queues.activeOf(service).catch(() => []);
  return after.filter((job) => before.has(job)).length;
};

/** Frozen first, so that what it works on can be counted before it is killed; it feels no difference. */
const killBusy = async (ground: Ground, process: string): Promise<number> => {
  const service = process.replace(/-\d+$/, "");
  let jobs = 0;
  await within(4_000, async () => {
    if ((await ground.queues.activeOf(service)).length === 0) return false;
    ground.stack.kill(process, "SIGSTOP");
    jobs = await stuckJobs(ground, service);
    if (jobs === 0) ground.stack.kill(process, "SIGCONT");
    return jobs > 0;
  }, 5);
  ground.stack.kill(process, "SIGKILL");
  return jobs;
};

const restartsOf = ({ stack }: Ground, name: string): number =>
  stack.children.find((child) => child.name === name)?.restarts ?? 0;

const kill = async (ground: Ground, process: string, busy: boolean): Promise<Damage> => {
  const before = restartsOf(ground, process);
  ground.ended(process);
  ground.away.add(process);
  const jobsInProgress = busy ? await killBusy(ground, process) : 0;
  if (!busy) ground.stack.kill(process, "SIGKILL");
  await ground.stack.whenUp(process, before + 1, 60_000);
  ground.away.delete(process);
  const promise = process === "redis" ? "writes-go-on" : process === "postgres" ? "busy-in-time" : null;
  return { promise, kills: 1, jobsInProgress };
};

const holdDown = async (ground: Ground, process: string, ms: number): Promise<void> => {
  const before = restartsOf(ground, process);
  ground.ended(process);
  ground.away.add(process);
  const held = await ground.stack.hold(process, "SIGKILL");
  await pause(ms);
  held.release();
  await ground.stack.whenUp(process, before + 1, 60_000);
  ground.away.delete(process);
};

const backendsSql = "select pid from pg_stat_activity where pid <> pg_backend_pid()";

/** Every server process at once, the postmaster among them, so that none can tell the others. */
const killBackends = async ({ admin }: Ground): Promise<void> => {
  const { rows } = await (await admin()).query<{ pid: number }>(backendsSql);
  for (const { pid } of rows)
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // Ended by itself meanwhile.
    }
};

const stopPostgres = async (ground: Ground, ms: number): Promise<Damage> => {
  ground.away.add("postgres");
  await killBackends(ground);
  await holdDown(ground, "postgres", ms);
  return { promise: "busy-in-time", kills: 1, jobsInProgress: 0 };
};

const freezeRedis = async ({ stack }: Ground, ms: number): Promise<Damage> => {
  stack.kill("redis", "SIGSTOP");
  await pause(ms);
  stack.kill("redis", "SIGCONT");
  return { ...none, promise: "writes-go-on" };
};

const swallow = async ({ proxy }: Ground, ms: number): Promise<Damage> => {
  proxy.swallow();
  await pause(ms);
  proxy.heal();
  return { ...none, promise: "writes-go-on" };
};

const relayLeadSql = `
  select pg_terminate_backend(pid) from pg_locks
   where locktype = 'advisory' and granted
     and classid::bigint = (hashtext('relay')::bigint & 4294967295)
     and objid::bigint = (hashtext($1)::bigint & 4294967295)`;

const othersSql = `
  select pg_terminate_backend(pid) from pg_stat_activity
   where pid <> pg_backend_pid() and backend_type = 'client backend'`;

const setTray = async ({ stack }: Ground, behaviour: object): Promise<void> => {
  await fetch(`${stack.trayUrl}/behaviour`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(behaviour),
  });
};

const storedMsMax = 20_000;

/** The tray stores and does not answer; as soon as a sender waits for it, the sender is killed. */
const hangTray = async (ground: Ground, ms: number): Promise<Damage> => {
  await setTray(ground, { hangAfterStoring: true });
  const stored = () => readLedger(ground.stack.places.trayLedger).length;
  const before = stored();
  await within(storedMsMax, () => stored() > before);
  await pause(1_500);
  const damage = await kill(ground, "outreach", true);
  await pause(ms);
  await setTray(ground, {});
  return damage;
};

/** Breaks one thing, waits as long as it is to last, and mends it. */
export const inflict = async (ground: Ground, order: FaultOrder): Promise<Damage> => {
  switch (order.name) {
    case "kill":
      return kill(ground, order.process, order.busy);
    case "relay-lead-lost":
      await (await ground.admin()).query(relayLeadSql, [order.service]);
      return none;
    case "redis-emptied":
      await ground.queues.flush();
      return { ...none, promise: "writes-go-on" };
    case "redis-stopped":
      await holdDown(ground, "redis", order.ms);
      return { ...none, promise: "writes-go-on", kills: 1 };
    case "redis-frozen":
      return freezeRedis(ground, order.ms);
    case "redis-half-open":
      return swallow(ground, order.ms);
    case "postgres-stopped":
      return stopPostgres(ground, order.ms);
    case "postgres-sessions-cut":
      await (await ground.admin()).query(othersSql);
      return none;
    case "tray-hangs":
      return hangTray(ground, order.ms);
  }
};
