import type { Prisma } from "#db";
import type { FullViews } from "../ports/full-views.ts";

/** In: an account. Locks: whoever else counts this account's views, until the transaction ends. */
const lockAccount = `select pg_advisory_xact_lock(72707371, hashtext($1))`;

/** In: an account, an instant. Out: its views in the hour and the day up to that instant. */
const countViews = `
  select count(*) filter (where at > $2::timestamptz - interval '1 hour')::int as "lastHour", count(*)::int as "lastDay"
    from full_view where account_id = $1::uuid and at > $2::timestamptz - interval '24 hours'`;

/** Full views in Postgres, within one transaction. */
export const prismaFullViews = (client: Prisma.TransactionClient): FullViews => ({
  note: async (accountId, at) => {
    await client.$executeRawUnsafe(lockAccount, accountId);
    await client.fullView.create({ data: { accountId, at } });
    const [row] = await client.$queryRawUnsafe<{ lastHour: number; lastDay: number }[]>(countViews, accountId, at);
    return row ?? { lastHour: 0, lastDay: 0 };
  },
});
