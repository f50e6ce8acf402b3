import { grounds, type Ground } from "./forbidden-grounds.ts";
import { maskContacts, quotable } from "./contact-data.ts";
import { plain } from "./plain-text.ts";

export type ForbiddenWording = { ground: Ground; quote: string };

/** The passage with a little before it, never over a stop; empty when it holds contact data. */
const quoteAt = (text: string, at: number, length: number): string => {
  const before = /[^,;。!?\n|、]{0,4}$/.exec(text.slice(0, at))?.[0] ?? "";
  const after = /^[^,;。!?\n|、]{0,4}/.exec(text.slice(at + length))?.[0] ?? "";
  const quote = `${before}${text.slice(at, at + length)}${after}`;
  return /\[[电证网邮号姓]/.test(quote) ? "" : (quotable(quote, 40) ?? "");
};

/**
 * Wording that choice by sex, ethnicity, religion, disability, infection or household registration hides in, and
 * demands for a deposit (Employment Promotion Law, articles 26 to 31; Labour Contract Law, article 9). A preference
 * counts like a demand. Each ground is reported once a passage; wares (女装), benefits (户口指标) and denials
 * (男女不限, 不收押金) are none.
 */
export const findForbiddenWording = (text: string): ForbiddenWording[] => {
  const line = maskContacts(plain(text));
  const seen = new Set<string>();
  const found: ForbiddenWording[] = [];
  for (const { ground, says, unless } of grounds) {
    for (const match of line.matchAll(says)) {
      const around = line.slice(Math.max(0, match.index - 10), match.index + match[0].length + 8);
      if (unless?.test(around)) continue;
      const quote = quoteAt(line, match.index, match[0].length);
      if (seen.has(`${ground}${quote}`)) continue;
      seen.add(`${ground}${quote}`);
      found.push({ ground, quote });
    }
  }
  return found.slice(0, 10);
};
