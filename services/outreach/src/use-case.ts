import { type AnswerBook, type Clock, type Inbox, makeReaction, makeKeyedUseCase, type Outbox } from "@qianxian/kernel";
import type { QuietHours } from "./domain/quiet-hours.ts";
import type { CampaignRepository } from "./ports/campaign-repository.ts";
import type { Channel } from "./ports/channel.ts";
import type { Crews } from "./ports/crews.ts";
import type { Links } from "./ports/links.ts";
import type { MessageRepository } from "./ports/message-repository.ts";
import type { PairSource } from "./ports/pair-source.ts";
import type { People } from "./ports/people.ts";
import type { VacancyDirectory } from "./ports/vacancy-directory.ts";
import type { WorkerNotes } from "./ports/worker-notes.ts";

/** What a use case may touch inside its transaction. */
export type Tx = {
  campaigns: CampaignRepository;
  messages: MessageRepository;
  workers: WorkerNotes;
  outbox: Outbox;
  inbox: Inbox;
  answers: AnswerBook;
};

/** What the county has decided about messages. */
export type Rules = {
  /** Messages one person may get in seven days. */
  weeklyCap: number;
  /** Hours in which nobody is messaged; null for none. */
  quietHours: QuietHours | null;
  /** How long a confirmation can be undone, before the first message leaves; in milliseconds. */
  undoMs: number;
  /** Waits between attempts, in milliseconds. */
  retryDelaysMs: readonly number[];
};

export type Deps = {
  clock: Clock;
  newId: () => string;
  pairs: PairSource;
  people: People;
  vacancies: VacancyDirectory;
  crews: Crews;
  channel: Channel;
  links: Links;
  /** Where the gateway is reached from outside; the worker's page is `<publicUrl>/o/<token>`. */
  publicUrl: string;
  rules: Rules;
};

/** A use case of this service: ask, decide, record. */
export const useCase = makeKeyedUseCase<Tx, Deps>();

/** Something this service does because of an event. */
export const reaction = makeReaction<Tx, Deps>();
