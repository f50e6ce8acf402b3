import type { EventDefinition } from "@qianxian/contracts";
import type { DeadLetter, DeadLetterCount } from "@qianxian/contracts/operator";
import type { z } from "zod";

/** An event as it lies in an outbox and in a queue. */
export type Event<P = unknown> = {
  /** UUIDv7; also the job's id, so adding it to a queue twice is adding it once. */
  id: string;
  type: string;
  version: number;
  /** ISO instant. */
  occurredAt: string;
  /** The request that caused it, for logs. */
  requestId: string | null;
  payload: P;
};

/** Where a use case announces what it did, in its own transaction. */
export type Outbox = {
  /** Stored with the caller's changes; the relay passes it on after the commit, not before `notBefore`. */
  add<D extends EventDefinition>(
    definition: D,
    payload: z.input<D["payload"]>,
    options?: { notBefore?: Date },
  ): Promise<void>;
  /**
   * Like `add` for each payload, in their order, by one statement and with one wake-up of the relay; an
   * empty list does nothing.
   */
  addAll<D extends EventDefinition>(
    definition: D,
    payloads: readonly z.input<D["payload"]>[],
    options?: { notBefore?: Date },
  ): Promise<void>;
};

/** Remembers which events a reader has already acted upon. */
export type Inbox = {
  /** True the first time, false ever after; commits with the effect. */
  claim(reader: string, eventId: string): Promise<boolean>;
};

/** An event whose effect failed for good, kept in the reader's schema for a person to look at. */
export type DeadLetters = {
  /** Keeps one letter per queue and event; a second one replaces the reason. */
  put(queue: string, event: Event, reason: string, attempts: number): Promise<void>;
  /** Takes a letter away whose event has had its effect after all; one that isn't there is no failure. */
  remove(queue: string, eventId: string): Promise<void>;
};

/** Which letters are meant: of a queue or of all, the named events or those that wait. */
export type ChosenLetters = { queue?: string | undefined; eventIds?: readonly string[] | undefined };

/** The dead letters of a schema as a person looks after them. */
export type DeadLetterDesk = {
  /** Letters that wait, by queue. */
  counts(): Promise<DeadLetterCount[]>;
  /** The oldest letters that wait. */
  oldest(limit: number, queue?: string): Promise<DeadLetter[]>;
  /** Marks letters as given back to their queue, at most 500, and answers them; not one given back in the last minute. */
  take(chosen: ChosenLetters): Promise<{ queue: string; event: Event }[]>;
  /** Takes the mark away again from letters that could not be given back. */
  putBack(letters: readonly { queue: string; event: Event }[]): Promise<void>;
  /** Lays letters aside for good, keeping who, when and why, but no note for the audit log; answers how many. */
  discard(chosen: ChosenLetters, by: string, because: string): Promise<number>;
};

/** What the relay needs of an outbox. */
export type OutboxStore = {
  /**
   * Waits until this process is the only relay of the schema, then runs `lead` and comes back when
   * it does. `leading` is aborted when the lead is lost, or with `signal`.
   */
  whileLeading(lead: (leading?: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void>;
  /** Calls back soon after something was added; a hint that may be missed. Answers how to stop. */
  onAdded(callback: () => void): Promise<() => Promise<void>>;
  /** Oldest events not yet handed to the queue and due by now. */
  waiting(limit: number): Promise<Event[]>;
  /** Notes that these were handed over, or asked about, now. */
  markRelayed(ids: readonly string[]): Promise<void>;
  /**
   * Events handed over at least `ageMs` ago, and not asked about since, whose completion nobody has
   * confirmed; those asked about longest ago come first.
   */
  unconfirmed(ageMs: number, limit: number): Promise<Event[]>;
  markDone(ids: readonly string[]): Promise<void>;
};
