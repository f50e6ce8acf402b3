import { AccountId, Actor, GrantId, SessionId } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { FoundSession, SessionBook } from "../ports/session-book.ts";

/** Of accounts that are active, in roles that are held. */
const live = { account: { status: "active" }, grant: { toAt: null } } as const;
const include = { grant: { select: { actor: true } } } as const;

const read = (row: Prisma.SessionGetPayload<{ include: typeof include }>): FoundSession => ({
  session: {
    id: SessionId.parse(row.id),
    tokenHash: row.tokenHash,
    accountId: AccountId.parse(row.accountId),
    grantId: GrantId.parse(row.grantId),
    openedAt: row.openedAt,
    seenAt: row.seenAt,
    from: row.fromAddress,
  },
  actor: Actor.parse(row.grant.actor),
});

/** Sessions in Postgres, within one transaction. */
export const prismaSessions = (client: Prisma.TransactionClient): SessionBook => ({
  open: async ({ from: fromAddress, ...session }) => {
    await client.session.create({ data: { ...session, fromAddress }, select: { id: true } });
  },
  find: async (tokenHash) => {
    const row = await client.session.findFirst({ where: { tokenHash, ...live }, include });
    return row && read(row);
  },
  of: async (accountId) => {
    const where = { accountId, ...live };
    return (await client.session.findMany({ where, include, orderBy: { id: "desc" } })).map(read);
  },
  note: async (tokenHash, seenAt) => {
    await client.session.updateMany({ where: { tokenHash }, data: { seenAt } });
  },
  close: async (tokenHash) => (await client.session.deleteMany({ where: { tokenHash } })).count === 1,
  closeOwn: async (accountId, id) => (await client.session.deleteMany({ where: { accountId, id } })).count === 1,
  closeAll: async (accountId) => {
    await client.session.deleteMany({ where: { accountId } });
  },
  clear: async (accountId, openedBefore, seenBefore) => {
    const OR = [{ openedAt: { lt: openedBefore } }, { seenAt: { lt: seenBefore } }];
    await client.session.deleteMany({ where: { accountId, OR } });
  },
});
