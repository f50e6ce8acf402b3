import { check } from "./checker.ts";
import type { Violation } from "./checks/violation.ts";
import { type Counts, type Driver, type Load, startDriver } from "./driver.ts";
import type { EndState } from "./end-state.ts";
import { type FaultOrder, scheduleOf, type Size, titleOf } from "./fault-list.ts";
import { inflict } from "./faults.ts";
import { type Entry, entriesOf } from "./journal.ts";
import { randomFrom } from "./random.ts";
import { readEndState, readLedger } from "./read-end-state.ts";
import { openScene, type Scene } from "./scene.ts";
import { pause, within } from "./waiting.ts";

export type RunOptions = {
  size: Size;
  seed: number;
  dataDir: string;
  say: (line: string) => void;
};

export type RunResult = {
  size: Size;
  seed: number;
  seconds: number;
  counts: Counts;
  entries: readonly Entry[];
  end: EndState;
  violations: readonly Violation[];
};

type Extent = { load: Load; demoWorkers: number; drainMsMax: number; reachMsMax: number };

/** Who is looking, has a phone and agreed gets two messages a week at the most: 2,000 messages want 14,000 people. */
const extents: Readonly<Record<Size, Extent>> = {
  full: {
    load: { vacancies: 2_000, messages: 2_000, rate: 5 },
    demoWorkers: 14_000,
    drainMsMax: 300_000,
    reachMsMax: 1_800_000,
  },
  reduced: {
    load: { vacancies: 200, messages: 120, rate: 6 },
    demoWorkers: 1_500,
    drainMsMax: 60_000,
    reachMsMax: 180_000,
  },
  small: {
    load: { vacancies: 40, messages: 30, rate: 6 },
    demoWorkers: 600,
    drainMsMax: 60_000,
    reachMsMax: 60_000,
  },
};

const upMsMax = 90_000;
const recoveryMsMax = 60_000;

/** Every service answers ready, as the gateway sees it. */
const untilReady = async ({ stack }: Scene): Promise<void> => {
  const ready = await within(upMsMax, async () => (await fetch(`${stack.url}/readyz`)).ok, 100);
  if (!ready) throw new Error(`The stack is not ready ${upMsMax} ms after a fault.`);
};

/**
 * How long after an instant every queue with something to do has finished something, and a new
 * vacancy has reached the matcher.
 */
const recoveryAfter = async (scene: Scene, driver: Driver, healedAt: number): Promise<number | null> => {
  const { ground, admin } = scene;
  const probe = driver.postOne();
  const consuming = within(
    recoveryMsMax,
    async () => (await ground.queues.idleSince(healedAt)).length === 0,
  );
  const indexed = within(recoveryMsMax, async () => {
    const vacancyId = await probe;
    return vacancyId === null || (await admin.isIndexed(vacancyId));
  });
  const [consumes, arrives] = await Promise.all([consuming, indexed]);
  return consumes && arrives ? Date.now() - healedAt : null;
};

const breakOnce = async (scene: Scene, driver: Driver, order: FaultOrder): Promise<string> => {
  await untilReady(scene);
  if (order.name === "tray-hangs") driver.askForMessages();
  const at = Date.now();
  const damage = await inflict(scene.ground, order);
  const healedAt = Date.now();
  const recoveredMs = await recoveryAfter(scene, driver, healedAt);
  const name = titleOf(order);
  scene.journal.note({ kind: "fault", name, at, healedAt, recoveredMs, ...damage });
  const held = damage.jobsInProgress > 0 ? `, ${damage.jobsInProgress} jobs in progress` : "";
  return `${name}: lasted ${healedAt - at} ms${held}, consuming again after ${recoveredMs ?? "?"} ms`;
};

/** Compares the matchers about once a second until told to end. */
const keepComparing = async ({ admin, observer }: Scene, isOver: () => boolean): Promise<void> => {
  while (!isOver()) {
    const newest = await admin.newest().catch(() => null);
    if (newest?.vacancyId) await observer.compare(newest.vacancyId, newest.position).catch(() => {});
    await pause(700);
  }
};

/** Notes the processes that ended more often than the run ended them. */
const noteUnaskedExits = ({ stack, endedByUs, journal }: Scene): void => {
  for (const { name, restarts } of stack.children) {
    const times = restarts - (endedByUs.get(name) ?? 0);
    if (times > 0) journal.note({ kind: "unasked-exit", process: name, times });
  }
};

/** Waits until everything has come to its end, or gives up; the checker says what is left. */
const settle = async (scene: Scene, extent: Extent): Promise<EndState> => {
  const { admin, observer, stack } = scene;
  await untilReady(scene);
  await within(extent.drainMsMax, async () => (await admin.open()) === 0, 250);
  const { position } = await admin.newest();
  const files = { ledger: stack.places.trayLedger, trayLog: stack.places.log("tray") };
  const client = await admin.client();
  const { rows } = await client.query<{ id: string }>(
    "select id from matcher.vacancy_record where status = 'live' order by position desc limit 40",
  );
  const answers = await observer.finalAnswers(rows.map(({ id }) => id), position);
  noteUnaskedExits(scene);
  return readEndState(client, files, answers);
};

const countsLine = ({ vacancies, messages, replies, decisions }: Counts): string =>
  `${vacancies} vacancies, ${messages} messages, ${replies} replies, ${decisions} decisions`;

const hurt = async (scene: Scene, driver: Driver, options: RunOptions): Promise<void> => {
  const orders = scheduleOf(options.size, randomFrom(options.seed));
  await within(20_000, () => driver.counts().vacancies >= 5);
  for (const [index, order] of orders.entries()) {
    const line = await breakOnce(scene, driver, order);
    options.say(`[${index + 1}/${orders.length}] ${line} (${countsLine(driver.counts())})`);
    await pause(randomFrom(options.seed + index).int(200, 1_500));
  }
};

const runIn = async (scene: Scene, options: RunOptions, extent: Extent): Promise<Omit<RunResult, "seconds">> => {
  const { journal, employer, staff, worker, stack } = scene;
  const delivered = () => readLedger(stack.places.trayLedger);
  const { load } = extent;
  const driver = startDriver({ seed: options.seed, load, journal, employer, staff, worker, delivered });
  let over = false;
  const comparing = keepComparing(scene, () => over);
  try {
    await hurt(scene, driver, options);
    options.say("all faults done, waiting for the load");
    await within(extent.reachMsMax, () => driver.hasReached(), 100);
  } finally {
    over = true;
    await Promise.all([driver.stop(), comparing]);
  }
  options.say(`load done (${countsLine(driver.counts())}), waiting until everything has come to its end`);
  const end = await settle(scene, extent);
  const entries = journal.all();
  const violations = check(entries, end);
  return { size: options.size, seed: options.seed, counts: driver.counts(), entries, end, violations };
};

/** Starts a stack, puts it under load, breaks it as the seed says, and checks what is left. */
export const runFaults = async (options: RunOptions): Promise<RunResult> => {
  const extent = extents[options.size];
  const began = Date.now();
  const stop = new AbortController();
  const { seed, dataDir, say } = options;
  const scene = await openScene({ seed, dataDir, say, demoWorkers: extent.demoWorkers, signal: stop.signal });
  try {
    const result = await runIn(scene, options, extent);
    return { ...result, seconds: Math.round((Date.now() - began) / 1_000) };
  } finally {
    stop.abort();
    await scene.close();
  }
};

/** Requests by what they were answered with. */
export const answersOf = (entries: readonly Entry[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status } of entriesOf(entries, "attempt")) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
