import type { VacancyBrief } from "@qianxian/contracts/matcher";
import type { Wage, Words } from "@qianxian/contracts/vocabulary";

/** What a message says, in pieces: a provider with approved templates fills them in, others take the whole text. */
export type OfferParts = { place: string; title: string; terms: string; why: string; link: string };

/** Longest text without its link: one short message of 70 characters. */
const textMax = 70;
const titleMax = 16;

const units = { month: "月薪", day: "日薪", hour: "时薪", piece: "计件" } as const;

const yuan = (fen: number): string => String(Number((fen / 100).toFixed(2)));

const payOf = ({ minFen, maxFen, unit }: Wage): string => {
  const range = minFen === maxFen ? yuan(minFen) : `${yuan(minFen)}-${yuan(maxFen)}`;
  return `${units[unit]}${range}元`;
};

const livingOf = ({ board, lodging }: Pick<VacancyBrief, "board" | "lodging">): string | null => {
  if (board && lodging) return "包吃住";
  if (lodging) return "包住";
  return board ? "包吃" : null;
};

const shorten = (text: string, max: number): string =>
  [...text].length <= max ? text : `${[...text].slice(0, max - 1).join("")}…`;

/** The pieces of an offer: where, what, on which terms, and the clause that speaks for it, if any. */
export const offerParts = (vacancy: VacancyBrief, reasonClause: Words | null, link: string): OfferParts => ({
  place: vacancy.regionName ?? "",
  title: shorten(vacancy.title.replaceAll(/\s+/g, " ").trim(), titleMax),
  terms: [vacancy.wage ? payOf(vacancy.wage) : null, livingOf(vacancy)]
    .filter((term) => term !== null)
    .join("，"),
  why: reasonClause?.zh ?? "",
  link,
});

/**
 * The short message in plain words, at most 70 characters and the link. What does not fit is left
 * out whole, the reason first, then the terms.
 */
export const offerText = (parts: OfferParts): string => {
  const what = [parts.place, parts.title].filter((part) => part !== "").join(" ");
  const candidates = [[what, parts.terms, parts.why], [what, parts.terms], [what]].map(
    (pieces) => `【三都劳务】${pieces.filter((piece) => piece !== "").join("，")}。愿意去请点：`,
  );
  const text = candidates.find((candidate) => [...candidate].length <= textMax);
  return `${text ?? shorten(candidates.at(-1) ?? "", textMax)}${parts.link}`;
};
