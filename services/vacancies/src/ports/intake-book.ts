import type { Base } from "@qianxian/contracts/vocabulary";
import type { IntakeEntry } from "../domain/intake-entry.ts";

/** The book of everything taken in; an external id of a base is taken in once. */
export type IntakeBook = {
  /** Entries among these external ids. */
  find(base: Base, externalIds: readonly string[]): Promise<IntakeEntry[]>;
  /** Adds those whose base and external id are new; answers the external ids added. */
  addMissing(entries: readonly IntakeEntry[]): Promise<string[]>;
};
