import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";

export type Employer = Row<"listEmployers">;

const pageMax = 200;
/** More employers than a county has; those after them are shown without a name. */
const pagesMax = 20;

const readAll = async (signal: AbortSignal): Promise<Employer[]> => {
  const employers: Employer[] = [];
  let cursor: string | null = "";
  for (let page = 0; cursor !== null && page < pagesMax; page += 1) {
    const query = { limit: pageMax, ...(cursor && { cursor }) };
    const read: { items: Employer[]; nextCursor: string | null } = await unwrap(api.GET("/v1/employers", { params: { query }, signal }));
    employers.push(...read.items);
    cursor = read.nextCursor;
  }
  return employers;
};

const none: readonly Employer[] = [];

/** The county's register of employers, read once when it is needed; empty for who may not read it. */
export const useEmployers = (isNeeded = true): readonly Employer[] => {
  const may = useMay();
  const { data } = useQuery({
    queryKey: ["employers", "register"],
    queryFn: ({ signal }) => readAll(signal),
    enabled: isNeeded && may("employer.read"),
    staleTime: 600_000,
  });
  return data ?? none;
};

/** Name of an employer by its id; undefined while it is not known. */
export const useEmployerName = (isNeeded: boolean): ((id: string) => string | undefined) => {
  const employers = useEmployers(isNeeded);
  const names = useMemo(() => new Map<string, string>(employers.map(({ id, name }) => [id, name])), [employers]);
  return useCallback((id) => names.get(id), [names]);
};
