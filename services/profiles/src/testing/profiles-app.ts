import {
  aClock,
  memoryAnswerBook,
  memoryInbox,
  memoryOutbox,
  memoryTransact,
  idsInOrder,
  type MessagingState,
  noMessages,
} from "@qianxian/testing";
import type { NewWorker } from "@qianxian/contracts/profiles";
import { RegionCode } from "@qianxian/contracts/vocabulary";
import { aesVault } from "../adapters/aes-vault.ts";
import { countyKey, freshKey } from "../adapters/county-key.ts";
import { makeKeyRing } from "../adapters/key-ring.ts";
import { memoryDataKeys, memoryFullViews, memorySealedRows } from "../adapters/memory-keys.ts";
import { type ConsentRows, memoryConsents } from "../adapters/memory-consents.ts";
import { type ErasureRows, memoryErasureList, memoryErasures, memoryPersonRecords } from "../adapters/memory-erasures.ts";
import { hmacJoinTokens } from "../adapters/hmac-join-tokens.ts";
import { type JoinCodeRows, memoryCodeSender, memoryJoinCodes } from "../adapters/memory-join-codes.ts";
import { type InvitationRows, memoryCrewInvitations } from "../adapters/memory-crew-invitations.ts";
import { type LeaderRows, memoryLeaders } from "../adapters/memory-leaders.ts";
import { type LikenessRows, memoryLikenesses } from "../adapters/memory-likenesses.ts";
import { memoryMerges, type MergeRows } from "../adapters/memory-merges.ts";
import { type HistoryRows, memoryWorkerHistory } from "../adapters/memory-worker-history.ts";
import { memoryWorkerLists } from "../adapters/memory-worker-lists.ts";
import { memoryStationPaths } from "../adapters/memory-station-paths.ts";
import { randomLinkTokens } from "../adapters/random-link-tokens.ts";
import {
  memoryCrews,
  memoryReferralNotes,
  memoryWorkerIntake,
  type MemoryRows,
  memoryWorkers,
  noRows,
} from "../adapters/memory-store.ts";
import { profilesApp } from "../app.ts";
import { profilesReactions } from "../consumers.ts";
import { type DataKey, keySlots } from "../domain/data-key.ts";
import { areaTable } from "../domain/id-number.ts";
import type { Tx } from "../use-case.ts";
import { otherService, stationId } from "./builders.ts";

const ourCounty = RegionCode.parse("522732");

type State = MemoryRows & ConsentRows & ErasureRows & LeaderRows & InvitationRows & JoinCodeRows & LikenessRows & MergeRows & HistoryRows & MessagingState;

/** Nothing of what leaders, invitations, merges and the journal keep. */
const noBooks = () => ({ changes: [], leaders: new Map(), endsTold: new Map(), invitations: new Map(), joinCodes: new Map(), names: new Map(), apart: new Set<string>(), merges: new Map() });

/** A county key for tests, 32 bytes. */
export const testKey = Buffer.alloc(32, 7);

/** First versions of every data key, wrapped by the county key of tests. */
export const firstKeys = (county = countyKey(testKey)): DataKey[] =>
  keySlots.map((slot) => {
    const { id, bytes } = freshKey();
    const times = { createdAt: "2026-03-01T00:00:00.000Z", retiredAt: null, destroyedAt: null };
    return { ...slot, id, version: 1, wrapped: county.wrap({ id, ...slot }, bytes), ...times };
  });

/** Data keys at hand, and the vault over them. */
export const aKeyRing = (read: () => DataKey[], county = countyKey(testKey)) => {
  const ring = makeKeyRing({ county, read: async () => read(), atFirst: read() });
  return { ring, vault: aesVault(ring) };
};

/** The real vault under fresh keys of its own. */
export const aVault = () => {
  const keys = firstKeys();
  return aKeyRing(() => keys).vault;
};

/** This service's transaction over memory. */
export const memoryStore = () => {
  const state: State = { ...noRows(), ...noBooks(), consents: [], erased: new Map(), ...noMessages() };
  for (const key of firstKeys()) state.dataKeys.set(key.id, key);
  const { ring, vault } = aKeyRing(() => [...state.dataKeys.values()]);
  const transact = memoryTransact(state, (state): Tx => ({
    workers: memoryWorkers(state),
    lists: memoryWorkerLists(state),
    history: memoryWorkerHistory(state),
    intake: memoryWorkerIntake(state),
    crews: memoryCrews(state),
    referrals: memoryReferralNotes(state),
    dataKeys: memoryDataKeys(state),
    sealedRows: memorySealedRows(state, ring),
    views: memoryFullViews(state),
    consents: memoryConsents(state),
    erasures: memoryErasures(state),
    leaders: memoryLeaders(state),
    invitations: memoryCrewInvitations(state),
    joinCodes: memoryJoinCodes(state),
    likenesses: memoryLikenesses(state),
    merges: memoryMerges(state),
    outbox: memoryOutbox(state),
    inbox: memoryInbox(state),
    answers: memoryAnswerBook(state),
  }));
  return { state, transact, ring, vault };
};

/** Station 2 below station 1, station 3 beside it, station 4 of another county. */
export const knownStations = () =>
  memoryStationPaths([
    { county: ourCounty, stations: [stationId(1)] },
    { county: ourCounty, stations: [stationId(2), stationId(1)] },
    { county: ourCounty, stations: [stationId(3), stationId(1)] },
    { county: RegionCode.parse("522731"), stations: [stationId(4)] },
  ]);

/** How often an account may see identifiers in full, in tests. */
export const viewLimits = { perHour: 3, perDay: 5 };

/** What follows an answer, in tests: begun at once, and waited for by `settled`. */
export const aAftermath = () => {
  const begun: Promise<void>[] = [];
  const afterwards = (work: () => Promise<void>): void => void begun.push(work());
  return { afterwards, settled: async () => void (await Promise.all(begun)) };
};

/** Links and codes of tests. */
export const testJoinTokens = hmacJoinTokens(testKey);

/** The whole service over memory twins; its vault is the real one. */
export const aProfilesApp = (options: { testArea?: boolean } = {}) => {
  const { state, transact, ring, vault } = memoryStore();
  const clock = aClock();
  const areas = areaTable({ testArea: options.testArea ?? true });
  const { afterwards, settled } = aAftermath();
  const codes = memoryCodeSender();
  const others = { persons: memoryPersonRecords(), erasureList: memoryErasureList(), stations: knownStations(), codeSender: codes };
  const env = { transact, deps: { clock, vault, ring, viewLimits, areas, ...others, tokens: randomLinkTokens, joinTokens: testJoinTokens, afterwards, newId: idsInOrder() } };
  return { app: profilesApp(env), reactions: profilesReactions(env), state, clock, vault, ring, codes, settled, env };
};

/** The whole service with these people in its ledger, and nothing announced yet. */
export const aLedgerOf = async (...workers: readonly NewWorker[]) => {
  const service = aProfilesApp();
  await service.app.loadWorkers({ workers }, otherService);
  service.state.events = [];
  return service;
};
