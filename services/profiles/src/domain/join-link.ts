import type { CrewId, WorkerId } from "@qianxian/contracts/vocabulary";
import { Scope } from "@qianxian/contracts/vocabulary";

/** A leader's link to the own crew; shown to many, it lets nobody join without the own phone. */
export type JoinLink = { crewId: CrewId; leader: WorkerId; expiresAt: Date };

/** What an untampered token says; whose crew it was when it was made can only be compared. */
export type OpenedJoinLink = { crewId: CrewId; expiresAt: Date; isOf(leader: WorkerId): boolean };

/** A one-time code that was asked for with a phone; of a phone that nobody has it is sent nowhere and fits nothing. */
export type JoinCode = {
  id: string;
  crewId: CrewId;
  phoneHash: string;
  codeHash: string;
  /** Whose phone it is: one person, or several who share it. */
  workerIds: WorkerId[];
  askedAt: Date;
  expiresAt: Date;
  tries: number;
  usedAt: Date | null;
};

const minuteMs = 60_000;
const codeMsMax = 5 * minuteMs;
const triesMax = 5;
/** Codes an hour for one phone, whichever crews they are for. */
export const codesAnHour = 3;
export const hourMs = 60 * minuteMs;

/** A code that was asked for now: good for five minutes. */
export const freshCode = (asked: Pick<JoinCode, "id" | "crewId" | "phoneHash" | "codeHash">, now: Date): JoinCode => ({
  ...asked,
  workerIds: [],
  askedAt: now,
  expiresAt: new Date(now.getTime() + codeMsMax),
  tries: 0,
  usedAt: null,
});

/** May it still be tried? A used one may, so that the same yes sent again is answered as before. */
export const isOpen = (code: JoinCode | null, now: Date): code is JoinCode =>
  code !== null && now < code.expiresAt && code.tries < triesMax;

/** The place in the tree of whoever has a phone. */
export const ownerOf = (phoneHash: string): Scope[] => [Scope.parse(`link:${phoneHash}`)];

/** The place in the tree of a crew, for whoever holds its link. */
export const placeOfCrew = (crewId: CrewId): Scope[] => [Scope.parse(`crew:${crewId}`)];
