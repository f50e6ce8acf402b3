import type { RegionCode, StationId } from "@qianxian/contracts/vocabulary";

/** The stations of the organisation tree, which another service keeps. */
export type StationPaths = {
  /** Whose an open station is, and itself with those above, nearest first. Fails with `unit-not-found`. */
  find(stationId: StationId): Promise<{ county: RegionCode; stations: StationId[] }>;
};
