import type { LeftOutReason } from "@qianxian/contracts/outreach";
import type { Words } from "@qianxian/contracts/vocabulary";
import type { VacancyBrief } from "@qianxian/contracts/matcher";
import type { LeftOutPerson, PlannedPair } from "@qianxian/matching";

/** What is left of a plan, and who lost an offer since it was made. */
export type Rechecked = { keep: PlannedPair[]; dropped: LeftOutPerson[] };

const words = {
  closed: { zh: "岗位已经关闭，不再推送", en: "the vacancy has closed meanwhile" },
  full: { zh: "岗位名额已经满了", en: "the vacancy's seats have filled meanwhile" },
  offered: { zh: "这期间别的批次已经推过这个岗位", en: "another campaign has offered this vacancy meanwhile" },
  cap: { zh: "本周消息已到上限", en: "has had the week's share of messages" },
} as const satisfies Record<string, Words>;

const out = ({ workerId }: PlannedPair, reason: LeftOutReason, says: Words): LeftOutPerson => ({
  workerId,
  reason,
  says,
});

/**
 * Keeps the pairs whose vacancy is still live, best first up to `offersPerSeat` for each seat that
 * is open now.
 */
export const withSeats = (
  planned: readonly PlannedPair[],
  vacancies: readonly Pick<VacancyBrief, "id" | "status" | "seatsOpen">[],
  offersPerSeat: number,
): Rechecked => {
  const known = new Map(vacancies.map((vacancy) => [vacancy.id, vacancy]));
  const room = new Map(vacancies.map(({ id, seatsOpen }) => [id, seatsOpen * offersPerSeat]));
  const result: Rechecked = { keep: [], dropped: [] };
  for (const pair of planned.toSorted((a, b) => b.score - a.score)) {
    const left = room.get(pair.vacancyId) ?? 0;
    if (known.get(pair.vacancyId)?.status !== "live")
      result.dropped.push(out(pair, "vacancy-full", words.closed));
    else if (left <= 0) result.dropped.push(out(pair, "vacancy-full", words.full));
    else {
      room.set(pair.vacancyId, left - 1);
      result.keep.push(pair);
    }
  }
  return result;
};

/** Keeps the pairs that leave every person within the week's share of messages. */
export const withinCap = (
  planned: readonly PlannedPair[],
  thisWeek: ReadonlyMap<string, number>,
  weeklyCap: number,
): Rechecked => {
  const count = new Map(thisWeek);
  const result: Rechecked = { keep: [], dropped: [] };
  for (const pair of planned) {
    const had = count.get(pair.workerId) ?? 0;
    if (had >= weeklyCap) result.dropped.push(out(pair, "weekly-cap", words.cap));
    else {
      count.set(pair.workerId, had + 1);
      result.keep.push(pair);
    }
  }
  return result;
};

/** Why a pair that another campaign has taken meanwhile gets no message. */
export const offeredMeanwhile = (pair: PlannedPair): LeftOutPerson =>
  out(pair, "already-offered", words.offered);
