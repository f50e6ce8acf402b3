import type { WorkerSort } from "@qianxian/contracts/profiles";
import { type CrewId, type Place, type PriorityGroup, type Sector, type SeekingState, type SkillName, Scope, type StationId, type TownCode, type VillageCode, type WorkerId } from "@qianxian/contracts/vocabulary";
import type { LedgerWorker } from "./ledger-worker.ts";
import type { Reach } from "./reach.ts";

/** What a list of people is narrowed by; what is left out narrows nothing. */
export type ListFilter = {
  reach: Reach;
  town?: TownCode | undefined;
  village?: VillageCode | undefined;
  seeking?: SeekingState | undefined;
  skill?: SkillName | undefined;
  wantedSector?: Sector | undefined;
  wantedRegion?: Place | undefined;
  crewId?: CrewId | undefined;
  /** With this station or one below it. */
  stationId?: StationId | undefined;
  priorityGroup?: PriorityGroup | undefined;
  consentToPush?: boolean | undefined;
  hasPhone?: boolean | undefined;
  verifiedBefore?: string | undefined;
};

/** Where a page of a sorted list ended. */
export type ListPlace = { key: string | number; id: WorkerId };

/** A year after all others, for who has none. */
export const unknownYear = 9999;
const yearDigits = 4;

const yearOf = ({ birthMonth }: LedgerWorker): number =>
  birthMonth === null ? unknownYear : Number(birthMonth.slice(0, yearDigits));

/** Where somebody stands in a sorted list; people of one key stand by id. */
export const placeIn = (sort: WorkerSort, worker: LedgerWorker): ListPlace => {
  const { id, facts, village } = worker;
  const keys = { newest: "", verified: facts.seeking.verifiedOn, "birth-year": yearOf(worker), town: village };
  return { key: keys[sort], id };
};

const isCode = (place: Place): boolean => /^\d{6}$/.test(place);

/** A region with the province and the city in which it lies; an area by itself. */
const placesAbove = (place: Place): string[] =>
  isCode(place) ? [place, `${place.slice(0, 2)}0000`, `${place.slice(0, 4)}00`] : [place];

/** By what words a list finds somebody; the database generates the same (`worker_found_by`). */
export const wordsOf = ({ facts, index }: LedgerWorker): string[] => [
  `push:${facts.consentToPush}`,
  `phone:${index.phone !== null}`,
  ...facts.skills.map(({ name }) => `skill:${name}`),
  ...facts.wantedSectors.map((sector) => `sector:${sector}`),
  ...facts.priorityGroups.map((group) => `group:${group}`),
  ...new Set(facts.wantedRegions.flatMap(placesAbove).map((place) => `region:${place}`)),
];

/** The words that everybody must have whom a filter lets through. */
export const wantedWords = (filter: ListFilter): string[] =>
  Object.entries({
    push: filter.consentToPush,
    phone: filter.hasPhone,
    skill: filter.skill,
    sector: filter.wantedSector,
    group: filter.priorityGroup,
    region: filter.wantedRegion,
  }).flatMap(([kind, value]) => (value === undefined ? [] : [`${kind}:${value}`]));

/** Of whom a station list tells. */
export const stationScope = (stationId: StationId): Scope => Scope.parse(`station:${stationId}`);
