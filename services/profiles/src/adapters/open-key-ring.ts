import type pg from "pg";
import type { Prisma } from "#db";
import { type DataKey, type KeyClass, keySlots, type KeyUse } from "../domain/data-key.ts";
import type { KeyRing } from "../ports/vault.ts";
import { type CountyKey, freshKey } from "./county-key.ts";
import { type HeldKeys, type HeldRing, makeKeyRing } from "./key-ring.ts";
import { keyIdBefore } from "./sealed-text.ts";

type Client = Pick<pg.Pool, "query">;

/** Out: every key, as a record. */
const selectKeys = `
  select id, class, use, version, wrapped, created_at as "createdAt", retired_at as "retiredAt", destroyed_at as "destroyedAt"
    from data_key order by class, use, version`;

/** In: a key. Locks: the new row. */
const insertKey = `
  insert into data_key (id, class, use, version, wrapped) values ($1, $2, $3, $4, $5) on conflict do nothing`;

/** Every key that is kept. */
export const readKeys = async (client: Client): Promise<DataKey[]> => (await client.query<DataKey>(selectKeys)).rows;

/** The key ring within a transaction: it reads keys through that transaction's own connection. */
export const ringWithin = (ring: HeldRing, client: Prisma.TransactionClient): KeyRing => {
  const through = () => client.$queryRawUnsafe<DataKey[]>(selectKeys);
  return { ...ring, ready: (sealed) => ring.ready(sealed, through), reload: () => ring.reload(through) };
};

type Fresh = { id: string; class: KeyClass; use: KeyUse; version: number; bytes: Buffer };

/** What lay sealed and hashed before there were data keys, as version 0 of its classes. */
export const keysBefore = ({ before }: CountyKey): Fresh[] => [
  ...(["name", "phone", "id-number"] as const).map((of): Fresh => ({ id: keyIdBefore(before.sealId, of), class: of, use: "seal", version: 0, bytes: before.sealKey })),
  { id: "v1p", class: "phone", use: "index", version: 0, bytes: before.indexKey },
  { id: "v1i", class: "id-number", use: "index", version: 0, bytes: before.indexKey },
  { id: "v1l", class: "list", use: "index", version: 0, bytes: before.indexKey },
];

const firstKeys = (): Fresh[] => keySlots.map((slot) => ({ ...slot, version: 1, ...freshKey() }));

const makeMissing = async (client: Client, county: CountyKey, keys: readonly DataKey[]): Promise<void> => {
  const isThere = (one: Pick<Fresh, "class" | "use">) => keys.some((key) => key.class === one.class && key.use === one.use);
  const { rowCount } = await client.query("select 1 from worker limit 1");
  const wanted = [...(keys.length === 0 && rowCount !== 0 ? keysBefore(county) : []), ...firstKeys()];
  for (const key of wanted.filter((one) => !isThere(one)))
    await client.query(insertKey, [key.id, key.class, key.use, key.version, county.wrap(key, key.bytes)]);
};

/** Keys that the county key before this one wrapped are wrapped by this one; their bytes stay. */
const wrapAnew = async (client: Client, county: CountyKey, before: CountyKey, keys: readonly DataKey[]): Promise<number> => {
  const old = keys.filter(({ wrapped }) => wrapped !== null && before.wrapped(wrapped));
  for (const key of old) {
    const wrapped = county.wrap(key, before.unwrap(key, key.wrapped ?? ""));
    await client.query("update data_key set wrapped = $2 where id = $1", [key.id, wrapped]);
  }
  return old.length;
};

/**
 * Opens the data keys with the county key: makes those that are missing, and wraps them anew when the county key has
 * been changed, all of them or none. Several processes may do so at once.
 * @returns the keys at hand, and how many were wrapped anew
 * @throws Error when a key opens with none of the county keys given
 */
export const openKeyRing = async (options: {
  /** The role of the system. */
  pool: pg.Pool;
  county: CountyKey;
  /** The county key that was in force until now, if it is being changed. */
  countyBefore?: CountyKey | undefined;
}): Promise<{ ring: HeldRing & HeldKeys; wrappedAnew: number }> => {
  const { pool, county, countyBefore } = options;
  const client = await pool.connect();
  let wrappedAnew = 0;
  try {
    await client.query("begin");
    await client.query("select hold_keys()");
    const keys = await readKeys(client);
    if (countyBefore) wrappedAnew = await wrapAnew(client, county, countyBefore, keys);
    const stranger = (await readKeys(client)).find(({ wrapped }) => wrapped !== null && !county.wrapped(wrapped));
    if (stranger) throw new Error("COUNTY_KEY is not the key under which the data keys of this database are wrapped.");
    await makeMissing(client, county, keys);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
  const ring = makeKeyRing({ county, read: () => readKeys(pool) });
  await ring.reload();
  return { ring, wrappedAnew };
};
