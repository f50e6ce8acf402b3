/** A list with the item at `from` put at `to`; unchanged when there is no such place. */
export const moved = <Item>(items: readonly Item[], from: number, to: number): Item[] => {
  const list = [...items];
  if (from < 0 || from >= list.length || to < 0 || to >= list.length) return list;
  list.splice(to, 0, ...list.splice(from, 1));
  return list;
};
