import { AccountId, Actor } from "@qianxian/contracts/vocabulary";
import { isUnique } from "@qianxian/database";
import { AppError } from "@qianxian/kernel";
import type { Prisma } from "#db";
import type { AccountRegister } from "../ports/account-register.ts";

/** In: a JSON array of accounts. Locks: the new rows. */
const insertMissing = `
  insert into account (id, login, display_name, password_hash, actor)
  select id, login, "displayName", "passwordHash", actor
    from jsonb_to_recordset($1::jsonb) as row(id uuid, login text, "displayName" text,
         "passwordHash" text, actor jsonb)
  on conflict (id) do nothing`;

/** Accounts in Postgres, within one transaction. */
export const prismaAccounts = (client: Prisma.TransactionClient): AccountRegister => ({
  findByLogin: async (login) => {
    const row = await client.account.findUnique({ where: { login } });
    return (
      row && {
        id: AccountId.parse(row.id),
        login: row.login,
        displayName: row.displayName,
        passwordHash: row.passwordHash,
        actor: Actor.parse(row.actor),
      }
    );
  },
  known: async (ids) => {
    const where = { id: { in: [...ids] } };
    const rows = await client.account.findMany({ where, select: { id: true } });
    return rows.map(({ id }) => AccountId.parse(id));
  },
  takenLogins: async (logins) => {
    const where = { login: { in: [...logins] } };
    const rows = await client.account.findMany({ where, select: { login: true } });
    return rows.map(({ login }) => login);
  },
  addMissing: async (accounts) => {
    try {
      return await client.$executeRawUnsafe(insertMissing, JSON.stringify(accounts));
    } catch (error) {
      if (!isUnique(error, "account_login_key")) throw error;
      throw new AppError("try-again-later", { reason: "login taken" });
    }
  },
});
