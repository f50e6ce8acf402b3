import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { Wage, Words } from "@qianxian/contracts/vocabulary";
import { monthlyPay, type MonthlyPay } from "../monthly-pay.ts";
import { joinPhrases, yuan } from "../wording.ts";
import { partRule, pointsOf, vacancySilent, workerSilent, type Fit } from "./part-rule.ts";

type Marks = { floor: number | null; last: number | null };
type WageFit = Fit & { pay: MonthlyPay | null };

const marksOf = ({ wageFloorFen, lastWageFen }: WorkerCard): Marks => ({ floor: wageFloorFen, last: lastWageFen });

/** 0 at 70 % of the mark, 0.7 at the mark, full at 130 % of it; straight lines between. */
const shareAgainst = (figure: number, mark: number): number => {
  if (mark === 0) return 1;
  const ratio = figure / mark;
  return ratio < 1 ? Math.max(0, (0.7 * (ratio - 0.7)) / 0.3) : Math.min(1, 0.7 + ratio - 1);
};

/** How a monthly figure fits against the floor and the last wage, the mean of those known, 0 to 10 000; fen. */
export const payPoints = (floor: number | null, last: number | null, figure: number): number => {
  if (floor === null) return pointsOf(shareAgainst(figure, last ?? 0));
  const share = shareAgainst(figure, floor);
  return pointsOf(last === null ? share : (share + shareAgainst(figure, last)) / 2);
};

const measure = (worker: WorkerCard, vacancy: VacancyCard): WageFit => {
  const { floor, last } = marksOf(worker);
  const pay = monthlyPay(vacancy.wage);
  if (floor === null && last === null) return { ...workerSilent, pay };
  if (pay === null) return { ...vacancySilent, pay };
  return { fit: payPoints(floor, last, pay.figureFen), unknown: "none", pay };
};

const range = (min: number, max: number, to: string): string =>
  min === max ? yuan(min) : `${yuan(min)}${to}${yuan(max)}`;

const sayPay = ({ minFen, maxFen, unit }: Wage, pay: MonthlyPay): Words => {
  if (unit === "month") return { zh: `月薪${range(minFen, maxFen, "到")}`, en: `pay ${range(minFen, maxFen, " to ")} a month` };
  const name = unit === "day" ? { zh: "日薪", en: "day" } : { zh: "时薪", en: "hour" };
  return {
    zh: `${name.zh}${range(minFen, maxFen, "到")}（一个月约${range(pay.minFen, pay.maxFen, "到")}）`,
    en: `pay ${range(minFen, maxFen, " to ")} ${unit === "day" ? "a" : "an"} ${name.en} (about ${range(pay.minFen, pay.maxFen, " to ")} a month)`,
  };
};

const compare = ({ minFen, maxFen }: MonthlyPay, mark: number, name: Words): Words => {
  const zh = `${name.zh}${yuan(mark)}`;
  const en = `the ${yuan(mark)} ${name.en}`;
  if (minFen > mark) return { zh: `高于${zh}`, en: `above ${en}` };
  if (maxFen < mark) return { zh: `低于${zh}`, en: `below ${en}` };
  if (minFen === maxFen) return { zh: `正好是${zh}`, en: `exactly ${en}` };
  return { zh: `${zh}在这个范围里`, en: `${en} lies within it` };
};

const sayOffer = (wage: Wage | null, pay: MonthlyPay | null): Words => {
  if (wage && pay) return sayPay(wage, pay);
  if (wage) return { zh: "岗位按件计工资，没有写一个月能拿多少", en: "pay is by the piece, the posting gives no monthly figure" };
  return { zh: "岗位没有写工资", en: "the posting does not say what it pays" };
};

/**
 * Pay against what the worker expects: the offer as a monthly figure (a third of the way up its range; an hour x 208,
 * a day x 26) against the floor and against the last wage, the mean of those known. Share by ratio: 0 at 0.7 and below,
 * 0.7 at 1, full from 1.3, straight lines between. Piece rates are unknown. Constants: monthly-pay.ts; curve: house rule.
 */
export const wagePart = partRule<WageFit>({
  part: "wage",
  measure,
  says: ({ unknown, pay }, worker, { wage }) => {
    const offer = sayOffer(wage, pay);
    if (unknown === "worker") return joinPhrases([offer, { zh: "您还没有说想拿多少", en: "you have not said what you expect" }]);
    if (pay === null) return offer;
    const { floor, last } = marksOf(worker);
    const phrases = [offer];
    if (floor !== null) phrases.push(compare(pay, floor, { zh: "您期望的", en: "you hope for" }));
    if (last !== null) phrases.push(compare(pay, last, { zh: "您上次的", en: "of your last job" }));
    return joinPhrases(phrases);
  },
});
