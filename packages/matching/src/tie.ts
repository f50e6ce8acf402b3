/** FNV-1a, 32 bits, over the UTF-16 code units of a text; the same everywhere and for ever. `from` is the hash of what stands before it. */
export const fnv1a = (text: string, from = 0x811c9dc5): number => {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** What decides between equal scores: FNV-1a of worker id and vacancy id, then the ids themselves; never age or sequence. */
export type Tie = { hash: number; workerId: string; vacancyId: string };

/** The tie-breaker of a pair. */
export const tieOf = (workerId: string, vacancyId: string): Tie => ({
  hash: fnv1a(workerId + vacancyId),
  workerId,
  vacancyId,
});

/** Order of two texts by code unit, the same in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of two pairs with equal scores. */
export const compareTies = (a: Tie, b: Tie): number =>
  a.hash - b.hash || compareText(a.workerId, b.workerId) || compareText(a.vacancyId, b.vacancyId);
