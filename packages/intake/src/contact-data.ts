import { plain } from "./plain-text.ts";

const identifiers: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d)\d{17}[\dXx](?!\d)/g, "[证件号]"],
  [/(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff,;，；。)）]+/gi, "[网址]"],
  [/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, "[邮箱]"],
  [/(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g, "[电话]"],
  [/(?<!\d)(?:0\d{2,3}[- )）]?|400[- ]?)\d{3,4}[- ]?\d{4}(?!\d)/g, "[电话]"],
  [/((?:微信|企鹅|QQ|V信|VX|wechat)号?(?:同号)?[:： ]{0,2})[A-Za-z0-9][\w-]{4,19}/gi, "$1[号码]"],
  [/(联系人|联系方式|咨询)([:： ]{1,3})[\u4e00-\u9fff]{1,4}(?=[^\u4e00-\u9fff]|$)/g, "$1$2[姓名]"],
];

/** The text with telephone, ID, WeChat and QQ numbers, addresses of mail and web, and named contacts replaced by what they are. */
export const maskContacts = (text: string): string =>
  identifiers.reduce((masked, [pattern, name]) => masked.replace(pattern, name), text);

/** Seven digits are a telephone number without its area code; bare, no wage and no headcount has so many. */
const longNumber = /\p{Nd}{7,}/gu;
const longNumberMin = 1_000_000;

/**
 * The same value, whatever its shape, without contact data in any of its texts and without bare numbers of seven digits
 * or more: what may be kept of a posting for good.
 */
export const withoutContacts = (value: unknown): unknown => {
  if (typeof value === "string") return maskContacts(plain(value)).replace(longNumber, "[号码]");
  if (typeof value === "number" && Math.abs(value) >= longNumberMin) return "[号码]";
  if (Array.isArray(value)) return value.map(withoutContacts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [String(withoutContacts(key)), withoutContacts(part)]));
};

/** A short quotation for a clerk, null when the text is empty or holds contact data. */
export const quotable = (text: string, max = 30): string | null => {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "" || maskContacts(line) !== line || /\[(?:电话|邮箱|网址|姓名|号码|证件号)\]/.test(line)) return null;
  return line.length > max ? `${line.slice(0, max)}…` : line;
};
