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
import { aesVault } from "../adapters/aes-vault.ts";
import { countyKey, freshKey } from "../adapters/county-key.ts";
import { makeKeyRing } from "../adapters/key-ring.ts";
import { memoryDataKeys, memoryFullViews, memorySealedRows } from "../adapters/memory-keys.ts";
import { type ConsentRows, memoryConsents } from "../adapters/memory-consents.ts";
import { type ErasureRows, memoryErasureList, memoryErasures, memoryPersonRecords } from "../adapters/memory-erasures.ts";
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

type State = MemoryRows & ConsentRows & ErasureRows & MessagingState;

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
  const state: State = { ...noRows(), consents: [], erased: new Map(), ...noMessages() };
  for (const key of firstKeys()) state.dataKeys.set(key.id, key);
  const { ring, vault } = aKeyRing(() => [...state.dataKeys.values()]);
  const transact = memoryTransact(state, (state): Tx => ({
    workers: memoryWorkers(state),
    intake: memoryWorkerIntake(state),
    crews: memoryCrews(state),
    referrals: memoryReferralNotes(state),
    dataKeys: memoryDataKeys(state),
    sealedRows: memorySealedRows(state, ring),
    views: memoryFullViews(state),
    consents: memoryConsents(state),
    erasures: memoryErasures(state),
    outbox: memoryOutbox(state),
    inbox: memoryInbox(state),
    answers: memoryAnswerBook(state),
  }));
  return { state, transact, ring, vault };
};

/** How often an account may see identifiers in full, in tests. */
export const viewLimits = { perHour: 3, perDay: 5 };

/** The whole service over memory twins; its vault is the real one. */
export const aProfilesApp = (options: { testArea?: boolean } = {}) => {
  const { state, transact, ring, vault } = memoryStore();
  const clock = aClock();
  const areas = areaTable({ testArea: options.testArea ?? true });
  const env = { transact, deps: { clock, vault, ring, viewLimits, areas, persons: memoryPersonRecords(), erasureList: memoryErasureList(), newId: idsInOrder() } };
  return { app: profilesApp(env), reactions: profilesReactions(env), state, clock, vault, ring, env };
};
