import { type QueryKey, useInfiniteQuery } from "@tanstack/react-query";

type Page<Item> = { items: readonly Item[]; nextCursor: string | null };

/** A list that grows by "more", as phones read one. */
export const usePages = <Item,>(queryKey: QueryKey, read: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Item>>) => {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  return {
    /** Undefined until the first page has come. */
    items: data?.pages.flatMap(({ items }) => items),
    error,
    retry: () => void refetch(),
    more: hasNextPage ? () => void fetchNextPage() : null,
    isMoreComing: isFetchingNextPage,
  };
};
