const ownerPlace = "qx-owner";
const isOurs = (place: string): boolean => place.startsWith("qx-");

type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/**
 * Keeps this tab's memory (drafts of forms, things handed from page to page) for one person in one role: whoever comes
 * next in the same tab, after a log-out or in another role, finds nothing of it. `owner` is an id, never a name.
 */
export const keepOnlyFor = (owner: string, memory: Memory = sessionStorage): void => {
  if (memory.getItem(ownerPlace) === owner) return;
  const places = Array.from({ length: memory.length }, (_place, at) => memory.key(at) ?? "");
  for (const place of places.filter(isOurs)) memory.removeItem(place);
  memory.setItem(ownerPlace, owner);
};
