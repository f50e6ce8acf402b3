import { nothingKnown, type WorkerCard } from "@qianxian/contracts/profiles";
import { type AccountId, RegionCode, TownCode, VillageCode, type WorkerId } from "@qianxian/contracts/vocabulary";
import type { LedgerWorker } from "./ledger-worker.ts";

/** What stays of somebody who was erased: an id and a date. */
export type ErasedWorker = {
  id: WorkerId;
  /** Higher than any revision that was announced of the person. */
  revision: number;
  county: RegionCode;
  erasedAt: Date;
  erasedBy: AccountId | null;
  /** The entry into which this one was merged, and with which it was erased. */
  withId: WorkerId | null;
};

/** Ends a person's entry. */
export const erase = (
  { id, revision, village }: Pick<LedgerWorker, "id" | "revision" | "village">,
  erasedAt: Date,
  erasedBy: AccountId | null,
  withId: WorkerId | null = null,
): ErasedWorker => ({
  id,
  revision: revision + 1,
  county: RegionCode.parse(village.slice(0, 6)),
  erasedAt,
  erasedBy,
  withId,
});

/** What other services are told: the person left, and nothing else; a late event of before can't bring anything back. */
export const tombstoneOf = ({ id, revision, county, erasedAt }: ErasedWorker): WorkerCard => ({
  ...nothingKnown,
  id,
  revision,
  erased: true,
  town: TownCode.parse(`${county}000`),
  village: VillageCode.parse(`${county}000000`),
  scopes: [],
  birthMonth: null,
  householdId: null,
  crewId: null,
  hasPhone: false,
  automated: false,
  seeking: { state: "no", from: null, source: "worker", verifiedOn: erasedAt.toISOString().slice(0, 10) },
  consentToPush: false,
});
