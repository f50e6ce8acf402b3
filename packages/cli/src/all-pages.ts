type Page<T> = { items: readonly T[]; nextCursor: string | null };

/** Everything in a list, asked for page by page. */
export const allPages = async <T>(read: (from: { cursor?: string }) => Promise<Page<T>>): Promise<T[]> => {
  const all: T[] = [];
  let from: { cursor?: string } | null = {};
  while (from) {
    const { items, nextCursor }: Page<T> = await read(from);
    all.push(...items);
    from = nextCursor === null ? null : { cursor: nextCursor };
  }
  return all;
};
