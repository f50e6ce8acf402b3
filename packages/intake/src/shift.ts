import type { Shift } from "@qianxian/contracts/vocabulary";
import { plain } from "./plain-text.ts";

const noNight = /(?:没有|无需?|不用?上|不用?倒|不|非)(?:上|倒)?(?:夜班|晚班|倒班|轮班)|(?:长|常)白班|不(?:两|三)班倒/;
const rotating = /(?<!不|无|非)(?:两班|三班|四班|倒班|轮班|翻班|早晚班|早中晚|白夜班|日夜班|轮休轮班|三班轮|夜班(?:补|津|费))/;
const night = /(?:夜|晚)班/;
const day = /早班|中班|白班|日班|行政班|正常班|朝九晚[五六]/;

/**
 * The shift a posting names, null when it names none. Night work with an allowance, or beside day work, is
 * rotating: both must be able to refuse it.
 */
export const readShift = (text: string): Shift | null => {
  const line = plain(text).replace(/\s+/g, "");
  if (noNight.test(line)) return "day";
  if (rotating.test(line) || (night.test(line) && day.test(line))) return "rotating";
  if (night.test(line)) return "night";
  return day.test(line) ? "day" : null;
};
