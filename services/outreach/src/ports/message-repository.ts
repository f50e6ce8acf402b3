import type { Answer } from "@qianxian/contracts/outreach";
import type { CampaignId, MessageId, VacancyId, WorkerId, Words } from "@qianxian/contracts/vocabulary";
import type { MessageCounts } from "../domain/campaign.ts";
import type { OfferMessage } from "../domain/message.ts";
import type { Reach } from "../domain/place.ts";
import type { WorkerNote } from "../domain/worker-note.ts";

/** Where a list of replies goes on: after the one answered then with this id. */
export type ReplyMark = { answeredAt: string; id: string };

/** Messages; a worker is offered a vacancy at most once. */
export type MessageRepository = {
  /**
   * Lets one campaign be queued at a time until the transaction ends, so that the week's share and
   * earlier offers are counted and used up in one step.
   */
  queueAlone(): Promise<void>;
  /** Adds those whose pair of worker and vacancy is new; answers the ids added. */
  addMissing(messages: readonly OfferMessage[]): Promise<MessageId[]>;
  find(id: MessageId): Promise<OfferMessage | null>;
  /** Reads a message and keeps others from changing it until the transaction ends. */
  lock(id: MessageId): Promise<OfferMessage | null>;
  /** Stores delivery, answer and settlement of a message that exists. */
  save(message: OfferMessage): Promise<void>;
  /** Lets those see the messages of these people who may see the people now. */
  follow(people: readonly Pick<WorkerNote, "workerId" | "scopes">[]): Promise<void>;
  /** Ends every message to these people that waits to be sent; what is under way, sent or unknown stays. */
  stop(workerIds: readonly WorkerId[], because: Words): Promise<void>;
  /** Deletes what was written about these people, in messages and plans; the county alone sees what is left, for its counts. */
  erase(workerIds: readonly WorkerId[]): Promise<void>;
  /** Which of these people have ever been offered which of these vacancies. */
  offered(
    workerIds: readonly WorkerId[],
    vacancyIds: readonly VacancyId[],
  ): Promise<{ workerId: WorkerId; vacancyId: VacancyId }[]>;
  /** Messages these people got since then, failed ones aside; people without any are not named. */
  countSince(workerIds: readonly WorkerId[], since: Date): Promise<Map<WorkerId, number>>;
  /** Campaigns without messages are not named. */
  countsOf(campaignIds: readonly CampaignId[]): Promise<Map<CampaignId, MessageCounts>>;
  /** Messages of one campaign within reach by id, after the given one. */
  listOf(
    campaignId: CampaignId,
    reach: Reach,
    limit: number,
    after?: string,
  ): Promise<OfferMessage[]>;
  /** Answered messages within reach, newest answer first. */
  listReplies(
    filter: { reach: Reach; answer?: Answer | undefined },
    limit: number,
    after?: ReplyMark,
  ): Promise<OfferMessage[]>;
};
