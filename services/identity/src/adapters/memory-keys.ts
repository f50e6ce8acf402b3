import type { EmployerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { EmployerPlaces } from "../domain/api-key.ts";
import type { Employers, KeyRing } from "../ports/key-ring.ts";
import { addNew, type MemoryRows } from "./memory-store.ts";

/** API keys in memory. */
export const memoryKeys = (rows: MemoryRows): KeyRing => ({
  find: async (keyHash) => [...rows.keys.values()].find((row) => row.keyHash === keyHash) ?? null,
  lock: async (id) => rows.keys.get(id) ?? null,
  list: async ({ employerId, after, limit }) =>
    [...rows.keys.values()]
      .filter((row) => row.employerId === employerId && (after === undefined || row.id < after))
      .toSorted((a, b) => (a.id < b.id ? 1 : -1))
      .slice(0, limit),
  add: async (key) => {
    if (addNew(rows.keys, [key], "keyHash") === 0) throw new AppError("unexpected", { keyId: key.id });
  },
  save: async ({ id, expiresAt, revokedAt }) => {
    const key = rows.keys.get(id);
    if (key) rows.keys.set(id, { ...key, expiresAt, revokedAt });
  },
  noteUse: async (id, at) => {
    const key = rows.keys.get(id);
    if (key) rows.keys.set(id, { ...key, lastUsedAt: at });
  },
  known: async (ids) => ids.filter((id) => rows.keys.has(id)),
  takenKeys: async (hashes) => hashes.filter((hash) => [...rows.keys.values()].some(({ keyHash }) => keyHash === hash)),
  addMissing: async (keys) => addNew(rows.keys, keys, "keyHash"),
});

/** A register of employers in memory. */
export const memoryEmployers = (...employers: readonly EmployerPlaces[]): Employers & { known: Map<EmployerId, EmployerPlaces> } => {
  const known = new Map(employers.map((one) => [one.id, one]));
  return { known, placesOf: async (id) => known.get(id) ?? null };
};
