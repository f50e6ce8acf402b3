import { AppError, canonical } from "@qianxian/kernel";
import type { StoredAccount } from "../domain/account.ts";
import { isHeld, type StoredGrant } from "../domain/grant.ts";
import type { Session } from "../domain/session.ts";
import type { AccountFilter, AccountRegister, AccountSort } from "../ports/account-register.ts";
import type { GrantBook } from "../ports/grant-book.ts";
import type { FoundSession, SessionBook } from "../ports/session-book.ts";
import { addNew, type MemoryRows } from "./memory-store.ts";

const newestFirst = (a: { id: string }, b: { id: string }) => (a.id === b.id ? 0 : a.id < b.id ? 1 : -1);
const oldestFirst = (a: StoredGrant, b: StoredGrant) =>
  a.from.getTime() - b.from.getTime() || (a.id < b.id ? -1 : 1);

const { compare } = new Intl.Collator("zh");
const orders: Record<AccountSort, (a: { id: string; displayName: string }, b: { id: string; displayName: string }) => number> = {
  newest: newestFirst,
  name: (a, b) => compare(a.displayName, b.displayName) || newestFirst(b, a),
};

const isListed = (rows: MemoryRows, { county, status, role, q = "" }: AccountFilter, row: StoredAccount): boolean => {
  const holds = [...rows.grants.values()].some(
    (grant) => grant.county === county && grant.accountId === row.id && (!role || (grant.actor.role === role && isHeld(grant))),
  );
  const isMeant = [row.displayName, row.login].some((text) => text.toLowerCase().includes(q.toLowerCase()));
  return holds && isMeant && (!status || row.status === status);
};

/** Accounts in memory. */
export const memoryAccounts = (rows: MemoryRows): AccountRegister => {
  const find: AccountRegister["find"] = async (id) => rows.accounts.get(id) ?? null;
  const takenLogins: AccountRegister["takenLogins"] = async (logins) =>
    logins.filter((login) => [...rows.accounts.values()].some((row) => row.login === login));
  return {
    find,
    lock: find,
    takenLogins,
    isEmpty: async () => rows.accounts.size === 0,
    findByLogin: async (login) => [...rows.accounts.values()].find((row) => row.login === login) ?? null,
    lockOfWorker: async (workerId) => [...rows.accounts.values()].find((row) => row.workerId === workerId) ?? null,
    list: async (filter, { sort, limit, after }) => {
      const order = orders[sort];
      const place = after && { id: after.id, displayName: after.name ?? "" };
      return [...rows.accounts.values()]
        .filter((row) => isListed(rows, filter, row) && (!place || order(place, row) < 0))
        .toSorted(order)
        .slice(0, limit);
    },
    count: async (filter) => [...rows.accounts.values()].filter((row) => isListed(rows, filter, row)).length,
    known: async (ids) => ids.filter((id) => rows.accounts.has(id)),
    add: async (account) => {
      if ((await takenLogins([account.login])).length > 0) throw new AppError("login-taken", { accountId: account.id });
      rows.accounts.set(account.id, account);
    },
    addMissing: async (accounts) => addNew(rows.accounts, accounts, "login"),
    save: async (account) => {
      rows.accounts.set(account.id, account);
    },
  };
};

/** Roles in memory. */
export const memoryGrants = (rows: MemoryRows): GrantBook => {
  const held = () => [...rows.grants.values()].filter(isHeld);
  return {
    of: async (accountIds) =>
      [...rows.grants.values()].filter(({ accountId }) => accountIds.includes(accountId)).toSorted(oldestFirst),
    add: async (grants) => {
      for (const grant of grants) {
        const same = ({ accountId, actor }: StoredGrant) =>
          accountId === grant.accountId && canonical(actor) === canonical(grant.actor);
        if (held().some(same)) throw new AppError("grant-held", { accountId: grant.accountId });
        rows.grants.set(grant.id, grant);
      }
    },
    end: async (ids, at) => {
      for (const id of ids) {
        const grant = rows.grants.get(id);
        if (grant && isHeld(grant)) rows.grants.set(id, { ...grant, to: at });
      }
      for (const { tokenHash, grantId } of rows.sessions.values())
        if (ids.includes(grantId)) rows.sessions.delete(tokenHash);
    },
    restate: async (id, actor) => {
      const grant = rows.grants.get(id);
      if (grant) rows.grants.set(id, { ...grant, actor });
    },
    leaderOf: async (crewId) =>
      held().find(({ actor }) => actor.role === "leader" && actor.crewId === crewId) ?? null,
    heldAt: async (stationIds) =>
      held().filter(({ actor }) => actor.role === "station-staff" && stationIds.includes(actor.station)),
    lockAdmins: async (county) =>
      held()
        .filter((grant) => grant.actor.role === "county-admin" && grant.county === county)
        .map(({ accountId }) => accountId)
        .filter((id) => rows.accounts.get(id)?.status === "active"),
  };
};

const foundIn = (rows: MemoryRows, session: Session | undefined): FoundSession | null => {
  const grant = session && rows.grants.get(session.grantId);
  const account = session && rows.accounts.get(session.accountId);
  if (!session || !grant || !isHeld(grant) || account?.status !== "active") return null;
  return { session, actor: grant.actor };
};

/** Sessions in memory. */
export const memorySessions = (rows: MemoryRows): SessionBook => {
  const deleteWhere = (is: (session: Session) => boolean): number => {
    const doomed = [...rows.sessions.values()].filter(is);
    for (const { tokenHash } of doomed) rows.sessions.delete(tokenHash);
    return doomed.length;
  };
  return {
    open: async (session) => {
      rows.sessions.set(session.tokenHash, session);
    },
    find: async (tokenHash) => foundIn(rows, rows.sessions.get(tokenHash)),
    of: async (accountId) =>
      [...rows.sessions.values()]
        .filter((session) => session.accountId === accountId)
        .toSorted(newestFirst)
        .flatMap((session) => foundIn(rows, session) ?? []),
    note: async (tokenHash, seenAt) => {
      const session = rows.sessions.get(tokenHash);
      if (session) rows.sessions.set(tokenHash, { ...session, seenAt });
    },
    close: async (tokenHash) => rows.sessions.delete(tokenHash),
    closeOwn: async (accountId, id) =>
      deleteWhere((session) => session.accountId === accountId && session.id === id) > 0,
    closeAll: async (accountId) => void deleteWhere((session) => session.accountId === accountId),
    clear: async (accountId, openedBefore, seenBefore) =>
      void deleteWhere(
        (session) =>
          session.accountId === accountId && (session.openedAt < openedBefore || session.seenAt < seenBefore),
      ),
  };
};
