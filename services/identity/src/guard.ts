import { counted, isLocked, lockedOut, uncounted } from "./domain/lock-out.ts";
import type { AttemptBook } from "./ports/log-in-book.ts";
import type { Safe } from "./ports/safe.ts";

/** The keys under which tries of a name from an address are counted; of both it keeps keyed hashes only. */
export const keysOf = (safe: Safe, login: string | null, from: string | null | undefined): string[] => [
  ...(login === null ? [] : [safe.hash("login", login.normalize("NFKC").toLowerCase())]),
  ...(from ? [safe.hash("address", from)] : []),
];

/**
 * Counts a try before it is made, whether the name exists or not.
 * @throws AppError `locked-out` when the name or the address has failed too often
 */
export const countTry = async (
  attempts: AttemptBook,
  keys: readonly string[],
  now: Date,
  pointer: string,
): Promise<void> => {
  const before = new Map<string, Awaited<ReturnType<AttemptBook["lock"]>>>();
  for (const key of keys) before.set(key, await attempts.lock(key));
  for (const tries of before.values())
    if (tries?.lockedUntil && isLocked(tries, now)) throw lockedOut(tries.lockedUntil, now, pointer);
  for (const [key, tries] of before) await attempts.put(key, counted(tries, now));
};

/** Takes a try back that was neither right nor wrong. */
export const forgetTry = async (attempts: AttemptBook, keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    const tries = await attempts.lock(key);
    if (tries) await attempts.put(key, uncounted(tries));
  }
};
