import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { placeIdOf } from "./role-place.ts";

export type AccountCard = Row<"listAccounts">;

const pageMax = 200;
/** More accounts than a county has; whoever comes after them is shown without a name. */
const pagesMax = 20;

const readAll = async (signal: AbortSignal): Promise<AccountCard[]> => {
  const accounts: AccountCard[] = [];
  let cursor: string | null = "";
  for (let page = 0; cursor !== null && page < pagesMax; page += 1) {
    const query = { limit: pageMax, sort: "name" as const, ...(cursor && { cursor }) };
    const read: { items: AccountCard[]; nextCursor: string | null } = await unwrap(api.GET("/v1/accounts", { params: { query }, signal }));
    accounts.push(...read.items);
    cursor = read.nextCursor;
  }
  return accounts;
};

/** All accounts of the county, read once; undefined until they have come, and for who may not read them. */
export const useAllAccounts = (): AccountCard[] | undefined => {
  const may = useMay();
  return useQuery({
    queryKey: ["accounts", "all"],
    queryFn: ({ signal }) => readAll(signal),
    enabled: may("account.read"),
    staleTime: 60_000,
  }).data;
};

/** Who works where: accounts by the place of the tree at which they hold a role now. */
export const useStaff = (): ReadonlyMap<string, AccountCard[]> | null => {
  const accounts = useAllAccounts();
  return useMemo(() => {
    if (!accounts) return null;
    const at = new Map<string, AccountCard[]>();
    for (const account of accounts.filter(({ status }) => status !== "disabled"))
      for (const place of new Set(account.grants.filter(({ to }) => to === null).map((grant) => placeIdOf(grant.place))))
        at.set(place, [...(at.get(place) ?? []), account]);
    return at;
  }, [accounts]);
};
