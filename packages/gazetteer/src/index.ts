export { areaOf, areas, homeCounty, isWithin, type Area, type AreaCode } from "./regions/areas.ts";
export { findRegionInText } from "./regions/find-region-in-text.ts";
export { findRegion } from "./regions/find-region.ts";
export type { RegionAnswer, RegionFound, RegionNotFound } from "./regions/region-answer.ts";
export { regionName } from "./regions/region-name.ts";
export { ancestorsOf, regionOf, regions, type Region, type RegionLevel } from "./regions/region-tree.ts";
