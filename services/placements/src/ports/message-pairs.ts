import type { MessageId, VacancyId, WorkerId } from "@qianxian/contracts/vocabulary";

/** Messages as outreach knows them. */
export type MessagePairs = {
  /** Whom a message went to and which vacancy it is about; null for none. Fails with `service-unreachable`. */
  of(messageId: MessageId): Promise<{ workerId: WorkerId; vacancyId: VacancyId } | null>;
};
