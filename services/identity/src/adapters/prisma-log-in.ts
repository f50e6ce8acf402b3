import { AccountId } from "@qianxian/contracts/vocabulary";
import { z } from "zod";
import type { LogInCode as Row, Prisma } from "#db";
import { LedCrew, type LogInCode } from "../domain/log-in-code.ts";
import type { AttemptBook, InvitationBook, LogInCodes, RecoveryCodes } from "../ports/log-in-book.ts";
import { lockText } from "./lock-text.ts";

/** Invitations in Postgres, within one transaction. */
export const prismaInvitations = (client: Prisma.TransactionClient): InvitationBook => ({
  put: async ({ accountId, tokenHash, expiresAt }) => {
    const rest = { tokenHash, expiresAt };
    await client.invitation.upsert({ where: { accountId }, create: { accountId, ...rest }, update: rest });
  },
  find: async (tokenHash, now) => {
    const row = await client.invitation.findFirst({ where: { tokenHash, expiresAt: { gt: now } } });
    return row && AccountId.parse(row.accountId);
  },
  take: async (tokenHash, now) => {
    const rows = await client.$queryRaw<{ account_id: string }[]>`
      delete from invitation where token_hash = ${tokenHash} and expires_at > ${now} returning account_id`;
    return rows[0] ? AccountId.parse(rows[0].account_id) : null;
  },
  drop: async (accountId) => {
    await client.invitation.deleteMany({ where: { accountId } });
  },
});

/** Failed log-ins in Postgres, within one transaction. */
export const prismaAttempts = (client: Prisma.TransactionClient): AttemptBook => ({
  lock: async (key) => {
    await lockText(client, `attempts ${key}`);
    const row = await client.logInAttempt.findUnique({ where: { key } });
    return row && { failures: row.failures, lastAt: row.lastAt, lockedUntil: row.lockedUntil };
  },
  put: async (key, attempts) => {
    await client.logInAttempt.upsert({ where: { key }, create: { key, ...attempts }, update: attempts });
  },
  clear: async (keys) => {
    await client.logInAttempt.deleteMany({ where: { key: { in: [...keys] } } });
  },
});

/** Recovery codes in Postgres, within one transaction. */
export const prismaRecoveryCodes = (client: Prisma.TransactionClient): RecoveryCodes => ({
  replace: async (accountId, hashes) => {
    await client.recoveryCode.deleteMany({ where: { accountId } });
    for (const codeHash of hashes) await client.recoveryCode.create({ data: { accountId, codeHash } });
  },
  use: async (accountId, codeHash) =>
    (await client.recoveryCode.deleteMany({ where: { accountId, codeHash } })).count === 1,
});

const read = ({ leaders, ...row }: Row): LogInCode => ({ ...row, leaders: z.array(LedCrew).parse(leaders) });

/** One-time codes in Postgres, within one transaction. */
export const prismaLogInCodes = (client: Prisma.TransactionClient): LogInCodes => ({
  lockCount: async (phoneHash, since) => {
    await lockText(client, `phone ${phoneHash}`);
    return client.logInCode.count({ where: { phoneHash, askedAt: { gt: since } } });
  },
  add: async (code) => {
    await client.logInCode.create({ data: code, select: { id: true } });
  },
  lockLatest: async (phoneHash) => {
    await lockText(client, `phone ${phoneHash}`);
    const orderBy = [{ askedAt: "desc" as const }, { id: "desc" as const }];
    const row = await client.logInCode.findFirst({ where: { phoneHash }, orderBy });
    return row && read(row);
  },
  save: async ({ id, ...code }) => {
    await client.logInCode.update({ where: { id }, data: code, select: { id: true } });
  },
});
