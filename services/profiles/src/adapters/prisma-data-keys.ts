import { SealedClass } from "@qianxian/contracts/profiles";
import { z } from "zod";
import type { Prisma } from "#db";
import type { DataKey, KeyClass, KeyUse } from "../domain/data-key.ts";
import type { Rotation } from "../domain/key-rotation.ts";
import type { DataKeys } from "../ports/data-keys.ts";

const keyOf = (row: Prisma.DataKeyGetPayload<object>): DataKey => ({
  id: row.id,
  class: row.class as KeyClass,
  use: row.use as KeyUse,
  version: row.version,
  wrapped: row.wrapped,
  createdAt: row.createdAt.toISOString(),
  retiredAt: row.retiredAt?.toISOString() ?? null,
  destroyedAt: row.destroyedAt?.toISOString() ?? null,
});

const rotationOf = (row: Prisma.KeyRotationGetPayload<object>): Rotation => ({
  id: row.id,
  classes: z.array(SealedClass).parse(row.classes),
  done: row.done,
  total: row.total,
  startedAt: row.startedAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
  place: row.placeId === null ? null : { table: row.placeTable, id: row.placeId },
});

/** Data keys in Postgres, within one transaction. */
export const prismaDataKeys = (client: Prisma.TransactionClient): DataKeys => ({
  hold: async () => void (await client.$executeRawUnsafe("select hold_keys()")),
  all: async () =>
    (await client.dataKey.findMany({ orderBy: [{ class: "asc" }, { use: "asc" }, { version: "asc" }] })).map(keyOf),
  add: async (keys) => {
    for (const key of keys) await client.dataKey.create({ data: key });
  },
  retire: async (ids, at) => {
    await client.dataKey.updateMany({ where: { id: { in: [...ids] }, retiredAt: null }, data: { retiredAt: at } });
  },
  destroy: async (ids, at) => {
    await client.dataKey.updateMany({ where: { id: { in: [...ids] } }, data: { wrapped: null, destroyedAt: at } });
  },
  rotation: async () => {
    const row = await client.keyRotation.findFirst({ orderBy: [{ finishedAt: { sort: "desc", nulls: "first" } }] });
    return row && rotationOf(row);
  },
  keep: async ({ place, ...rotation }) => {
    const data = { ...rotation, placeTable: place?.table ?? "", placeId: place?.id ?? null };
    await client.keyRotation.upsert({ where: { id: rotation.id }, create: data, update: data });
  },
});
