import type { InputOf, OutputOf, Route } from "@qianxian/contracts";
import { identityInternalRoutes } from "@qianxian/contracts/identity";
import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import { vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";
import { demoAccounts } from "./accounts.ts";
import type { DemoCounty } from "./county.ts";

/** Who carries the calls to the services; it rejects when a service refuses or does not answer. */
export type LoadTarget = {
  call<R extends Route>(route: R, input: InputOf<R>): Promise<OutputOf<R>>;
};

export type LoadStep = "employers" | "vacancies" | "workers" | "crews" | "accounts";
/** `sent` of `total` records of a step have been taken. */
export type LoadProgress = { step: LoadStep; sent: number; total: number };

const batchMax = 500;
const crewBatchMax = 100;

export type LoadOptions = {
  /** Batches of vacancies and of people under way at once; 1 if not given. */
  connections?: number;
  /** Without the log-ins, for a county beside another. */
  accounts?: boolean;
  /** Ends the load after the batches under way. */
  signal?: AbortSignal | undefined;
};

/** Sends batches, several at a time, in the order in which they are made; the first refusal ends it. */
const sendAll = async <T>(
  batches: Iterator<T>,
  { connections = 1, signal }: LoadOptions,
  send: (batch: T) => Promise<void>,
): Promise<void> => {
  const refused = new AbortController();
  const sender = async () => {
    while (!refused.signal.aborted) {
      signal?.throwIfAborted();
      const next = batches.next();
      if (next.done) return;
      await send(next.value);
    }
  };
  const ending = (error: unknown) => {
    refused.abort();
    throw error;
  };
  const senders = Array.from({ length: connections }, () => sender().catch(ending));
  await Promise.allSettled(senders);
  await Promise.all(senders);
};

type Tell = (step: LoadStep, more: number, total: number) => void;

const counting = (onProgress: (progress: LoadProgress) => void): Tell => {
  const sent = new Map<LoadStep, number>();
  return (step, more, total) => {
    sent.set(step, (sent.get(step) ?? 0) + more);
    onProgress({ step, sent: sent.get(step) ?? 0, total });
  };
};

const loadVacancies = async (
  county: DemoCounty,
  target: LoadTarget,
  tell: Tell,
  options: LoadOptions,
): Promise<void> => {
  const { employers, sizes } = county;
  for (let start = 0; start < employers.length; start += batchMax) {
    const batch = employers.slice(start, start + batchMax);
    await target.call(vacanciesInternalRoutes.loadVacancies, { employers: batch, vacancies: [] });
    tell("employers", batch.length, sizes.employers);
  }
  await sendAll(county.vacancies(batchMax), options, async (batch) => {
    await target.call(vacanciesInternalRoutes.loadVacancies, { employers: [], vacancies: batch });
    tell("vacancies", batch.length, sizes.vacancies);
  });
};

const loadPeople = async (
  county: DemoCounty,
  target: LoadTarget,
  tell: Tell,
  options: LoadOptions,
): Promise<void> => {
  await sendAll(county.workers(batchMax), options, async (batch) => {
    await target.call(profilesInternalRoutes.loadWorkers, { workers: batch });
    tell("workers", batch.length, county.sizes.workers);
  });
  for (const batch of county.crews(crewBatchMax)) {
    await target.call(profilesInternalRoutes.loadCrews, { crews: batch });
    tell("crews", batch.length, county.sizes.crews);
  }
};

/**
 * Sends a county to the services, employers before their vacancies and workers before their crews. The services
 * keep what they have, so loading twice, or again after a failure half-way, changes nothing that is there.
 */
export const loadCounty = async (
  county: DemoCounty,
  target: LoadTarget,
  onProgress: (progress: LoadProgress) => void = () => undefined,
  options: LoadOptions = {},
): Promise<void> => {
  const tell = counting(onProgress);
  await loadVacancies(county, target, tell, options);
  await loadPeople(county, target, tell, options);
  if (options.accounts === false) return;
  const accounts = demoAccounts(county);
  await target.call(identityInternalRoutes.loadAccounts, accounts);
  tell("accounts", accounts.accounts.length, accounts.accounts.length);
};
