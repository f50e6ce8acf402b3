import { findRegion, findRegionInText } from "@qianxian/gazetteer";
import { RegionCode, type Words } from "@qianxian/contracts/vocabulary";

export type PlaceReading = {
  region: RegionCode | null;
  /** Why there is none, or that it is only a province; absent when nothing is to be said. */
  says?: Words;
};

/** Beijing, Tianjin, Shanghai, Chongqing: provinces that are one city. */
const municipality = /^(11|12|31|50)0000$/;

const provinceOnly: Words = { zh: "只写到省，最好补上市县", en: "only the province is given; add the city or county" };

const placed = (code: string): PlaceReading => {
  const region = RegionCode.parse(code);
  return code.endsWith("0000") && !municipality.test(code) ? { region, says: provinceOnly } : { region };
};

/**
 * Where the work is: what the location column names, else what the text clearly states as the place of work.
 * An ambiguous name is narrowed by the text only when both agree, and never guessed.
 */
export const readPlace = (location: string, description: string): PlaceReading => {
  const answer = findRegion(location);
  if (answer.found && answer.level !== "area") return placed(answer.code);
  const stated = description === "" ? null : findRegionInText(description);
  if (stated?.found && stated.level !== "area") {
    if (answer.found || answer.reason !== "ambiguous") return placed(stated.code);
    const both = findRegion(location, { within: stated.code });
    if (both.found && both.level !== "area") return placed(both.code);
  }
  return { region: null, ...(answer.found ? {} : { says: answer.message }) };
};
