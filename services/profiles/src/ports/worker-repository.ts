import type { CrewId, SeekingState, TownCode, VillageCode, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Member } from "../domain/crew.ts";
import type { LedgerWorker } from "../domain/ledger-worker.ts";
import type { Reach } from "../domain/reach.ts";

export type WorkerFilter = {
  reach: Reach;
  town?: TownCode | undefined;
  village?: VillageCode | undefined;
  seeking?: SeekingState | undefined;
};

export type WantedWorkers = {
  ids: readonly WorkerId[];
  idNumbers: readonly string[];
  phones: readonly string[];
};

/** The people of the ledger. */
export type WorkerRepository = {
  find(id: WorkerId): Promise<LedgerWorker | null>;
  /** Those of these ids that are in the ledger, by id. */
  among(ids: readonly WorkerId[]): Promise<LedgerWorker[]>;
  /** Reads a worker and keeps others from changing it until the transaction ends. */
  lock(id: WorkerId): Promise<LedgerWorker | null>;
  /**
   * Reads, by id, those who have one of these ids, ID-number indexes or phone indexes, and keeps others from
   * changing them until the transaction ends.
   */
  lockAmong(wanted: WantedWorkers): Promise<LedgerWorker[]>;
  /** By id, after the given one. */
  list(filter: WorkerFilter, limit: number, after?: string): Promise<LedgerWorker[]>;
  /** Those of these ids that are in the ledger, each with its crew. */
  known(ids: readonly WorkerId[]): Promise<{ id: WorkerId; crewId: CrewId | null }[]>;
  /** Those of these ID-number indexes that somebody already has. */
  takenIdNumbers(indexes: readonly string[]): Promise<string[]>;
  /** Sealed names and towns of those of these ids that are in the ledger. */
  sealedNames(
    ids: readonly WorkerId[],
  ): Promise<{ id: WorkerId; town: TownCode; sealedName: string }[]>;
  /**
   * Adds those whose id is new, in one statement; answers the ids added. Fails with
   * `try-again-later` when somebody has just entered one of the ID numbers under another id.
   */
  addMissing(workers: readonly LedgerWorker[]): Promise<WorkerId[]>;
  /**
   * Stores the next revision. Fails with `worker-changed-meanwhile` unless the stored revision is
   * the one before it, and with `try-again-later` when another has the ID number.
   */
  save(worker: LedgerWorker): Promise<void>;
  /** Like `save` for each of them, all or none, in one statement. */
  saveAll(workers: readonly LedgerWorker[]): Promise<void>;
  /**
   * Like `saveAll` for people whose identifiers are all sealed anew: under the data keys in force, or the transaction is
   * repeated, so that whoever has an ID number is found by whoever gives it to another.
   */
  saveResealed(workers: readonly LedgerWorker[]): Promise<void>;
  /**
   * Puts people into crews, each with its next revision, in one statement. Fails with
   * `try-again-later` when somebody has joined a crew or left the ledger meanwhile.
   */
  joinCrews(memberships: readonly { workerId: WorkerId; crewId: CrewId }[]): Promise<void>;
  /** Members of these crews, by id. */
  membersOf(crewIds: readonly CrewId[]): Promise<Member[]>;
  /** The same people with everything known of them. */
  inCrews(crewIds: readonly CrewId[]): Promise<LedgerWorker[]>;
};
