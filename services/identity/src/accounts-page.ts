import type { AccountCard } from "@qianxian/contracts/identity";
import type { Route } from "@qianxian/contracts";
import { AccountId, type Actor } from "@qianxian/contracts/vocabulary";
import { pageFrom, readCursor, type Transact } from "@qianxian/kernel";
import { z } from "zod";
import { cardOf, type StoredAccount } from "./domain/account.ts";
import { wholeCountyOf } from "./own-county.ts";
import type { AccountFilter, AccountSort } from "./ports/account-register.ts";
import type { Tx } from "./use-case.ts";

/** A cursor belongs to its order. */
const placeIn = (sort: AccountSort) =>
  z.strictObject({ sort: z.literal(sort), id: AccountId, name: sort === "name" ? z.string().max(60) : z.never().optional() });

const placeOf = (sort: AccountSort, { id, displayName }: StoredAccount) =>
  sort === "name" ? { sort, id, name: displayName } : { sort, id };

type Asked = Omit<AccountFilter, "county"> & { limit: number; cursor?: string | undefined; sort: AccountSort };
type AccountsPage = { items: AccountCard[]; nextCursor: string | null; total: number };

/** A page of the accounts that hold, or held, a role in the caller's county, and how many there are. */
export const accountsPage = async (
  route: Pick<Route, "action">,
  { limit, cursor, sort, ...asked }: Asked,
  actor: Actor,
  transact: Transact<Tx>,
): Promise<AccountsPage> => {
  const after = readCursor(placeIn(sort), cursor);
  const county = wholeCountyOf(route, actor);
  if (!county) return { items: [], nextCursor: null, total: 0 };
  return transact(async (tx) => {
    const filter = { ...asked, county };
    const found = await tx.accounts.list(filter, { sort, limit: limit + 1, after });
    const { page, nextCursor } = pageFrom(found, limit, (last) => placeOf(sort, last));
    const grants = (await tx.grants.of(page.map(({ id }) => id))).filter((grant) => grant.county === county);
    return { items: page.map((account) => cardOf(account, grants)), nextCursor, total: await tx.accounts.count(filter) };
  });
};
