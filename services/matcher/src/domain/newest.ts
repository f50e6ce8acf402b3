/** One card for each id, the one with the highest revision; a chunk may hold several. */
export const newest = <C extends { id: string; revision: number }>(cards: readonly C[]): C[] => {
  const byId = new Map<string, C>();
  for (const card of cards) {
    const known = byId.get(card.id);
    if (!known || known.revision < card.revision) byId.set(card.id, card);
  }
  return [...byId.values()];
};
