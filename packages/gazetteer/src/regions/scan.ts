import { longestNameAt, type NameEntry } from "./name-index.ts";
import { regionOf } from "./region-tree.ts";

/**
 * A place name met in a text; `whole` when it fills its piece between separators, `listed` when it follows 、 or
 * the like, `weak` when it is a county's bare name with more words behind it, which needs its city before it.
 */
export type Mention = {
  entry: NameEntry;
  start: number;
  end: number;
  whole: boolean;
  listed: boolean;
  weak: boolean;
};

const separator = /[\s\\\-·•・.,,、;;::/|>()()[\]【】《》<>_—–~&+和或及與]/;
const listing = /[、,;/\\&+和或及]/;
const label = /^(中国|中华人民共和国|(工作|上班|办公|用工|公司|单位|面试)?(地点|地址|区域|城市|地区)|位于|地处|派往|派驻|前往|在|于|到|去|驻|赴)+/;
/** What tables of divisions put where no prefecture stands. */
const filler = /市辖区|省?(自治区)?直辖县级行政区划/g;
/** What follows a bare name when it names a road, a building or a dish and not the place. */
const notThePlace =
  /^([东西南北中一二三四五六七八九十环]{0,2}(路|街|道|巷|弄|大道|大街|桥|站)|饭店|酒店|大厦|广场|花园|银行|大学|学院|拉面|米粉|火锅|烤鸭|小吃|菜|话|籍|户|人)/;
const zone = /^(市|县|区)?(国家|省)?级?(高新|经开|经济|开发|工业|产业|新城|园区|科技|出口|综合保税|保税|技术|港)/;

/** The text in one form: full-width signs narrowed, Latin letters small, words before the place cut off (not 于 of 于都). */
export const normalise = (text: string): string => {
  const plain = text.normalize("NFKC").trim().toLowerCase().replace(filler, "");
  return longestNameAt(plain, 0) ? plain : plain.replace(label, "").replace(/^[\s:]+/, "");
};

const isSeparator = (char: string | undefined): boolean => char === undefined || separator.test(char);

const onlyCounties = (entry: NameEntry): boolean =>
  entry.codes.every((code) => regionOf(code)?.level === "county");

/** How the words behind a name leave it: 惠州大亚湾 a place, 南京西路 none; a county's bare name is weak but before its zones. */
const strengthOf = (entry: NameEntry, rest: string, leads: boolean): "place" | "weak" | "none" => {
  if (rest === "" || isSeparator(rest[0])) return "place";
  if (entry.full || longestNameAt(rest, 0)) return "place";
  if (notThePlace.test(rest)) return "none";
  return !leads || !onlyCounties(entry) || zone.test(rest) ? "place" : "weak";
};

const nextSeparator = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && !isSeparator(text[at])) at += 1;
  return at;
};

/** The place names at the beginnings of the pieces of a normalised text, and those that follow them directly. */
export const scan = (text: string): Mention[] => {
  const mentions: Mention[] = [];
  let at = 0;
  let leads = true;
  let listed = false;
  while (at < text.length) {
    const char = text[at] ?? "";
    const entry = longestNameAt(text, at);
    if (!entry && isSeparator(char)) {
      listed ||= listing.test(char);
      leads = true;
      at += 1;
      continue;
    }
    const end = at + (entry?.name.length ?? 0);
    const strength = entry ? strengthOf(entry, text.slice(end), leads) : "none";
    if (entry && strength !== "none") {
      const whole = leads && isSeparator(text[end]);
      mentions.push({ entry, start: at, end, whole, listed: listed && leads, weak: strength === "weak" });
      at = end;
    } else {
      at = nextSeparator(text, at + 1);
    }
    leads = false;
    listed = false;
  }
  return mentions;
};
