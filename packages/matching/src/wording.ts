import type { Words } from "@qianxian/contracts/vocabulary";

const zhDigits = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];
const zhRanks = ["一", "二", "三", "四", "五", "六", "七"];
const enRanks = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];

/** A number before a measure word, as it is spoken up to ten: 两项, 三项, 12项. */
export const zhCount = (count: number): string => zhDigits[count] ?? String(count);

/** The place in a ranked list, from 0: 第一, first. */
export const ordinal = (rank: number): Words => ({
  zh: `第${zhRanks[rank] ?? rank + 1}`,
  en: enRanks[rank] ?? `no. ${rank + 1}`,
});

/** Fen as whole yuan without a sign: 520000 is 5200. */
export const yuan = (fen: number): string => String(Math.round(fen / 100));

/** One sentence out of clauses, in both languages. */
export const joinClauses = (clauses: readonly Words[]): Words => ({
  zh: clauses.map(({ zh }) => zh).join("；"),
  en: clauses.map(({ en }) => en).join("; "),
});

/** One clause out of phrases, in both languages. */
export const joinPhrases = (phrases: readonly Words[]): Words => ({
  zh: phrases.map(({ zh }) => zh).join("，"),
  en: phrases.map(({ en }) => en).join(", "),
});

/** Names in a row: 焊工证、叉车证. */
export const listed = (names: readonly Words[]): Words => ({
  zh: names.map(({ zh }) => zh).join("、"),
  en: names.map(({ en }) => en).join(", "),
});

/** A score or a fit out of 10 000 as it is shown to people: 0.72. */
export const share = (points: number): string => (points / 10_000).toFixed(2);
