import type { DataKeyState, SealedClass } from "@qianxian/contracts/profiles";

/** What shares a key: columns of one kind, or (`list`) what is only compared. */
export type KeyClass = SealedClass | "list";

export type KeyUse = "seal" | "index";

/** A data key as it is kept: wrapped by the county key, until it is destroyed. */
export type DataKey = {
  id: string;
  class: KeyClass;
  use: KeyUse;
  version: number;
  wrapped: string | null;
  createdAt: string;
  retiredAt: string | null;
  destroyedAt: string | null;
};

/** Every key that a ledger has: a class and what it is for. */
export const keySlots: readonly { class: KeyClass; use: KeyUse }[] = [
  { class: "name", use: "seal" },
  { class: "name", use: "index" },
  { class: "phone", use: "seal" },
  { class: "phone", use: "index" },
  { class: "id-number", use: "seal" },
  { class: "id-number", use: "index" },
  { class: "contact", use: "seal" },
  { class: "contact", use: "index" },
  { class: "list", use: "index" },
];

type Slot = Pick<DataKey, "class" | "use">;

/** Keys of one class and use, the newest first; that one is in force. */
export const versionsOf = <K extends Pick<DataKey, "class" | "use" | "version">>(keys: readonly K[], slot: Slot): K[] =>
  keys
    .filter((key) => key.class === slot.class && key.use === slot.use)
    .toSorted((a, b) => b.version - a.version);

/** Older versions of these classes that rows may still lie under. */
export const supersededOf = (keys: readonly DataKey[], classes: readonly SealedClass[]): DataKey[] =>
  keySlots
    .filter((slot) => classes.some((one) => one === slot.class))
    .flatMap((slot) => versionsOf(keys, slot).slice(1))
    .filter(({ retiredAt }) => retiredAt === null);

const stateOf = (key: DataKey, keys: readonly DataKey[]): DataKeyState["state"] => {
  if (key.destroyedAt !== null) return "destroyed";
  if (key.retiredAt !== null) return "retired";
  return versionsOf(keys, key)[0]?.id === key.id ? "in-force" : "superseded";
};

/** What an operator is told of the keys. */
export const keyStatesOf = (keys: readonly DataKey[]): DataKeyState[] =>
  keys.map((key) => ({
    id: key.id,
    class: key.class,
    use: key.use,
    version: key.version,
    state: stateOf(key, keys),
    createdAt: key.createdAt,
  }));
