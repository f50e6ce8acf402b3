import type { Prisma } from "#db";
import type { ContactViews } from "../ports/contact-views.ts";

/** In: employer, day, most. Out: one row unless there have been that many. Locks: that employer's count of the day. */
const countOne = `
  insert into contact_views (employer_id, day, views) values ($1::uuid, $2::date, 1)
  on conflict (employer_id, day) do update set views = contact_views.views + 1 where contact_views.views < $3
  returning views`;

const viewsOn = "select views from contact_views where employer_id = $1::uuid and day = $2::date";

/** Views of contact data in Postgres, within one transaction. */
export const prismaContactViews = (client: Prisma.TransactionClient): ContactViews => ({
  count: async (employerId, day, max) =>
    (await client.$queryRawUnsafe<unknown[]>(countOne, employerId, day, max)).length === 1,
  on: async (employerId, day) => {
    const [row] = await client.$queryRawUnsafe<{ views: number }[]>(viewsOn, employerId, day);
    return row?.views ?? 0;
  },
});
