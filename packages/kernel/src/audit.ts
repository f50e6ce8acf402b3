import { AuditNoted, type AuditEntry, AuditSubject, Reason } from "@qianxian/contracts/identity";
import type { Action } from "@qianxian/contracts/access";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { Outbox } from "./event.ts";

/** Where a request came from and what it is called; with it every change is noted in the audit log. */
export type Origin = {
  operation: string;
  action: Action;
  from: string | null;
  requestId: string | null;
  /** Fingerprint of the session token it came with; told to identity only. */
  session?: string;
};

const subjectsMax = 1_000;

const isText = (value: unknown): value is string => typeof value === "string";

const idsIn = (record: unknown): AuditSubject[] =>
  Object.entries((record ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    name.endsWith("Id") && isText(value) ? [{ kind: name.slice(0, -2), id: value }] : [],
  );

/** Whom an answer may tell of that its input does not: an account or person found by other words, both sides of a merge. */
const toldByAnswers = ["workerId", "otherId", "accountId"] as const;

const toldBy = (answer: Record<string, unknown>): AuditSubject[] =>
  idsIn(Object.fromEntries(toldByAnswers.map((name) => [name, answer[name]])));

/**
 * Whom and what a request was about: every id that its input names at the top, of its answer what was made and whom it
 * tells of, and row by row. What is no id, such as a number of somebody's own list, is left out.
 */
export const subjectsOf = (input: unknown, answer: unknown): AuditSubject[] => {
  const told = (answer ?? {}) as Record<string, unknown>;
  const { id, results } = told;
  const made = isText(id) ? [{ kind: "result", id }] : [];
  const rows = Array.isArray(results) ? results.flatMap(idsIn) : [];
  const all = [...idsIn(input), ...made, ...toldBy(told), ...rows].filter((one) => AuditSubject.safeParse(one).success);
  const known = new Map(all.map((subject) => [`${subject.kind} ${subject.id}`, subject]));
  return [...known.values()].slice(0, subjectsMax);
};

/** What a use case itself says a request was about, beyond the ids of input and answer: of a link its person and county. */
export type About = { ids: Readonly<Record<`${string}Id`, string>>; county?: string };

/** Who did what to whom, why and from where; no direct identifier, since input and answer are named by ids only; a reason with digits of one is left out. */
export const entryOf = (
  { operation, action, from, requestId }: Origin,
  actor: Actor,
  input: unknown,
  answer: unknown,
  about?: About,
): AuditEntry => {
  const { reason } = (input ?? {}) as { reason?: unknown };
  return {
    actor,
    operation,
    action,
    subjects: subjectsOf({ ...(input as object), ...about?.ids }, answer),
    ...(about?.county === undefined ? {} : { county: about.county }),
    reason: Reason.safeParse(reason).data ?? null,
    from,
    requestId,
  };
};

/** Notes an entry in the transaction of what it tells of; the audit log takes it up by the queue. */
export const note = async (outbox: Outbox, entry: AuditEntry): Promise<void> =>
  outbox.add(AuditNoted, { entry });
