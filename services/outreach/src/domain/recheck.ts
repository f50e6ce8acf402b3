import type { LeftOutReason } from "@qianxian/contracts/outreach";
import type { Words } from "@qianxian/contracts/vocabulary";
import type { VacancyBrief } from "@qianxian/contracts/matcher";
import { type LeftOutPerson, pairKey } from "@qianxian/matching";
import type { PlannedOffer } from "./campaign.ts";
import { because } from "./delivery.ts";

/** What is left of a plan, and who lost an offer since it was made. */
export type Rechecked = { keep: PlannedOffer[]; dropped: LeftOutPerson[] };

const words = {
  closed: { zh: "岗位已经关闭，不再推送", en: "the vacancy has closed meanwhile" },
  full: { zh: "岗位名额已经满了", en: "the vacancy's seats have filled meanwhile" },
  silent: because.noConsent,
  offered: { zh: "这期间别的批次已经推过这个岗位", en: "another campaign has offered this vacancy meanwhile" },
  cap: { zh: "本周消息已到上限", en: "has had the week's share of messages" },
} as const satisfies Record<string, Words>;

const out = ({ workerId }: PlannedOffer, reason: LeftOutReason, says: Words): LeftOutPerson => ({
  workerId,
  reason,
  says,
});

/** How things stand when a plan is confirmed. */
export type Now = {
  vacancies: readonly Pick<VacancyBrief, "id" | "status" | "seatsOpen">[];
  /** `workerId|vacancyId` of every pair offered by now. */
  offered: ReadonlySet<string>;
  /** Messages of the last seven days by worker. */
  thisWeek: ReadonlyMap<string, number>;
  /** Who no longer wants any message, or has left the ledger. */
  silent: ReadonlySet<string>;
};

/**
 * Keeps the pairs that still hold, best first: the person consents, not offered meanwhile, the vacancy still live with room
 * for another `offersPerSeat` a seat, the person within the week's share. A pair that is dropped uses up
 * neither room nor share.
 */
export const recheck = (
  planned: readonly PlannedOffer[],
  { vacancies, offered, thisWeek, silent }: Now,
  { offersPerSeat, weeklyCap }: { offersPerSeat: number; weeklyCap: number },
): Rechecked => {
  const live = new Set(vacancies.filter(({ status }) => status === "live").map(({ id }) => id));
  const room = new Map(vacancies.map(({ id, seatsOpen }) => [id, seatsOpen * offersPerSeat]));
  const had = new Map(thisWeek);
  const barOf = (pair: PlannedOffer): LeftOutPerson | null => {
    if (silent.has(pair.workerId)) return out(pair, "no-consent", words.silent);
    if (offered.has(pairKey(pair.workerId, pair.vacancyId))) return offeredMeanwhile(pair);
    if (!live.has(pair.vacancyId)) return out(pair, "vacancy-full", words.closed);
    if ((room.get(pair.vacancyId) ?? 0) <= 0) return out(pair, "vacancy-full", words.full);
    return (had.get(pair.workerId) ?? 0) >= weeklyCap ? out(pair, "weekly-cap", words.cap) : null;
  };
  const result: Rechecked = { keep: [], dropped: [] };
  for (const pair of planned.toSorted((a, b) => b.score - a.score)) {
    const bar = barOf(pair);
    if (bar) result.dropped.push(bar);
    else {
      room.set(pair.vacancyId, (room.get(pair.vacancyId) ?? 0) - 1);
      had.set(pair.workerId, (had.get(pair.workerId) ?? 0) + 1);
      result.keep.push(pair);
    }
  }
  return result;
};

/** Why a pair that another campaign has taken meanwhile gets no message. */
export const offeredMeanwhile = (pair: PlannedOffer): LeftOutPerson =>
  out(pair, "already-offered", words.offered);
