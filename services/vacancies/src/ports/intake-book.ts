import type { Base } from "@qianxian/contracts/vocabulary";
import type { IntakeEntry } from "../domain/intake-entry.ts";

/** The book of everything taken in; an external id of a base is taken in once. */
export type IntakeBook = {
  /** Entries among these external ids. */
  find(base: Base, externalIds: readonly string[]): Promise<IntakeEntry[]>;
  addMissing(entries: readonly IntakeEntry[]): Promise<void>;
};
