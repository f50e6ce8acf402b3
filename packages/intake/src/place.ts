import { RegionCode, type Words } from "@qianxian/contracts/vocabulary";
import { findRegion, findRegionInText, homeCounty, type RegionNotFound } from "@qianxian/gazetteer";
import { quotable } from "./contact-data.ts";

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

/** The gazetteer's words quote the column, so they are passed on only when it is short and holds no contact data. */
const unplaced = (location: string, { message }: RegionNotFound): PlaceReading => {
  if (quotable(location) !== location.trim()) return { region: null };
  const zh = message.zh.replace(/,?请写明省市$/, "").replaceAll(",", "，");
  return { region: null, says: { zh, en: message.en.replace(/: name the province or city\.$|\.$/, "") } };
};

/**
 * Where the work is: what the location column names, else what the text clearly states as the place of work.
 * An ambiguous name is narrowed by the text only when both agree, and never guessed.
 */
export const readPlace = (location: string, description: string): PlaceReading => {
  const answer = findRegion(location);
  if (answer.found && answer.level !== "area") return placed(answer.code);
  if (answer.found && answer.code === "home-county") return placed(homeCounty);
  const stated = description === "" ? null : findRegionInText(description);
  if (stated?.found && stated.level !== "area") {
    if (answer.found || answer.reason !== "ambiguous") return placed(stated.code);
    const both = findRegion(location, { within: stated.code });
    if (both.found && both.level !== "area") return placed(both.code);
  }
  return answer.found ? { region: null } : unplaced(location, answer);
};
