import { AccountId, Actor } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { SessionBook } from "../ports/session-book.ts";

const include = { account: { select: { actor: true } } } as const;

/** Sessions in Postgres, within one transaction. */
export const prismaSessions = (client: Prisma.TransactionClient): SessionBook => ({
  open: async (session) => {
    await client.session.create({ data: session });
  },
  find: async (tokenHash) => {
    const row = await client.session.findUnique({ where: { tokenHash }, include });
    if (!row) return null;
    const { account, accountId, ...session } = row;
    return {
      session: { ...session, accountId: AccountId.parse(accountId) },
      actor: Actor.parse(account.actor),
    };
  },
  note: async (tokenHash, seenAt) => {
    await client.session.updateMany({ where: { tokenHash }, data: { seenAt } });
  },
  close: async (tokenHash) => (await client.session.deleteMany({ where: { tokenHash } })).count === 1,
  clear: async (accountId, openedBefore, seenBefore) => {
    const OR = [{ openedAt: { lt: openedBefore } }, { seenAt: { lt: seenBefore } }];
    await client.session.deleteMany({ where: { accountId, OR } });
  },
});
