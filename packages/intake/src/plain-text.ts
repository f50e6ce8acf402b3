/** Words that a reader compares: NFKC (full-width letters and digits become half-width), dashes between figures made one. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[‐-―~〜∼−﹣]+|--+/g, "-")
    .trim();

/** A name as the ledger writes it: full-width forms as half-width ones, without spaces. */
export const writtenName = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** Text fit to be stored: no markup, control characters, or halves of a character pair; blank lines at most one. */
export const clean = (text: string): string =>
  text
    .replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, "\n")
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, "")
    .replace(/&nbsp;/gi, " ")
    .replace(/&amp;/gi, "&")
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cc}\p{Surrogate}\u200B-\u200F\u2060\uFEFF\uFFFD]/gu, (char) => (char === "\n" || char === "\t" ? char : ""))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

const broken = /\0|\p{Surrogate}/gu;

/** Does any text in it hold what no database keeps: a NUL character or half of a character pair? */
export const isBroken = (value: unknown): boolean => {
  if (typeof value === "string") return value.search(broken) >= 0;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, part]) => key.search(broken) >= 0 || isBroken(part));
};

/** The same value with the replacement character wherever a text holds what no database keeps. */
export const mended = (value: unknown): unknown => {
  if (typeof value === "string") return value.replace(broken, "\uFFFD");
  if (Array.isArray(value)) return value.map(mended);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [mended(key), mended(part)]));
};

/** The beginning of a text, at most `max` UTF-16 units long, never half of a character pair. */
export const cut = (text: string, max: number): string =>
  text.length <= max ? text : text.slice(0, max).replace(/[\uD800-\uDBFF]$/, "").trimEnd();

/** The clauses of a text: what stands between two stops, commas, or numbers of a list. */
export const clauses = (text: string): string[] =>
  text
    .split(/[,;。!?\n|]+|(?<!\d)\d{1,2}[、.)](?!\d)|[(【]\d{1,2}[)】]/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
