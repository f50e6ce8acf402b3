import { KeyMode } from "@qianxian/contracts/identity";
import { AccountId, Actor, ApiKeyId, EmployerId, RegionCode } from "@qianxian/contracts/vocabulary";
import { isUnique } from "@qianxian/database";
import { AppError } from "@qianxian/kernel";
import type { ApiKey, Prisma } from "#db";
import type { KeyActor, StoredApiKey } from "../domain/api-key.ts";
import type { KeyRing } from "../ports/key-ring.ts";

/** In: a JSON array of keys. Locks: the new rows. */
const insertMissing = `
  insert into api_key (id, key_hash, name, mode, hint, employer_id, county, actor, created_at, created_by, expires_at)
  select id, "keyHash", name, mode, hint, "employerId", county, actor, "createdAt", "createdBy", "expiresAt"
    from jsonb_to_recordset($1::jsonb) as row(id uuid, "keyHash" text, name text, mode text, hint text,
         "employerId" uuid, county text, actor jsonb, "createdAt" timestamptz, "createdBy" uuid, "expiresAt" timestamptz)
  on conflict (id) do nothing`;

const employerIn = (actor: unknown): KeyActor => {
  const read = Actor.parse(actor);
  if (read.role !== "employer") throw new AppError("unexpected", { reason: "a key of no employer" });
  return read;
};

const read = (row: ApiKey): StoredApiKey => ({
  id: ApiKeyId.parse(row.id),
  keyHash: row.keyHash,
  name: row.name,
  mode: KeyMode.parse(row.mode),
  hint: row.hint,
  employerId: EmployerId.parse(row.employerId),
  county: RegionCode.parse(row.county),
  actor: employerIn(row.actor),
  createdAt: row.createdAt,
  createdBy: row.createdBy === null ? null : AccountId.parse(row.createdBy),
  expiresAt: row.expiresAt,
  lastUsedAt: row.lastUsedAt,
  revokedAt: row.revokedAt,
});

/** API keys in Postgres, within one transaction. */
export const prismaKeys = (client: Prisma.TransactionClient): KeyRing => ({
  find: async (keyHash) => {
    const row = await client.apiKey.findUnique({ where: { keyHash } });
    return row && read(row);
  },
  lock: async (id) => {
    await client.$queryRaw`select id from api_key where id = ${id}::uuid for update`;
    const row = await client.apiKey.findUnique({ where: { id } });
    return row && read(row);
  },
  list: async ({ employerId, after, limit }) => {
    const where = { employerId, ...(after ? { id: { lt: after } } : {}) };
    return (await client.apiKey.findMany({ where, orderBy: { id: "desc" }, take: limit })).map(read);
  },
  add: async (key) => {
    if ((await client.$executeRawUnsafe(insertMissing, JSON.stringify([key]))) === 0)
      throw new AppError("unexpected", { keyId: key.id });
  },
  save: async ({ id, expiresAt, revokedAt }) => {
    await client.apiKey.update({ where: { id }, data: { expiresAt, revokedAt }, select: { id: true } });
  },
  noteUse: async (id, at) => {
    await client.apiKey.updateMany({ where: { id }, data: { lastUsedAt: at } });
  },
  known: async (ids) => {
    const where = { id: { in: [...ids] } };
    const rows = await client.apiKey.findMany({ where, select: { id: true } });
    return rows.map(({ id }) => ApiKeyId.parse(id));
  },
  takenKeys: async (hashes) => {
    const where = { keyHash: { in: [...hashes] } };
    const rows = await client.apiKey.findMany({ where, select: { keyHash: true } });
    return rows.map(({ keyHash }) => keyHash);
  },
  addMissing: async (keys) => {
    try {
      return await client.$executeRawUnsafe(insertMissing, JSON.stringify(keys));
    } catch (error) {
      if (!isUnique(error, "api_key_hash_key")) throw error;
      throw new AppError("try-again-later", { reason: "key taken" });
    }
  },
});
