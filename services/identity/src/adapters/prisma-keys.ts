import { Actor, ApiKeyId } from "@qianxian/contracts/vocabulary";
import { isUnique } from "@qianxian/database";
import { AppError } from "@qianxian/kernel";
import type { Prisma } from "#db";
import type { KeyRing } from "../ports/key-ring.ts";

/** In: a JSON array of keys. Locks: the new rows. */
const insertMissing = `
  insert into api_key (id, key_hash, actor)
  select id, "keyHash", actor
    from jsonb_to_recordset($1::jsonb) as row(id uuid, "keyHash" text, actor jsonb)
  on conflict (id) do nothing`;

/** API keys in Postgres, within one transaction. */
export const prismaKeys = (client: Prisma.TransactionClient): KeyRing => ({
  actorOf: async (keyHash) => {
    const row = await client.apiKey.findUnique({ where: { keyHash }, select: { actor: true } });
    return row && Actor.parse(row.actor);
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
