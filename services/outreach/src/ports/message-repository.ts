import type { Answer, MessageSort, MessageStatus } from "@qianxian/contracts/outreach";
import type { CampaignId, CrewId, MessageId, VacancyId, WorkerId, Words } from "@qianxian/contracts/vocabulary";
import type { MessageCounts } from "../domain/campaign.ts";
import type { OfferMessage } from "../domain/message.ts";
import type { Reach } from "../domain/place.ts";
import type { WorkerNote } from "../domain/worker-note.ts";

/** What a list of messages can be narrowed by; several together narrow it further. */
export type MessageFilter = {
  /** Only those somebody at one of these places may see. */
  reach: Reach;
  campaignId?: CampaignId | undefined;
  workerId?: WorkerId | undefined;
  vacancyId?: VacancyId | undefined;
  status?: readonly MessageStatus[] | undefined;
  answer?: Answer | undefined;
  /** Queued or told at this instant or later. */
  from?: Date | undefined;
  /** Only answered ones, whose answer is taken care of or waits. */
  handled?: boolean | undefined;
};

/** Where a list of messages goes on: after this one. */
export type MessageMark = { id: string };

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
  /** As `lock`, those about one vacancy to these people, by their ids. */
  lockPairs(workerIds: readonly WorkerId[], vacancyId: VacancyId): Promise<OfferMessage[]>;
  /** Stores delivery, answer, settlement and care of a message that exists. */
  save(message: OfferMessage): Promise<void>;
  /**
   * Deletes a campaign's messages if none has ever been taken up to be sent, and says whether it has. One that was
   * answered in person meanwhile stays, as a message of no campaign.
   */
  takeBack(campaignId: CampaignId): Promise<boolean>;
  /** Lets a campaign's parked messages be sent again; answers their ids. */
  unpark(campaignId: CampaignId): Promise<MessageId[]>;
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
  /** Messages these people got since then, failed ones and those told in person aside; people without any are not named. */
  countSince(workerIds: readonly WorkerId[], since: Date): Promise<Map<WorkerId, number>>;
  /** Campaigns without messages are not named. */
  countsOf(campaignIds: readonly CampaignId[]): Promise<Map<CampaignId, MessageCounts>>;
  /** By id, which grows with the time they were queued or told first. */
  list(filter: MessageFilter, sort: MessageSort, limit: number, after?: MessageMark): Promise<OfferMessage[]>;
  /** Answered ones, by when they were answered. */
  listReplies(filter: MessageFilter, sort: MessageSort, limit: number, after?: ReplyMark): Promise<OfferMessage[]>;
  /** How many a whole list has; of replies, those that are answered. */
  count(filter: MessageFilter, kind: "all" | "replies"): Promise<number>;
  /** Answers that a crew's leader recorded about one vacancy, by worker. */
  ofCrew(crewId: CrewId, vacancyId: VacancyId): Promise<OfferMessage[]>;
};
