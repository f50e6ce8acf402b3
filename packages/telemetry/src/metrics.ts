import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/**
 * Everything a process tells Prometheus. Labels are words from closed lists (routes, queues, event
 * types, outcomes); an id, a name or an address in one would be personal data kept for months.
 */
const registry = new Registry();

const secondsUpTo10 = [0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 0.5, 1, 2.5, 5, 10];

const httpSeconds = new Histogram({
  name: "qx_http_request_seconds",
  help: "Time to answer a request, by the route's pattern.",
  labelNames: ["method", "route", "status"],
  buckets: secondsUpTo10,
  registers: [registry],
});

const jobSeconds = new Histogram({
  name: "qx_job_seconds",
  help: "Time to act upon one job of a queue; outcome: done, dead, or again (it comes back).",
  labelNames: ["queue", "type", "outcome"],
  buckets: secondsUpTo10,
  registers: [registry],
});

const outboxEvents = new Counter({
  name: "qx_outbox_events_total",
  help: "Events of the outbox: relayed to a queue, confirmed as done, or lost by a queue and relayed again.",
  labelNames: ["step"],
  registers: [registry],
});

const readingFailed = new Gauge({
  name: "qx_reading_failed",
  help: "1 while what a gauge shows can't be read, because Redis or Postgres does not answer.",
  labelNames: ["reading"],
  registers: [registry],
});

/** How long a request took, in seconds. */
export const countRequest = (
  labels: { method: string; route: string; status: number },
  seconds: number,
): void => httpSeconds.observe(labels, seconds);

/** How long a job took, in seconds, and how it ended. */
export const countJob = (
  labels: { queue: string; type: string; outcome: "done" | "dead" | "again" },
  seconds: number,
): void => jobSeconds.observe(labels, seconds);

/** How many events of the outbox have taken a step. */
export const countOutbox = (step: "relayed" | "confirmed" | "lost", events: number): void =>
  outboxEvents.inc({ step }, events);

export type Sample = { labels: Readonly<Record<string, string>>; value: number };

/** A figure that is looked up whenever somebody asks for the metrics. */
export type Reading = {
  name: `qx_${string}`;
  help: string;
  labels: readonly [string, ...string[]];
  /** May fail: the gauge then shows nothing, and `qx_reading_failed` shows 1. */
  read: () => Promise<readonly Sample[]>;
};

/** Prometheus gives up after ten seconds; one reading that hangs must not cost all others. */
const readingMsMax = 2_000;

const within = <T>(work: Promise<T>, ms: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The reading took too long.")), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

type Shown = { gauge: Gauge; reads: Set<Reading["read"]> };

const readings = new Map<string, Shown>();

const lookUp = async (name: string, { gauge, reads }: Shown): Promise<void> => {
  try {
    const samples = await Promise.all([...reads].map((read) => within(read(), readingMsMax)));
    gauge.reset();
    for (const { labels, value } of samples.flat()) gauge.set(labels, value);
    readingFailed.set({ reading: name }, 0);
  } catch {
    gauge.reset();
    readingFailed.set({ reading: name }, 1);
  }
};

/**
 * Shows a reading among the metrics; several under one name are shown together.
 * @returns a function that takes it out again
 */
export const showReading = ({ name, help, labels, read }: Reading): (() => void) => {
  const known = readings.get(name);
  const gauge = known?.gauge ?? new Gauge({ name, help, labelNames: labels, registers: [registry] });
  const shown = known ?? { gauge, reads: new Set() };
  readings.set(name, shown);
  shown.reads.add(read);
  return () => {
    shown.reads.delete(read);
    if (shown.reads.size > 0 || readings.get(name) !== shown) return;
    registry.removeSingleMetric(name);
    readingFailed.remove({ reading: name });
    readings.delete(name);
  };
};

let watchesProcess = false;

/** All metrics of this process in Prometheus' text format, and its content type. */
export const metricsText = async (): Promise<{ type: string; text: string }> => {
  if (!watchesProcess) collectDefaultMetrics({ register: registry });
  watchesProcess = true;
  await Promise.all([...readings].map(([name, shown]) => lookUp(name, shown)));
  return { type: registry.contentType, text: await registry.metrics() };
};
