const inOrder = (_key: string, part: unknown): unknown =>
  typeof part === "object" && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : part;

/** JSON with the keys of every object in order: equal for two values that say the same. */
export const canonical = (value: unknown): string => JSON.stringify(value, inOrder);
