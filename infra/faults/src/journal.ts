import { closeSync, openSync, writeSync } from "node:fs";

/** One request as its caller saw it. */
export type Attempt = {
  kind: "attempt";
  /** The operation's name in the contract. */
  op: string;
  writes: boolean;
  /** Instants are milliseconds since 1970. */
  at: number;
  ms: number;
  /** 0: no answer at all. */
  status: number;
  code: string | null;
  /** The key under which it may come again; null for an operation that takes none. */
  key: string | null;
  /** Whether the answer says of itself that it was given before. */
  replayed: boolean;
  /** Tells one 2xx answer under a key from another; null for any other answer. */
  answer: string | null;
};

/** One fault, from the moment it began until everything consumed again. */
export type FaultEntry = {
  kind: "fault";
  name: string;
  /** What must hold meanwhile; null: callers may be turned away, if not for good. */
  promise: "writes-go-on" | "busy-in-time" | null;
  at: number;
  /** When its cause had gone. */
  healedAt: number;
  /** How long after that every queue was read again; null: not within the patience of the run. */
  recoveredMs: number | null;
  /** Processes ended with SIGKILL. */
  kills: number;
  /** Jobs that a killed process was working on. */
  jobsInProgress: number;
};

/** The same question put to both matcher processes after a change. */
export type AgreementEntry = {
  kind: "agreement";
  at: number;
  question: string;
  /** How long after a change somebody still got an answer without it. */
  lagMs: number;
  /** Whether answers as of the same position were the same; null when they never had the same position. */
  same: boolean | null;
};

/** What was answered with 2xx, and so has been promised. */
export type Accepted =
  | { kind: "vacancy-posted"; externalId: string; vacancyId: string; revision: number; mark: number }
  | { kind: "vacancy-changed"; vacancyId: string; revision: number; mark: number }
  | { kind: "vacancy-closed"; vacancyId: string; revision: number }
  | { kind: "vacancy-renewed"; vacancyId: string; revision: number }
  | { kind: "campaign-sent"; campaignId: string; pairs: { workerId: string; vacancyId: string }[] }
  | { kind: "reply-recorded"; messageId: string; answer: string }
  | { kind: "referral-decided"; referralId: string; status: string };

/** A careful caller that had to give up, which none should have to. */
export type GivenUp = { kind: "given-up"; op: string; at: number; status: number; code: string | null };

/** A process that ended although the run had not ended it. */
export type UnaskedExit = { kind: "unasked-exit"; process: string; times: number };

export type Entry = Attempt | FaultEntry | AgreementEntry | Accepted | GivenUp | UnaskedExit;
type EntryOf<K extends Entry["kind"]> = Extract<Entry, { kind: K }>;

/** The client's append-only record of what was asked and what was answered. */
export type Journal = {
  note(entry: Entry): void;
  all(): readonly Entry[];
  close(): void;
};

/** Picks one kind of entries, in the order in which they were noted. */
export const entriesOf = <K extends Entry["kind"]>(entries: readonly Entry[], kind: K): EntryOf<K>[] =>
  entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);

/** Keeps the record in memory and appends it to a file, one JSON line each. */
export const openJournal = (file: string): Journal => {
  const handle = openSync(file, "a", 0o600);
  const entries: Entry[] = [];
  return {
    note: (entry) => {
      entries.push(entry);
      writeSync(handle, `${JSON.stringify(entry)}\n`);
    },
    all: () => entries,
    close: () => closeSync(handle),
  };
};
