/** A vacancy as its owner has it. */
export type VacancyRow = {
  id: string;
  externalId: string | null;
  revision: number;
  status: string;
  /** The wage's lower end, by which one change is told from another. */
  mark: number | null;
  seats: { total: number; held: number; reserved: number; filled: number };
};

/** The same vacancy as the matcher has it. */
export type IndexedRow = {
  id: string;
  revision: number;
  status: string;
  mark: number | null;
  seatsOpen: number;
};

export type MessageRow = {
  id: string;
  workerId: string;
  vacancyId: string;
  status: string;
  because: string | null;
  receiptId: string | null;
  answer: string | null;
};

export type ReferralRow = {
  id: string;
  status: string;
  /** Null for one that staff made at the counter. */
  messageId: string | null;
  vacancyId: string;
};

export type SeatClaimRow = { referralId: string; vacancyId: string; state: string };

export type OutboxRow = {
  service: string;
  id: string;
  type: string;
  done: boolean;
  /** `service reader` of every reader that must have claimed it. */
  readers: readonly string[];
};

export type InboxRow = { service: string; reader: string; eventId: string };

export type DeadLetterRow = { service: string; queue: string; eventId: string; reason: string };

/** In how many committed transactions the effect of one event on one reader was carried out. */
export type EffectRow = { service: string; reader: string; eventId: string; times: number };

/** A message as the channel's ledger has it. */
export type LedgerRow = { messageId: string; receiptId: string };

/** How the channel took one request to send a message. */
export type HandOver = { messageId: string; outcome: string };

/** What both matcher processes answered to the same question once everything was at rest. */
export type FinalAnswer = { question: string; answers: readonly string[] };

/** Everything the run left behind. */
export type EndState = {
  vacancies: readonly VacancyRow[];
  indexed: readonly IndexedRow[];
  seatClaims: readonly SeatClaimRow[];
  messages: readonly MessageRow[];
  referrals: readonly ReferralRow[];
  outbox: readonly OutboxRow[];
  inbox: readonly InboxRow[];
  deadLetters: readonly DeadLetterRow[];
  effects: readonly EffectRow[];
  ledger: readonly LedgerRow[];
  handOvers: readonly HandOver[];
  finalAnswers: readonly FinalAnswer[];
};
