const placeOf = (kind: string): string => `qx-handover:${kind}`;

const inAddressMax = 20;

/**
 * An address with chosen things handed over: in the address up to twenty, more of them in this tab's own memory. Ids
 * only; nothing that names a person.
 */
export const addressWith = (path: string, key: string, ids: readonly string[]): string => {
  if (ids.length <= inAddressMax) return `${path}?${key}=${ids.join(",")}`;
  sessionStorage.setItem(placeOf(key), JSON.stringify(ids));
  return `${path}?${key}=kept`;
};

/** What an address hands over under `key`. */
export const handedOver = (key: string, value: string | undefined): string[] => {
  if (!value) return [];
  if (value !== "kept") return value.split(",");
  const text = sessionStorage.getItem(placeOf(key));
  return text === null ? [] : (JSON.parse(text) as string[]);
};
