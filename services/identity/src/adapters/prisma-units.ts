import { RegionCode, StationId } from "@qianxian/contracts/vocabulary";
import type { Prisma, Unit } from "#db";
import type { StoredStation } from "../domain/station-tree.ts";
import type { UnitBook } from "../ports/unit-book.ts";
import { lockText } from "./lock-text.ts";

const read = ({ createdAt: _created, ...row }: Unit): StoredStation => ({
  ...row,
  id: StationId.parse(row.id),
  county: RegionCode.parse(row.county),
  parentId: row.parentId === null ? null : StationId.parse(row.parentId),
  region: row.region === null ? null : RegionCode.parse(row.region),
});

/** In: a JSON array of stations. Locks: the new rows. */
const insertMissing = `
  insert into unit (id, county, name, parent_id, region, closed_at, revision)
  select id, county, name, "parentId", region, "closedAt", revision
    from jsonb_to_recordset($1::jsonb) as row(id uuid, county text, name text, "parentId" uuid, region text,
         "closedAt" timestamptz, revision int)
  on conflict (id) do nothing`;

/** Stations in Postgres, within one transaction. */
export const prismaUnits = (client: Prisma.TransactionClient): UnitBook => {
  const list: UnitBook["list"] = async (county) =>
    (await client.unit.findMany({ where: { county }, orderBy: { id: "asc" } })).map(read);
  return {
    list,
    lock: async (county) => {
      await lockText(client, `units ${county}`);
      return list(county);
    },
    find: async (id) => {
      const row = await client.unit.findUnique({ where: { id } });
      return row && read(row);
    },
    addMissing: (stations) => client.$executeRawUnsafe(insertMissing, JSON.stringify(stations)),
    save: async ({ id, ...station }) => {
      await client.unit.update({ where: { id }, data: station, select: { id: true } });
    },
  };
};
