export { areaOf, areas, homeCounty, isWithin, type Area, type AreaCode } from "./regions/areas.ts";
export { findRegionInText } from "./regions/find-region-in-text.ts";
export { findRegion } from "./regions/find-region.ts";
export type { RegionAnswer, RegionFound, RegionNotFound } from "./regions/region-answer.ts";
export { regionName } from "./regions/region-name.ts";
export { ancestorsOf, regionOf, regions, type Region, type RegionLevel } from "./regions/region-tree.ts";
export { findSector } from "./sectors/find-sector.ts";
export { sectorName, sectorOfIndustry, sectors, type SectorCode, type SectorEntry } from "./sectors/sectors.ts";
export { canonicalSkill, findSkills } from "./skills/find-skills.ts";
export { closeness, relatedSkills, type RelatedSkill } from "./skills/related-skills.ts";
export { isSkill, skillEnglish, skillNames, skills, version, type Skill } from "./skills/taxonomy.ts";
export {
  canonicalCertificate,
  certificateEnglish,
  certificateNames,
  certificates,
  findCertificates,
  isCertificate,
  type Certificate,
} from "./certificates/certificates.ts";
export {
  findHomePlace,
  homePlaceOf,
  homePlaces,
  type HomePlace,
  type HomePlaceAnswer,
} from "./regions/home-county.ts";
