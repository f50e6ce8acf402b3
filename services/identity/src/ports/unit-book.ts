import type { StationId } from "@qianxian/contracts/vocabulary";
import type { StoredStation } from "../domain/station-tree.ts";

/** The stations of the organisation tree. */
export type UnitBook = {
  find(id: StationId): Promise<StoredStation | null>;
  /** All stations of a county, closed ones too, by id. */
  list(county: string): Promise<StoredStation[]>;
  /** The same; nobody else changes the county's tree until the transaction ends. */
  lock(county: string): Promise<StoredStation[]>;
  /** Adds those whose id is new, parents before children; answers how many. */
  addMissing(stations: readonly StoredStation[]): Promise<number>;
  save(station: StoredStation): Promise<void>;
};
