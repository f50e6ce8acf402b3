import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { Words } from "@qianxian/contracts/vocabulary";
import { breadthOf, nearestShared, placeName } from "../places.ts";
import { joinPhrases } from "../wording.ts";
import { known, partRule, vacancySilent, weightedMean, workerSilent, type Fit } from "./part-rule.ts";

const nearShares = { county: 1, city: 0.75, province: 0.4 };
const weights = { lodging: 0.4, board: 0.2, couplesRoom: 0.2, nearness: 0.2 };

/** A share between 0 and 1 for each thing asked about; null when the posting is silent on it. */
type Asked = readonly (readonly [weight: number, share: number | null])[];
type Stated = boolean | null;
type LivingFit = Fit & { near: string | null };

const yesNo = (value: boolean | null): number | null => (value === null ? null : Number(value));

const sharedWith = (worker: WorkerCard, vacancy: VacancyCard): string | null =>
  worker.presentRegion && vacancy.region ? nearestShared(worker.presentRegion, vacancy.region) : null;

const nearness = (near: string | null): number => {
  const breadth = near === null ? null : breadthOf(near);
  return breadth === "county" || breadth === "city" || breadth === "province" ? nearShares[breadth] : 0;
};

const askedOf = (worker: WorkerCard, vacancy: VacancyCard, near: string | null): Asked => [
  [weights.board, yesNo(vacancy.board)],
  [worker.needsLodging === true ? weights.lodging : 0, yesNo(vacancy.lodging)],
  [worker.partnerId === null ? 0 : weights.couplesRoom, yesNo(vacancy.couplesRoom)],
  [worker.presentRegion === null ? 0 : weights.nearness, vacancy.region === null ? null : nearness(near)],
];

const measure = (worker: WorkerCard, vacancy: VacancyCard): LivingFit => {
  if (worker.needsLodging === null && worker.partnerId === null && worker.presentRegion === null)
    return { ...workerSilent, near: null };
  const near = sharedWith(worker, vacancy);
  const asked = askedOf(worker, vacancy, near).filter(([weight]) => weight > 0);
  if (asked.every(([, share]) => share === null)) return { ...vacancySilent, near };
  return { ...known(weightedMean(asked.map(([weight, share]) => [weight, share ?? 0.5]))), near };
};

const boardAndLodging: Record<string, Words> = {
  "true true": { zh: "包吃包住", en: "board and lodging included" },
  "true false": { zh: "包吃，不包住", en: "board included, no lodging" },
  "true null": { zh: "包吃，岗位没有写住宿", en: "board included, the posting does not mention lodging" },
  "false true": { zh: "包住，不包吃", en: "lodging included, no board" },
  "false false": { zh: "不包吃住", en: "no board or lodging" },
  "false null": { zh: "不包吃，岗位没有写住宿", en: "no board, the posting does not mention lodging" },
  "null true": { zh: "包住，岗位没有写吃饭", en: "lodging included, the posting does not mention board" },
  "null false": { zh: "不包住，岗位没有写吃饭", en: "no lodging, the posting does not mention board" },
  "null null": { zh: "岗位没有写食宿", en: "the posting does not mention board or lodging" },
};
const couplesRooms: Record<string, Words> = {
  true: { zh: "有夫妻房", en: "a couple's room" },
  false: { zh: "没有夫妻房", en: "no couple's room" },
  null: { zh: "岗位没有写夫妻房", en: "the posting does not mention a couple's room" },
};

/** What the posting says of board and lodging, and of a couple's room unless that is not asked (undefined). */
const sayStated = (board: Stated, lodging: Stated, couplesRoom: Stated | undefined): Words[] => {
  if (board === null && lodging === null && couplesRoom === null)
    return [{ zh: "岗位没有写食宿和夫妻房", en: "the posting does not mention board, lodging or a couple's room" }];
  const room = couplesRoom === undefined ? undefined : couplesRooms[`${couplesRoom}`];
  return [boardAndLodging[`${board} ${lodging}`], room].filter((words) => words !== undefined);
};

const noWish: Words = { zh: "您还没有说食宿要求", en: "you have not said what you need there" };

const sayNear = (near: string | null): Words[] => {
  const breadth = near === null ? null : breadthOf(near);
  if (near === null || (breadth !== "county" && breadth !== "city")) return [];
  return [{ zh: `就在您现在的${placeName(near, "zh")}`, en: `in ${placeName(near, "en")}, where you are now` }];
};

/**
 * How one would live there: the weighted mean of what is asked. Board always (0.2); lodging when needed (0.4); a
 * couple's room with a partner (0.2); nearness to where the worker is now when known (0.2: same county 1, same city 0.75,
 * same province 0.4, else 0). Something asked on which the posting is silent counts half. Shares: house rule.
 */
export const livingPart = partRule<LivingFit>({
  part: "living",
  measure,
  says: ({ unknown, near }, worker, { board, lodging, couplesRoom }) => {
    const stated = sayStated(board, lodging, worker.partnerId === null ? undefined : couplesRoom);
    if (unknown !== "worker") return joinPhrases([...stated, ...sayNear(near)]);
    return board === null && lodging === null ? noWish : joinPhrases([...stated, noWish]);
  },
});
