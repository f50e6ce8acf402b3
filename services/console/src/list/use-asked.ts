import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { Asked } from "./list-types.ts";

const isText = (entry: readonly [string, string | undefined]): entry is [string, string] => Boolean(entry[1]);

/**
 * What the list on this page is asked for: filters, order and place, kept in the address, so that reloading, going back
 * and sending the address on all show the same list.
 */
export const useAsked = () => {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const asked: Asked = useMemo(
    () => Object.fromEntries(Object.entries(search).map(([key, value]): [string, string] => [key, String(value)]).filter(isText)),
    [search],
  );
  const ask = useCallback(
    (next: Asked) => void navigate({ to: ".", search: next as never, replace: false }),
    [navigate],
  );
  /** Changes some of it and begins at the first page again. */
  const change = useCallback(
    (part: Record<string, string | undefined>) => {
      const { cursor: _cursor, before: _before, ...rest } = asked;
      const next = Object.entries({ ...rest, ...part }).filter(isText);
      ask(Object.fromEntries(next));
    },
    [asked, ask],
  );
  return { asked, ask, change };
};
