import { plainText, wordScanner } from "../text/word-scanner.ts";
import { sectorWords } from "./sector-words.ts";
import { sectors, type SectorCode } from "./sectors.ts";

type Word = { text: string; sector: SectorCode; weight: number };

const bare = (text: string): string => plainText(text).replace(/[\s()【】[\]·]+/g, "");

const wordsOf = (sector: SectorCode): Word[] => {
  const read = (text: string, weight: number): Word[] =>
    text.split(" ").map((word) => ({ text: bare(word), sector, weight }));
  const { strong, weak } = sectorWords[sector];
  return [...read(strong, 3), ...read(weak, 1)];
};

const scan = wordScanner(new Map(sectors.flatMap(({ code }) => wordsOf(code)).map((word) => [word.text, word])));

/**
 * The sector a posting's title or description tells, null when it tells none.
 *
 * Rule: at each place the longest known word counts, each word once, with the square of its length times its
 * weight (a trade such as 缝纫工 weighs three times a word that only leans, such as 厂); the sector with the
 * largest sum is the answer, and among equals the one whose word comes first. Put the title before the
 * description: of a text longer than 300 characters only the beginning is read.
 */
export const findSector = (text: string): SectorCode | null => {
  const sums = new Map<SectorCode, number>();
  for (const word of new Set(scan(bare(text.slice(0, 300))))) {
    sums.set(word.sector, (sums.get(word.sector) ?? 0) + word.weight * word.text.length ** 2);
  }
  let best: SectorCode | null = null;
  for (const [sector, sum] of sums) {
    if (best === null || sum > (sums.get(best) ?? 0)) best = sector;
  }
  return best;
};
