import { networkOf } from "@qianxian/kernel";
import { counted, freeOfAddress, freeOfName, isLocked, lockedOut, uncounted } from "./domain/lock-out.ts";
import type { AttemptBook } from "./ports/log-in-book.ts";
import type { Safe } from "./ports/safe.ts";

/** What tries are counted under, and how many failures it has free. */
export type TryKey = { key: string; free: number };

/** The keys under which tries of a name and from an address, as its network, are counted; of both it keeps keyed hashes only. */
export const keysOf = (safe: Safe, login: string | null, from: string | null | undefined): TryKey[] => [
  ...(login === null ? [] : [{ key: safe.hash("login", login.normalize("NFKC").toLowerCase()), free: freeOfName }]),
  ...(from ? [{ key: safe.hash("address", networkOf(from)), free: freeOfAddress }] : []),
];

/**
 * Counts a try before it is made, whether the name exists or not.
 * @throws AppError `locked-out` when the name or the address has failed too often
 */
export const countTry = async (
  attempts: AttemptBook,
  keys: readonly TryKey[],
  now: Date,
  pointer: string,
): Promise<void> => {
  const before = new Map<TryKey, Awaited<ReturnType<AttemptBook["lock"]>>>();
  for (const one of keys) before.set(one, await attempts.lock(one.key));
  for (const tries of before.values())
    if (tries?.lockedUntil && isLocked(tries, now)) throw lockedOut(tries.lockedUntil, now, pointer);
  for (const [{ key, free }, tries] of before) await attempts.put(key, counted(tries, now, free));
};

/** Takes a try back that was neither right nor wrong. */
export const forgetTry = async (attempts: AttemptBook, keys: readonly TryKey[]): Promise<void> => {
  for (const { key } of keys) {
    const tries = await attempts.lock(key);
    if (tries) await attempts.put(key, uncounted(tries));
  }
};

/** Forgets the failures before a success. */
export const clearTries = (attempts: AttemptBook, keys: readonly TryKey[]): Promise<void> =>
  attempts.clear(keys.map(({ key }) => key));
