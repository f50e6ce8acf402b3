import type { Consent, ConsentHow } from "@qianxian/contracts/profiles";
import type { AccountId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Told } from "../domain/consent.ts";

/** Whether messages may be sent, as a ledger entry states it, with the id of the word if it is new. */
export type PushWord = { id: string; workerId: WorkerId; push: boolean };

/** Every word that workers gave and took back. */
export type ConsentBook = {
  /** A worker's words, newest first. */
  of(workerId: WorkerId): Promise<Consent[]>;
  /** Enters a new word, or the end of one. */
  record(told: Told): Promise<void>;
  /** Brings the words about messages in step with entries of the ledger; what is in step stays as it is. */
  follow(words: readonly PushWord[], origin: { how: ConsentHow; on: string; by: AccountId | null }): Promise<void>;
  /** Those of these workers who took their yes to messages back by their own word, not by a list. */
  refusedPush(ids: readonly WorkerId[]): Promise<WorkerId[]>;
};
