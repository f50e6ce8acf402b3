/** Everything the checker can find; each kind has a planted example in its test. */
export const violationKinds = [
  "vacancy-lost",
  "vacancy-doubled",
  "vacancy-change-lost",
  "vacancy-not-indexed",
  "vacancy-indexed-stale",
  "effect-missing",
  "effect-doubled",
  "inbox-stray",
  "outbox-not-drained",
  "dead-letter",
  "message-missing",
  "message-doubled",
  "message-stray",
  "message-resent",
  "message-without-outcome",
  "message-outcome-wrong",
  "reply-lost",
  "referral-wrong",
  "decision-lost",
  "seats-wrong",
  "matchers-disagree",
  "matcher-late",
  "consuming-late",
  "write-refused",
  "busy-too-late",
  "answered-unexpected",
  "caller-gave-up",
  "unasked-exit",
  "done-again",
  "replay-differs",
] as const;
export type ViolationKind = (typeof violationKinds)[number];

/** One promise that was not kept; `about` names ids only. */
export type Violation = { kind: ViolationKind; about: string };

/** Makes violations of one kind. */
export const violations = (kind: ViolationKind, about: readonly string[]): Violation[] =>
  about.map((text) => ({ kind, about: text }));

/** Values that come more than once, each once. */
export const doubled = (values: readonly string[]): string[] => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return [...twice];
};
