import { AccountId, Actor, GrantId, RegionCode } from "@qianxian/contracts/vocabulary";
import { isUnique } from "@qianxian/database";
import { AppError } from "@qianxian/kernel";
import type { AccountGrant, Prisma } from "#db";
import type { StoredGrant } from "../domain/grant.ts";
import type { GrantBook } from "../ports/grant-book.ts";

const read = (row: AccountGrant): StoredGrant => ({
  id: GrantId.parse(row.id),
  accountId: AccountId.parse(row.accountId),
  actor: Actor.parse(row.actor),
  county: RegionCode.parse(row.county),
  from: row.fromAt,
  to: row.toAt,
});

/** In: a JSON array of roles. Locks: the new rows. */
const insert = `
  insert into account_grant (id, account_id, role, actor, county, from_at, to_at)
  select id, "accountId", actor->>'role', actor, county, "from", "to"
    from jsonb_to_recordset($1::jsonb) as row(id uuid, "accountId" uuid, actor jsonb, county text,
         "from" timestamptz, "to" timestamptz)`;

/** Who administers a county, in the order of locking. Locks: those roles. */
const lockAdmins = `
  select id from account_grant
   where county = $1 and role = 'county-admin' and to_at is null order by id for update`;

/** Roles in Postgres, within one transaction. */
export const prismaGrants = (client: Prisma.TransactionClient): GrantBook => ({
  of: async (accountIds) => {
    const where = { accountId: { in: [...accountIds] } };
    const rows = await client.accountGrant.findMany({ where, orderBy: [{ fromAt: "asc" }, { id: "asc" }] });
    return rows.map(read);
  },
  add: async (grants) => {
    try {
      await client.$executeRawUnsafe(insert, JSON.stringify(grants));
    } catch (error) {
      if (!isUnique(error, "account_grant_held_key")) throw error;
      throw new AppError("grant-held", { grants: grants.length });
    }
  },
  end: async (ids, at) => {
    const these = [...ids];
    await client.accountGrant.updateMany({ where: { id: { in: these }, toAt: null }, data: { toAt: at } });
    await client.session.deleteMany({ where: { grantId: { in: these } } });
  },
  restate: async (id, actor) => {
    await client.accountGrant.update({ where: { id }, data: { actor }, select: { id: true } });
  },
  leaderOf: async (crewId) => {
    const where = { role: "leader", toAt: null, actor: { path: ["crewId"], equals: crewId } };
    const row = await client.accountGrant.findFirst({ where, orderBy: { id: "asc" } });
    return row && read(row);
  },
  heldAt: async (stationIds) => {
    const OR = stationIds.map((id) => ({ actor: { path: ["station"], equals: id } }));
    if (OR.length === 0) return [];
    return (await client.accountGrant.findMany({ where: { role: "station-staff", toAt: null, OR } })).map(read);
  },
  lockAdmins: async (county) => {
    await client.$queryRawUnsafe(lockAdmins, county);
    const where = { county, role: "county-admin", toAt: null, account: { status: "active" } };
    const rows = await client.accountGrant.findMany({ where, select: { accountId: true } });
    return rows.map(({ accountId }) => AccountId.parse(accountId));
  },
});
