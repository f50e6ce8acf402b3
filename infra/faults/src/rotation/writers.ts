import { profilesInternalRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { Client } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import type { Random } from "../random.ts";
import { pause } from "../waiting.ts";
import { idNumberOf, idOf, personOf, rowOf } from "./people.ts";

/** What the ledger has promised of the people, by their number. */
export type Promised = {
  wages: Map<number, number>;
  /** Which phone a list gave last. */
  phones: Map<number, number>;
  /** Changes that were answered as such, by person. */
  changes: Map<number, number>;
  /** Everybody who was entered. */
  people: Set<number>;
};

export type WriterCounts = { writes: number; entered: number; unanswered: number; refusedTwice: number };

export type Writing = {
  client: Client;
  staff: Actor;
  random: Random;
  promised: Promised;
  counts: WriterCounts;
  violations: string[];
  signal: AbortSignal;
};

const passing: readonly string[] = ["service-unreachable", "try-again-later", "worker-changed-meanwhile"];

/** Repeats a write until it is answered; each of them has one effect however often it comes. */
const untilAnswered = async <T>(writing: Writing, work: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AppError) || !passing.includes(error.code)) throw error;
      writing.counts.unanswered += 1;
      await pause(50);
    }
  }
};

const note = (map: Map<number, number>, n: number, by = 1): void => void map.set(n, (map.get(n) ?? 0) + by);

const changeWage = async (writing: Writing, n: number): Promise<void> => {
  const wage = (writing.promised.wages.get(n) ?? 300_000) + 100;
  const asStaff = writing.client.as(writing.staff);
  const change = () => asStaff.call(profilesRoutes.changeWorker, { workerId: idOf(n), wageFloorFen: wage }, { ifMatch: "*" });
  await untilAnswered(writing, change);
  writing.promised.wages.set(n, wage);
  note(writing.promised.changes, n);
};

/** A list that gives another phone; it must find the person, by whichever key the ID number is looked up. */
const givePhone = async (writing: Writing, n: number): Promise<void> => {
  const turn = ((writing.promised.phones.get(n) ?? 0) + 1) % 3;
  const asStaff = writing.client.as(writing.staff);
  const take = () => asStaff.call(profilesRoutes.importWorkers, { rows: [rowOf(n, turn)], dryRun: false });
  const { results } = await untilAnswered(writing, take);
  const [result] = results;
  if (result?.workerId !== idOf(n) || result.outcome === "added")
    writing.violations.push(`A list did not find person ${n}: ${result?.outcome ?? "no answer"}.`);
  writing.promised.phones.set(n, turn);
  note(writing.promised.changes, n);
};

const enter = async (writing: Writing, n: number): Promise<void> => {
  await untilAnswered(writing, () => writing.client.call(profilesInternalRoutes.loadWorkers, { workers: [personOf(n)] }));
  writing.promised.people.add(n);
  writing.counts.entered += 1;
};

/** Somebody else with an ID number that is taken; must be refused, by whichever key it is looked up. */
const enterTwice = async (writing: Writing, n: number, asWhom: number): Promise<void> => {
  const twin = { ...personOf(asWhom), idNumber: idNumberOf(n) };
  const load = () =>
    writing.client.call(profilesInternalRoutes.loadWorkers, { workers: [twin] }).then(
      () => "entered",
      (error: unknown) => {
        if (error instanceof AppError && error.code === "invalid-input") return "refused";
        throw error;
      },
    );
  if ((await untilAnswered(writing, load)) === "refused") writing.counts.refusedTwice += 1;
  else writing.violations.push(`The ID number of person ${n} was entered twice.`);
};

/**
 * Writes as long as it may: wages, phones by lists, new people, and ID numbers that are taken. It alone touches people
 * whose number is `own` beyond a multiple of `of`.
 */
export const write = async (writing: Writing, size: { people: number; own: number; of: number }): Promise<void> => {
  const { random, counts, signal } = writing;
  let next = size.people + size.own;
  await enterTwice(writing, size.own, 10_000_000 + size.own);
  while (!signal.aborted) {
    const n = random.int(0, Math.floor((size.people - 1 - size.own) / size.of)) * size.of + size.own;
    const kind = random.next();
    if (kind < 0.5) await changeWage(writing, n);
    else if (kind < 0.8) await givePhone(writing, n);
    else if (kind < 0.9) await enterTwice(writing, n, 10_000_000 + n);
    else {
      await enter(writing, next);
      next += size.of;
    }
    counts.writes += 1;
  }
};
