import path from "node:path";
import { identityRoutes } from "@qianxian/contracts/identity";
import { AccountId, RegionCode } from "@qianxian/contracts/vocabulary";
import { demoAccess, type Stack, startStack } from "@qianxian/infra-local";
import { type Admin, openAdmin } from "./admin.ts";
import { type CarefulClient, carefulClient } from "./careful-client.ts";
import type { Ground } from "./faults.ts";
import { type Journal, openJournal } from "./journal.ts";
import { type MatcherObserver, observeMatchers } from "./matcher-observer.ts";
import { watchQueues } from "./queue-watch.ts";
import { randomFrom } from "./random.ts";
import { openTcpProxy, type TcpProxy } from "./tcp-proxy.ts";
import { installWitness } from "./witness.ts";

/** A whole stack with two matchers, its Redis behind a proxy, callers logged in, and all who watch. */
export type Scene = {
  stack: Stack;
  ground: Ground;
  admin: Admin;
  journal: Journal;
  observer: MatcherObserver;
  employer: CarefulClient;
  staff: CarefulClient;
  worker: CarefulClient;
  /** How often the run itself has ended each process. */
  endedByUs: ReadonlyMap<string, number>;
  close(): Promise<void>;
};

const logIn = async (nobody: CarefulClient, demoWorkers: number): Promise<string> => {
  const { logIns } = demoAccess(demoWorkers);
  const { login = "", password = "" } = logIns.find((one) => one.login === "county") ?? {};
  const session = await nobody.call("openSession", identityRoutes.openSession, { login, password });
  if (!session.ok) throw new Error(`Nobody could log in: ${session.status}`);
  return session.value.token;
};

const somebody = async (admin: Admin): Promise<{ workerId: string; accountId: string }> => {
  const client = await admin.client();
  const { rows } = await client.query<{ workerId: string; accountId: string }>(
    `select (select id from matcher.worker_record order by position limit 1) as "workerId",
            (select id from identity.account order by id limit 1) as "accountId"`,
  );
  const [row] = rows;
  if (!row?.workerId) throw new Error("The demo county has not reached the matcher.");
  return row;
};

/** A matcher counts as steady while it and the database run on. */
const marksOf = (stack: Stack, away: ReadonlySet<string>) => (): (string | null)[] => {
  const names = stack.children.map(({ name }) => name).filter((name) => name.startsWith("matcher"));
  const mark = (name: string): string | null => {
    const member = stack.children.find((child) => child.name === name);
    return member?.isUp && member.pid > 0 && !away.has(name) ? `${member.restarts}` : null;
  };
  const postgres = mark("postgres");
  return names.map((name) => {
    const own = mark(name);
    return own === null || postgres === null ? null : `${own}/${postgres}`;
  });
};

const startWithProxy = async (options: SceneOptions): Promise<{ stack: Stack; proxy: TcpProxy; redisUrl: string }> => {
  let proxy: TcpProxy | null = null;
  let redisUrl = "";
  const stack = await startStack({
    dataDir: options.dataDir,
    say: options.say,
    demoWorkers: options.demoWorkers,
    extraMatchers: 1,
    settings: { UNDO_SECONDS: "0" },
    queueVia: async (url) => {
      redisUrl = url;
      await proxy?.close();
      proxy = await openTcpProxy(Number(new URL(url).port));
      return `redis://127.0.0.1:${proxy.port}`;
    },
  });
  if (!proxy) throw new Error("The stack has no Redis of its own.");
  return { stack, proxy, redisUrl };
};

type SceneOptions = {
  seed: number;
  dataDir: string;
  demoWorkers: number;
  say: (line: string) => void;
  signal: AbortSignal;
};

const callersOf = async (stack: Stack, journal: Journal, { seed, demoWorkers, signal }: SceneOptions) => {
  const random = randomFrom(seed + 3);
  const as = (credential: string | null) => carefulClient({ url: stack.url, credential, journal, random, signal });
  const worker = as(null);
  const staff = as(await logIn(worker, demoWorkers));
  return { worker, staff, employer: as(demoAccess(demoWorkers).apiKey) };
};

const openObserver = async (stack: Stack, admin: Admin, journal: Journal, away: ReadonlySet<string>) => {
  const { workerId, accountId } = await somebody(admin);
  return observeMatchers({
    urls: stack.matcherUrls,
    secret: stack.secrets.internal,
    actor: { role: "county-staff", accountId: AccountId.parse(accountId), county: RegionCode.parse("522732") },
    workerId,
    journal,
    marks: marksOf(stack, away),
  });
};

/** Sets everything up; nothing is broken yet. */
export const openScene = async (options: SceneOptions): Promise<Scene> => {
  const { stack, proxy, redisUrl } = await startWithProxy(options);
  const journal = openJournal(path.join(options.dataDir, "journal.jsonl"));
  const admin = openAdmin(stack.adminUrl);
  await installWitness(await admin.client());
  const queues = watchQueues(redisUrl, stack.env["QUEUE_PREFIX"] ?? "");
  const away = new Set<string>();
  const observer = await openObserver(stack, admin, journal, away);
  const endedByUs = new Map<string, number>();
  const ended = (name: string) => void endedByUs.set(name, (endedByUs.get(name) ?? 0) + 1);
  return {
    stack,
    ground: { stack, proxy, queues, admin: admin.client, ended, away },
    admin,
    journal,
    observer,
    ...(await callersOf(stack, journal, options)),
    endedByUs,
    close: async () => {
      await observer.close();
      await admin.close();
      queues.close();
      await stack.stop();
      await proxy.close();
      journal.close();
    },
  };
};
