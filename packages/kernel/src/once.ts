import type { Actor } from "@qianxian/contracts/vocabulary";
import { AppError } from "./app-error.ts";
import { type About, entryOf, note, type Origin } from "./audit.ts";
import type { Outbox } from "./event.ts";
import type { Behalf, Transact } from "./transact.ts";

/** A caller's word that every request under this key is one and the same. */
export type Once = {
  /** The caller's own text. */
  key: string;
  /** Whose key it is and for which operation; the same key in another scope is another key. */
  scope: string;
  /** Keyed hash (HMAC-SHA-256) of the input, in hexadecimal digits. */
  bodyHash: string;
};

/** What was answered under a key, and the hash of the input that it answers. */
export type KeptAnswer = { bodyHash: string; answer: unknown };

/** Answers given under a key, kept for at least 48 hours by the owner of the effect. */
export type AnswerBook = {
  /** The answer kept under a key, or null. */
  find(once: Pick<Once, "scope" | "key">): Promise<KeptAnswer | null>;
  /** Reserves the key until the transaction ends; false, without waiting, when another one has it. */
  lock(once: Pick<Once, "scope" | "key">): Promise<boolean>;
  /** Keeps an answer, as JSON, if the transaction commits. */
  put(once: Once, answer: unknown): Promise<void>;
  /** Deletes every answer that names one of these ids, wherever in it; the key is free again. */
  forget(ids: readonly string[]): Promise<void>;
};

/** What comes with a request besides its input. */
export type Terms = {
  /** Its key, if it has one. */
  once?: Once;
  /** The revisions it may be based on; without it, any. */
  basedOn?: readonly number[] | "any";
  /** Where it comes from; a change that has it is noted in the audit log. */
  origin?: Origin;
  /** Called when the answer is one that was given before. */
  onReplay?: () => void;
};

/**
 * The answer kept under a key, or null.
 * @throws AppError `idempotency-reused` when it answers another input
 */
const keptFor = async (answers: AnswerBook, once: Once): Promise<KeptAnswer | null> => {
  const kept = await answers.find(once);
  if (kept && kept.bodyHash !== once.bodyHash)
    throw new AppError("idempotency-reused", { scope: once.scope });
  return kept;
};

/** An answer given before, read in a transaction of its own; null without a key or an answer. */
export const replayed = async <Tx extends { answers: AnswerBook }>(
  transact: Transact<Tx>,
  { once, onReplay }: Terms,
): Promise<KeptAnswer | null> => {
  const kept = once ? await transact((tx) => keptFor(tx.answers, once)) : null;
  if (kept) onReplay?.();
  return kept;
};

/** A request as the audit log tells of it. */
export type Request = { actor: Actor; input: unknown };

/** Like `Transact`; `about`, asked once `work` is done, adds to what the audit log is told. Ids only, never a link's token. */
export type Conclude<Tx> = <T>(work: (tx: Tx) => Promise<T>, behalf?: Behalf, about?: (answer: T) => About) => Promise<T>;

/**
 * A transaction whose result is the answer: noted in the audit log, and with a key kept together with the effect.
 * Work that has been done under the key is not done again.
 * @throws AppError `idempotency-in-flight` while another transaction has the key, `idempotency-reused`
 */
export const concluding =
  <Tx extends { answers: AnswerBook; outbox?: Outbox }>(
    transact: Transact<Tx>,
    { once, origin, onReplay }: Terms,
    { actor, input }: Request,
  ): Conclude<Tx> =>
  (work, behalf, about) =>
    transact(async (tx) => {
      if (once && !(await tx.answers.lock(once)))
        throw new AppError("idempotency-in-flight", { scope: once.scope });
      const kept = once ? await keptFor(tx.answers, once) : null;
      if (kept) {
        onReplay?.();
        return kept.answer as Awaited<ReturnType<typeof work>>;
      }
      const answer = await work(tx);
      if (tx.outbox && origin) await note(tx.outbox, entryOf(origin, actor, input, answer, about?.(answer)));
      if (once) await tx.answers.put(once, answer);
      return answer;
    }, behalf);
