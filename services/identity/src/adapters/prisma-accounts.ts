import { AccountStatus } from "@qianxian/contracts/identity";
import { AccountId, WorkerId } from "@qianxian/contracts/vocabulary";
import { isUnique } from "@qianxian/database";
import { AppError } from "@qianxian/kernel";
import type { Account, Prisma } from "#db";
import type { StoredAccount } from "../domain/account.ts";
import type { AccountFilter, AccountRegister, AccountSort } from "../ports/account-register.ts";

/** In: a JSON array of accounts. Locks: the new rows. */
const insertMissing = `
  insert into account (id, login, display_name, password_hash, status, created_at)
  select id, login, "displayName", "passwordHash", status, "createdAt"
    from jsonb_to_recordset($1::jsonb) as row(id uuid, login text, "displayName" text,
         "passwordHash" text, status text, "createdAt" timestamptz)
  on conflict (id) do nothing`;

/** In: county, role, status, text. */
const listed = `
  exists (select from account_grant g where g.account_id = a.id and g.county = $1
             and ($2::text is null or (g.role = $2 and g.to_at is null)))
  and ($3::text is null or a.status = $3)
  and ($4::text is null or position(lower($4) in lower(a.display_name)) > 0 or position(lower($4) in lower(a.login)) > 0)`;

/** As listed, and the place after which to go on: id and, by name, the name. Out: ids. */
const pages: Record<AccountSort, string> = {
  newest: `
    select a.id from account a where ${listed} and ($5::uuid is null or a.id < $5) and $6::text is null
     order by a.id desc limit $7`,
  name: `
    select a.id from account a where ${listed}
       and ($5::uuid is null or (a.display_name collate "zh-x-icu", a.id) > ($6::text collate "zh-x-icu", $5))
     order by a.display_name collate "zh-x-icu", a.id limit $7`,
};

const valuesOf = ({ county, role, status, q }: AccountFilter) => [county, role ?? null, status ?? null, q ?? null];

const read = (row: Account): StoredAccount => ({
  id: AccountId.parse(row.id),
  login: row.login,
  displayName: row.displayName,
  passwordHash: row.passwordHash,
  status: AccountStatus.parse(row.status),
  workerId: row.workerId === null ? null : WorkerId.parse(row.workerId),
  totp:
    row.totpSealed === null
      ? null
      : { sealed: row.totpSealed, isConfirmed: row.totpConfirmed, step: Number(row.totpStep) },
  createdAt: row.createdAt,
});

const written = ({ displayName, passwordHash, status, workerId, totp }: StoredAccount) => ({
  displayName,
  passwordHash,
  status,
  workerId,
  totpSealed: totp?.sealed ?? null,
  totpConfirmed: totp?.isConfirmed ?? false,
  totpStep: BigInt(totp?.step ?? 0),
});

/** Accounts in Postgres, within one transaction. */
export const prismaAccounts = (client: Prisma.TransactionClient): AccountRegister => {
  const find: AccountRegister["find"] = async (id) => {
    const row = await client.account.findUnique({ where: { id } });
    return row && read(row);
  };
  return {
    find,
    lock: async (id) => {
      await client.$queryRaw`select id from account where id = ${id}::uuid for update`;
      return find(id);
    },
    isEmpty: async () => (await client.account.findFirst({ select: { id: true } })) === null,
    findByLogin: async (login) => {
      const row = await client.account.findUnique({ where: { login } });
      return row && read(row);
    },
    lockOfWorker: async (workerId) => {
      await client.$queryRaw`select id from account where worker_id = ${workerId}::uuid for update`;
      const row = await client.account.findUnique({ where: { workerId } });
      return row && read(row);
    },
    list: async (filter, { sort, limit, after }) => {
      const values = [...valuesOf(filter), after?.id ?? null, after?.name ?? null, limit];
      const ids = (await client.$queryRawUnsafe<{ id: string }[]>(pages[sort], ...values)).map(({ id }) => id);
      const rows = new Map((await client.account.findMany({ where: { id: { in: ids } } })).map((row) => [row.id, row]));
      return ids.flatMap((id) => rows.get(id) ?? []).map(read);
    },
    count: async (filter) => {
      const sql = `select count(*)::int as total from account a where ${listed}`;
      const [row] = await client.$queryRawUnsafe<{ total: number }[]>(sql, ...valuesOf(filter));
      return row?.total ?? 0;
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
    add: async (account) => {
      const { id, login, createdAt } = account;
      try {
        await client.account.create({ data: { id, login, createdAt, ...written(account) } });
      } catch (error) {
        if (!isUnique(error, "account_login_key")) throw error;
        throw new AppError("login-taken", { accountId: id });
      }
    },
    addMissing: async (accounts) => {
      try {
        return await client.$executeRawUnsafe(insertMissing, JSON.stringify(accounts));
      } catch (error) {
        if (!isUnique(error, "account_login_key")) throw error;
        throw new AppError("try-again-later", { reason: "login taken" });
      }
    },
    save: async (account) => {
      await client.account.update({ where: { id: account.id }, data: written(account), select: { id: true } });
    },
  };
};
