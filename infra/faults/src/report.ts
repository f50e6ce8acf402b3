import { answersOf, type RunResult } from "./fault-run.ts";
import { entriesOf, type FaultEntry } from "./journal.ts";

type Line = { name: string; count: number; kills: number; jobs: number; slowestMs: number | null };

const slower = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : Math.max(a, b));

const linesOf = (faults: readonly FaultEntry[]): Line[] => {
  const lines = new Map<string, Line>();
  for (const { name, kills, jobsInProgress, recoveredMs } of faults) {
    const line = lines.get(name) ?? { name, count: 0, kills: 0, jobs: 0, slowestMs: 0 };
    lines.set(name, {
      name,
      count: line.count + 1,
      kills: line.kills + kills,
      jobs: line.jobs + (jobsInProgress > 0 ? 1 : 0),
      slowestMs: slower(line.slowestMs, recoveredMs),
    });
  }
  return [...lines.values()].toSorted((a, b) => a.name.localeCompare(b.name));
};

/** What the run came to, in figures. */
export const summaryOf = (result: RunResult) => {
  const { entries, end, violations, counts, size, seed, seconds } = result;
  const faults = entriesOf(entries, "fault");
  const lags = entriesOf(entries, "agreement").map(({ lagMs }) => lagMs).toSorted((a, b) => a - b);
  const reasons: Record<string, number> = {};
  for (const { status, because } of end.messages)
    if (status === "failed") reasons[because ?? "none"] = (reasons[because ?? "none"] ?? 0) + 1;
  const statusOf = (status: string) => end.messages.filter((message) => message.status === status).length;
  return {
    size,
    seed,
    seconds,
    faults: faults.length,
    kills: faults.reduce((sum, { kills }) => sum + kills, 0),
    killsWithJobsInProgress: faults.filter(({ jobsInProgress }) => jobsInProgress > 0).length,
    slowestRecoveryMs: faults.reduce<number | null>((most, { recoveredMs }) => slower(most, recoveredMs), 0),
    ...counts,
    messagesSent: statusOf("sent"),
    messagesFailed: statusOf("failed"),
    failedBecause: reasons,
    events: end.outbox.length,
    deadLetters: end.deadLetters.length,
    answers: answersOf(entries),
    answersGivenAgain: entriesOf(entries, "attempt").filter(({ replayed }) => replayed).length,
    matchersCompared: lags.length,
    matcherLagP99Ms: lags[Math.floor(lags.length * 0.99)] ?? null,
    matcherLagMaxMs: lags.at(-1) ?? null,
    byFault: linesOf(faults),
    violations: violations.length,
  };
};

const cell = (value: string | number, width: number): string => String(value).padStart(width);

/** The same as a table for a person, then the violations, at most fifty. */
export const tableOf = (result: RunResult): string => {
  const summary = summaryOf(result);
  const rows = summary.byFault.map(
    ({ name, count, kills, jobs, slowestMs }) =>
      `${name.padEnd(28)}${cell(count, 6)}${cell(kills, 7)}${cell(jobs, 16)}${cell(slowestMs ?? "never", 18)}`,
  );
  const found = result.violations.map(({ kind, about }) => `  ${kind}: ${about}`);
  return [
    `${"fault".padEnd(28)}${cell("count", 6)}${cell("kills", 7)}${cell("hit jobs", 16)}${cell("slowest ms", 18)}`,
    ...rows,
    "",
    `${summary.kills} processes killed, ${summary.killsWithJobsInProgress} with jobs in progress; ${summary.seconds} s, seed ${summary.seed}`,
    `${summary.vacancies} vacancies, ${summary.messages} messages (${summary.messagesSent} sent, ${summary.messagesFailed} failed: ${Object.keys(summary.failedBecause).join(", ")}), ${summary.replies} replies, ${summary.decisions} decisions, ${summary.events} events`,
    `matchers compared ${summary.matchersCompared} times, p99 ${summary.matcherLagP99Ms} ms, longest ${summary.matcherLagMaxMs} ms`,
    `answers by status: ${JSON.stringify(summary.answers)}; ${summary.answersGivenAgain} given again under their keys`,
    `violations: ${summary.violations}`,
    ...found.slice(0, 50),
    ...(found.length > 50 ? [`  and ${found.length - 50} more`] : []),
  ].join("\n");
};
