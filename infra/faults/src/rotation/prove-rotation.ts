import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import { Actor } from "@qianxian/contracts/vocabulary";
import { makeClient } from "@qianxian/http";
import { type Stack, startStack, withDataKeys } from "@qianxian/infra-local";
import { openAdmin } from "../admin.ts";
import { randomFrom } from "../random.ts";
import { pause } from "../waiting.ts";
import { idOf, personOf } from "./people.ts";
import { checkKeys, checkLedger, checkPhones } from "./verify.ts";
import { type Promised, write, type WriterCounts, type Writing } from "./writers.ts";

export type RotationSize = "full" | "small";

type Extent = { people: number; rowsAtOnce: number; writers: number; phonesAsked: number };

const extents: Readonly<Record<RotationSize, Extent>> = {
  full: { people: 20_000, rowsAtOnce: 500, writers: 6, phonesAsked: 20_000 },
  small: { people: 500, rowsAtOnce: 25, writers: 3, phonesAsked: 500 },
};

export type RotationResult = WriterCounts & {
  people: number;
  /** Rows sealed anew. */
  renewed: number;
  rotationMs: number;
  /** How far the rotation was when profiles was killed. */
  killedAt: number;
  restarts: number;
  destroyed: number;
  violations: string[];
};

const staff = Actor.parse({ role: "county-staff", accountId: idOf(1), county: "522732" });
const batch = 500;

const load = async (writing: Writing, people: number): Promise<void> => {
  for (let from = 0; from < people; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, people - from) }, (_, at) => from + at);
    await writing.client.call(profilesInternalRoutes.loadWorkers, { workers: numbers.map(personOf) });
    for (const n of numbers) writing.promised.people.add(n);
  }
};

/** Renews every data key, and kills profiles once in the middle of a batch. */
const rotateAndKill = async (stack: Stack, { people, rowsAtOnce }: Extent) => {
  const kill = { at: -1, done: Promise.resolve() };
  const begun = performance.now();
  const rotation = await withDataKeys(stack.places.dataDir, (desk) =>
    desk.rotate({
      rowsAtOnce,
      onProgress: ({ done }) => {
        if (kill.at >= 0 || done < people * 0.4) return;
        kill.at = done;
        kill.done = pause(8).then(() => void stack.kill("profiles", "SIGKILL"));
      },
    }),
  );
  await kill.done;
  return { rotation, killedAt: kill.at, rotationMs: Math.round(performance.now() - begun) };
};

const verify = async (stack: Stack, writing: Writing, { phonesAsked }: Extent): Promise<number> => {
  const admin = openAdmin(stack.adminUrl);
  const people = [...writing.promised.people];
  try {
    return await withDataKeys(stack.places.dataDir, async (desk) => {
      const { keys } = await desk.list();
      await checkKeys(await admin.client(), keys, writing.violations);
      const retired = keys.filter(({ state }) => state === "retired").map(({ id }) => id);
      const destroyed = await desk.destroy(retired);
      if (destroyed !== retired.length) writing.violations.push("Retired keys could not be destroyed.");
      await checkLedger(writing);
      await checkPhones(writing, people.slice(-phonesAsked));
      return destroyed;
    });
  } finally {
    await admin.close();
  }
};

const openWriting = (stack: Stack, seed: number): { writing: Writing; stop: AbortController } => {
  const promised: Promised = { wages: new Map(), phones: new Map(), changes: new Map(), people: new Set() };
  const counts: WriterCounts = { writes: 0, entered: 0, unanswered: 0, refusedTwice: 0 };
  const client = makeClient({ urls: stack.serviceUrls, secret: stack.secrets.internal, as: "local", timeoutMs: 30_000 });
  const stop = new AbortController();
  const writing = { client, staff, random: randomFrom(seed), promised, counts, violations: [], signal: stop.signal };
  return { writing, stop };
};

/**
 * Renews all data keys of a ledger while it is written to, kills the service once with SIGKILL in the middle, and
 * checks that everything opens, that nothing lies under an older key, and that no write was lost.
 */
export const proveRotation = async (options: {
  size: RotationSize;
  seed: number;
  dataDir: string;
  say: (line: string) => void;
}): Promise<RotationResult> => {
  const extent = extents[options.size];
  const stack = await startStack({ dataDir: options.dataDir, demo: false, say: options.say });
  const { writing, stop } = openWriting(stack, options.seed);
  try {
    await load(writing, extent.people);
    options.say(`${extent.people} people are in the ledger; the rotation begins under load`);
    const writers = Promise.all(
      Array.from({ length: extent.writers }, (_, own) => write(writing, { people: extent.people, own, of: extent.writers })),
    );
    const { rotation, killedAt, rotationMs } = await rotateAndKill(stack, extent);
    stop.abort();
    await writers;
    const destroyed = await verify(stack, writing, extent);
    const restarts = stack.children.find(({ name }) => name === "profiles")?.restarts ?? 0;
    const people = writing.promised.people.size;
    return { ...writing.counts, people, renewed: rotation.done, rotationMs, killedAt, restarts, destroyed, violations: writing.violations };
  } finally {
    stop.abort();
    await writing.client.close();
    await stack.stop();
  }
};
