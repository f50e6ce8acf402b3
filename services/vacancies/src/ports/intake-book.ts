import type { Base, RegionCode } from "@qianxian/contracts/vocabulary";
import type { IntakeEntry } from "../domain/intake-entry.ts";

/** Who takes in, and from where: numbers of one are nobody else's. */
export type IntakePlace = { county: RegionCode; base: Base };

/** The book of everything taken in; an external id of a base is taken in once in a county. */
export type IntakeBook = {
  /** Entries among these external ids. */
  find(place: IntakePlace, externalIds: readonly string[]): Promise<IntakeEntry[]>;
  /** Adds those whose county, base and external id are new; answers the external ids added. */
  addMissing(entries: readonly IntakeEntry[]): Promise<string[]>;
};
