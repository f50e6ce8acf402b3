import type { LeftOutReason } from "@qianxian/contracts/outreach";
import type { GateName, ScoredPair } from "@qianxian/contracts/matcher";
import type { PriorityGroup, VacancyId, WorkerId, Words } from "@qianxian/contracts/vocabulary";
import { compareText, compareTies, tieOf, type Tie } from "./tie.ts";
import { sayLeftOut } from "./left-out-words.ts";

export type CampaignPerson = {
  workerId: WorkerId;
  consentToPush: boolean;
  hasPhone: boolean;
  /** False for somebody who refuses plans made by machine. */
  automated?: boolean;
  priorityGroups: readonly PriorityGroup[];
  /** The gate this person fails everywhere; null when some vacancy is open to them. */
  failedGate: GateName | null;
  /** Messages this person already got this week. */
  messagesThisWeek: number;
};

export type CampaignLimits = {
  /** Offers one person may get in this campaign. */
  perWorkerMax: number;
  /** Offers per open seat of a vacancy. */
  offersPerSeat: number;
  /** Pairs that score lower are not offered. */
  scoreMin: number;
  /** Messages one person may get in a week, from all campaigns. */
  weeklyCap: number;
};

export type CampaignInput = {
  people: readonly CampaignPerson[];
  pairs: readonly ScoredPair[];
  vacancies: readonly { id: VacancyId; seatsOpen: number }[];
  /** `workerId|vacancyId` of every pair offered before. */
  alreadyOffered: ReadonlySet<string>;
  limits: CampaignLimits;
};

export type PlannedPair = ScoredPair;
export type LeftOutPerson = { workerId: WorkerId; reason: LeftOutReason; says: Words };
export type CampaignPlan = { planned: PlannedPair[]; leftOut: LeftOutPerson[] };

/** The key under which `alreadyOffered` knows a pair. */
export const pairKey = (workerId: string, vacancyId: string): string => `${workerId}|${vacancyId}`;

type Ranked = { pair: ScoredPair; isPriority: boolean; tie: Tie };

/** Higher score first; between equals priority groups first, then the hash of both ids, then the ids. */
const compareRanked = (a: Ranked, b: Ranked): number =>
  b.pair.score - a.pair.score || Number(b.isPriority) - Number(a.isPriority) || compareTies(a.tie, b.tie);

const rankPairs = ({ pairs, vacancies }: CampaignInput, people: ReadonlyMap<string, CampaignPerson>): ScoredPair[] => {
  const offered = new Set<string>(vacancies.map(({ id }) => id));
  const seen = new Set<string>();
  return pairs
    .filter(({ workerId, vacancyId }) => people.has(workerId) && offered.has(vacancyId))
    .map((pair) => ({
      pair,
      isPriority: (people.get(pair.workerId)?.priorityGroups.length ?? 0) > 0,
      tie: tieOf(pair.workerId, pair.vacancyId),
    }))
    .toSorted(compareRanked)
    .map(({ pair }) => pair)
    .filter(({ workerId, vacancyId }) => {
      const key = pairKey(workerId, vacancyId);
      return !seen.has(key) && seen.add(key);
    });
};

const groupByWorker = (pairs: readonly ScoredPair[]): ReadonlyMap<string, readonly ScoredPair[]> => {
  const groups = new Map<string, ScoredPair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.workerId);
    if (group) group.push(pair);
    else groups.set(pair.workerId, [pair]);
  }
  return groups;
};

/** Offers a person may still get: the campaign's and the week's limit, none without consent or phone, behind a gate, or against their will. */
const roomOf = (person: CampaignPerson, { perWorkerMax, weeklyCap }: CampaignLimits): number =>
  person.automated !== false && person.consentToPush && person.hasPhone && person.failedGate === null
    ? Math.max(0, Math.min(perWorkerMax, weeklyCap - person.messagesThisWeek))
    : 0;

/** Goes through the pairs once a round, best first; in round n nobody gets an nth-and-first offer before all had the turn. */
const takeInRounds = (ranked: readonly ScoredPair[], people: ReadonlyMap<string, CampaignPerson>, input: CampaignInput) => {
  const { limits, vacancies } = input;
  const left = new Map<string, number>(
    vacancies.map(({ id, seatsOpen }) => [id, Math.max(0, seatsOpen) * limits.offersPerSeat]),
  );
  const taken = new Map<string, ScoredPair[]>();
  for (let round = 1; round <= limits.perWorkerMax; round += 1) {
    for (const pair of ranked) {
      const person = people.get(pair.workerId);
      const own = taken.get(pair.workerId) ?? [];
      const room = person ? Math.min(round, roomOf(person, limits)) : 0;
      const seats = left.get(pair.vacancyId) ?? 0;
      if (own.length >= room || seats <= 0 || own.includes(pair)) continue;
      taken.set(pair.workerId, [...own, pair]);
      left.set(pair.vacancyId, seats - 1);
    }
  }
  return taken;
};

/** The reason a person gets nothing; the contract's order is the order of precedence. */
const reasonOf = (person: CampaignPerson, own: readonly ScoredPair[], input: CampaignInput): LeftOutReason => {
  const { limits, alreadyOffered } = input;
  const good = own.filter(({ score }) => score >= limits.scoreMin);
  const isFresh = ({ workerId, vacancyId }: ScoredPair) => !alreadyOffered.has(pairKey(workerId, vacancyId));
  if (person.automated === false) return "refuses-automated";
  if (!person.consentToPush) return "no-consent";
  if (!person.hasPhone) return "no-phone";
  if (good.length > 0 && !good.some(isFresh)) return "already-offered";
  if (person.messagesThisWeek >= limits.weeklyCap) return "weekly-cap";
  if (person.failedGate !== null) return "gate";
  if (good.length === 0) return "ranked-too-low";
  return "vacancy-full";
};

/**
 * Who is offered what: spreads people over vacancies and leaves nobody out without exactly one reason. Greedy by score in
 * rounds (a first offer for everybody before a second for anybody); at most `offersPerSeat x seatsOpen` offers a vacancy
 * and `perWorkerMax` a person. Equal input in any order gives the same plan.
 */
export const planCampaign = (input: CampaignInput): CampaignPlan => {
  const people = new Map<string, CampaignPerson>(input.people.map((person) => [person.workerId, person]));
  const ranked = rankPairs(input, people);
  const offerable = ranked.filter(
    ({ workerId, vacancyId, score }) =>
      score >= input.limits.scoreMin && !input.alreadyOffered.has(pairKey(workerId, vacancyId)),
  );
  const taken = takeInRounds(offerable, people, input);
  const chosen = new Set([...taken.values()].flat());
  const ownPairs = groupByWorker(ranked);
  const leftOut = [...people.values()]
    .filter(({ workerId }) => !taken.has(workerId))
    .toSorted((a, b) => compareText(a.workerId, b.workerId))
    .map((person) => {
      const reason = reasonOf(person, ownPairs.get(person.workerId) ?? [], input);
      return { workerId: person.workerId, reason, says: sayLeftOut(reason, person.failedGate) };
    });
  return { planned: offerable.filter((pair) => chosen.has(pair)), leftOut };
};
