import { createSecretKey, type KeyObject } from "node:crypto";
import { AppError } from "@qianxian/kernel";
import { type DataKey, type KeyClass, versionsOf } from "../domain/data-key.ts";
import type { KeyRing } from "../ports/vault.ts";
import { type CountyKey, freshKey } from "./county-key.ts";
import { headerOf, prefixOf } from "./sealed-text.ts";

/** An unwrapped key; it never leaves this process's memory. */
export type HeldKey = Pick<DataKey, "id" | "class" | "use" | "version"> & { key: KeyObject; retired: boolean };

/** What the vault needs of the keys at hand. */
export type HeldKeys = {
  /** The key under which a class is sealed now. */
  sealing(of: KeyClass): HeldKey;
  /** Any key a text may lie under, retired ones too. */
  byId(id: string): HeldKey | undefined;
  /** Keys under which a class may be looked up, the one in force first. */
  indexing(of: KeyClass): readonly [HeldKey, ...HeldKey[]];
};

type Held = { byId: Map<string, HeldKey>; indexing: Map<KeyClass, [HeldKey, ...HeldKey[]]>; sealing: Map<KeyClass, HeldKey> };

const hold = (keys: readonly DataKey[], county: CountyKey): Held => {
  const held = keys.flatMap((key): HeldKey[] => {
    if (key.wrapped === null) return [];
    const secret = createSecretKey(county.unwrap(key, key.wrapped));
    return [{ id: key.id, class: key.class, use: key.use, version: key.version, key: secret, retired: key.retiredAt !== null }];
  });
  const sealing = new Map<KeyClass, HeldKey>();
  const indexing = new Map<KeyClass, [HeldKey, ...HeldKey[]]>();
  for (const { class: of } of held) {
    const [seal] = versionsOf(held, { class: of, use: "seal" });
    const [first, ...others] = versionsOf(held, { class: of, use: "index" }).filter(({ retired }) => !retired);
    if (seal) sealing.set(of, seal);
    if (first) indexing.set(of, [first, ...others]);
  }
  return { byId: new Map(held.map((key) => [key.id, key])), indexing, sealing };
};

const missing = (of: string): AppError => new AppError("unexpected", { class: of, reason: "no data key" });

/** How keys are read. */
type Reading = () => Promise<readonly DataKey[]>;

/** A key ring that may be told how to read the keys, so that an open transaction waits for no second connection. */
export type HeldRing = Omit<KeyRing, "ready" | "reload"> & {
  ready(sealed: readonly (string | null)[], through?: Reading): Promise<void>;
  reload(through?: Reading): Promise<void>;
};

/**
 * The keys of one process, unwrapped once and kept in memory. A key that another process has made is read when a text
 * under it is met.
 */
export const makeKeyRing = (options: {
  county: CountyKey;
  /** All keys that are kept, as they are now. */
  read: Reading;
  /** Keys to begin with, without waiting. */
  atFirst?: readonly DataKey[];
}): HeldRing & HeldKeys => {
  const { county, read, atFirst = [] } = options;
  let held = hold(atFirst, county);
  let reading: Promise<void> | null = null;
  const reload: HeldRing["reload"] = (through = read) => {
    reading ??= through()
      .then((keys) => void (held = hold(keys, county)))
      .finally(() => (reading = null));
    return reading;
  };
  const sealing = (of: KeyClass): HeldKey => {
    const key = held.sealing.get(of);
    if (!key) throw missing(of);
    return key;
  };
  const indexing = (of: KeyClass): readonly [HeldKey, ...HeldKey[]] => {
    const keys = held.indexing.get(of);
    if (!keys) throw missing(of);
    return keys;
  };
  /** What is older than data keys lies under one that every process has from its start. */
  const isAtHand = (sealed: string | null): boolean => {
    const header = sealed === null ? null : headerOf(sealed, "");
    return header?.version !== "v2" || held.byId.has(header.keyId);
  };
  return {
    sealing,
    indexing,
    byId: (id) => held.byId.get(id),
    reload,
    ready: async (sealed, through) => {
      if (!sealed.every(isAtHand)) await reload(through);
    },
    make: (slot) => {
      const { id, bytes } = freshKey();
      return { id, wrapped: county.wrap({ id, ...slot }, bytes) };
    },
    prefixes: (column) => ({ sealed: prefixOf(sealing(column).id), index: `${indexing(column)[0].id}.` }),
  };
};
