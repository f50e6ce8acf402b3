import { SavedView } from "@qianxian/contracts/identity";
import type { Prisma, SavedView as Row } from "#db";
import type { ViewBook } from "../ports/view-book.ts";

const read = ({ accountId: _account, savedAt, ...row }: Row): SavedView =>
  SavedView.parse({ ...row, savedAt: savedAt.toISOString() });

const byName = (a: SavedView, b: SavedView): number =>
  a.list === b.list ? (a.name < b.name ? -1 : 1) : a.list < b.list ? -1 : 1;

/** Saved views in Postgres, within one transaction. */
export const prismaViews = (client: Prisma.TransactionClient): ViewBook => ({
  of: async (accountId, list) => {
    const where = { accountId, ...(list === undefined ? {} : { list }) };
    return (await client.savedView.findMany({ where })).map(read).toSorted(byName);
  },
  put: async (accountId, { id, list, name, query, columns, savedAt }) => {
    const update = { query, columns, savedAt };
    const where = { accountId_list_name: { accountId, list, name } };
    return read(await client.savedView.upsert({ where, update, create: { id, accountId, list, name, ...update } }));
  },
  remove: async (accountId, id) => (await client.savedView.deleteMany({ where: { accountId, id } })).count === 1,
});
