import type { EndState } from "../end-state.ts";
import { type Attempt, entriesOf, type Entry, type FaultEntry } from "../journal.ts";
import { type Violation, violations } from "./violation.ts";

/** What is promised of the time faults last, in milliseconds. */
export const limits = { consumingMs: 20_000, busyMs: 3_500, agreementMs: 1_000 } as const;

const say = ({ op, status, code, ms }: Attempt, { name }: FaultEntry): string =>
  `${name}: ${op} answered ${status} ${code ?? ""} after ${ms} ms`;

/** Writes that lay wholly within the time a fault lasted. */
const during = (fault: FaultEntry, attempts: readonly Attempt[]): Attempt[] =>
  attempts.filter(({ writes, at, ms }) => writes && at >= fault.at && at + ms <= fault.healedAt);

/** A refusal for a reason of the business is an answer as good as any. */
const isServed = ({ status }: Attempt): boolean => status >= 200 && status < 500;

const checkFault = (fault: FaultEntry, attempts: readonly Attempt[]): Violation[] => {
  const late = fault.recoveredMs === null || fault.recoveredMs > limits.consumingMs;
  const consuming = late ? [`${fault.name}: ${fault.recoveredMs ?? "more"} ms`] : [];
  const writes = during(fault, attempts);
  const refused = fault.promise === "writes-go-on" ? writes.filter((one) => !isServed(one)) : [];
  const busy = fault.promise === "busy-in-time" ? writes : [];
  const notBusy = busy.filter((one) => !isServed(one) && one.status !== 503);
  const tooLate = busy.filter(({ ms }) => ms > limits.busyMs);
  return [
    ...violations("consuming-late", consuming),
    ...violations("write-refused", [...refused, ...notBusy].map((one) => say(one, fault))),
    ...violations("busy-too-late", tooLate.map((one) => say(one, fault))),
  ];
};

const checkMatchers = (entries: readonly Entry[], end: EndState): Violation[] => {
  const asked = entriesOf(entries, "agreement");
  const late = asked.filter(({ lagMs }) => lagMs > limits.agreementMs);
  const apart = end.finalAnswers.filter(({ answers }) => new Set(answers).size > 1);
  return [
    ...violations("matcher-late", late.map(({ question, lagMs }) => `${question} ${lagMs} ms`)),
    ...violations("matchers-disagree", [
      ...asked.filter(({ same }) => same === false).map(({ question }) => question),
      ...apart.map(({ question }) => question),
    ]),
  ];
};

/** How the stack behaved while it was being hurt, as its callers saw it. */
export const checkConduct = (entries: readonly Entry[], end: EndState): Violation[] => {
  const attempts = entriesOf(entries, "attempt");
  const unexpected = attempts.filter(({ status }) => status === 500);
  const gaveUp = entriesOf(entries, "given-up");
  const exits = entriesOf(entries, "unasked-exit");
  return [
    ...entriesOf(entries, "fault").flatMap((fault) => checkFault(fault, attempts)),
    ...checkMatchers(entries, end),
    ...violations("answered-unexpected", unexpected.map(({ op, code }) => `${op} ${code ?? ""}`)),
    ...violations("caller-gave-up", gaveUp.map(({ op, status, code }) => `${op} ${status} ${code ?? ""}`)),
    ...violations("unasked-exit", exits.map(({ process, times }) => `${process} ${times} times`)),
  ];
};
