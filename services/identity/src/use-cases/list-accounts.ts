import { identityRoutes } from "@qianxian/contracts/identity";
import { AccountId } from "@qianxian/contracts/vocabulary";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { cardOf } from "../domain/account.ts";
import { wholeCountyOf } from "../own-county.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.listAccounts;
const Place = z.strictObject({ id: AccountId });

/** Lists the accounts that hold, or held, a role in the caller's county, newest first. */
export const listAccounts = useCase({
  input: route.input,
  run: async ({ input: { limit, cursor, status, role }, actor, transact }) => {
    const after = readCursor(Place, cursor)?.id;
    const county = wholeCountyOf(route, actor);
    if (!county) return { items: [], nextCursor: null };
    return transact(async (tx) => {
      const found = await tx.accounts.list({ county, status, role, after, limit: limit + 1 });
      const { page, nextCursor } = pageFrom(found, limit, ({ id }) => ({ id }));
      const grants = (await tx.grants.of(page.map(({ id }) => id))).filter((grant) => grant.county === county);
      return { items: page.map((account) => cardOf(account, grants)), nextCursor };
    });
  },
});
