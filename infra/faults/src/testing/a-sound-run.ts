import type { EndState } from "../end-state.ts";
import type { Attempt, Entry, FaultEntry } from "../journal.ts";

/** A write that was answered, with the given facts. */
export const anAttempt = (facts: Partial<Attempt> = {}): Attempt => ({
  kind: "attempt",
  op: "publishVacancy",
  writes: true,
  at: 1_100,
  ms: 20,
  status: 201,
  code: null,
  key: null,
  replayed: false,
  answer: null,
  ...facts,
});

/** Redis was away from 1,000 to 2,000 and everything consumed again soon after, with the given facts. */
export const aFault = (facts: Partial<FaultEntry> = {}): FaultEntry => ({
  kind: "fault",
  name: "redis-stopped",
  promise: "writes-go-on",
  at: 1_000,
  healedAt: 2_000,
  recoveredMs: 400,
  kills: 1,
  jobsInProgress: 0,
  ...facts,
});

/** What was answered first under the key `k1`, long after any fault. */
export const theFirst = { at: 20_000, key: "k1", answer: "a1" } as const;

/** A short run in which everything went as it should. */
export const aSoundJournal = (): Entry[] => [
  anAttempt(),
  anAttempt({ ...theFirst, status: 0, answer: null }),
  anAttempt(theFirst),
  anAttempt({ ...theFirst, replayed: true }),
  { kind: "vacancy-posted", externalId: "x1", vacancyId: "v1", revision: 1, mark: 11 },
  { kind: "vacancy-posted", externalId: "x2", vacancyId: "v2", revision: 1, mark: 12 },
  { kind: "vacancy-changed", vacancyId: "v1", revision: 2, mark: 13 },
  { kind: "vacancy-closed", vacancyId: "v2", revision: 2 },
  { kind: "vacancy-posted", externalId: "x4", vacancyId: "v4", revision: 1, mark: 16 },
  { kind: "vacancy-closed", vacancyId: "v4", revision: 2 },
  { kind: "vacancy-renewed", vacancyId: "v4", revision: 3 },
  { kind: "campaign-sent", campaignId: "c1", pairs: [pair("w1", "v1"), pair("w2", "v1"), pair("w3", "v1")] },
  { kind: "reply-recorded", messageId: "m1", answer: "interested" },
  { kind: "reply-recorded", messageId: "m2", answer: "interested" },
  { kind: "reply-recorded", messageId: "m2", answer: "not-suitable" },
  { kind: "referral-decided", referralId: "r1", status: "accepted" },
  aFault(),
  { kind: "agreement", at: 1_500, question: "v1", lagMs: 40, same: true },
];

function pair(workerId: string, vacancyId: string) {
  return { workerId, vacancyId };
}

const seats = (total: number, reserved: number) => ({ total, held: 0, reserved, filled: 0 });

/** What that run left behind. */
export const aSoundEnd = (): EndState => ({
  vacancies: [
    { id: "v1", externalId: "x1", revision: 3, status: "live", mark: 13, seats: seats(2, 1) },
    { id: "v2", externalId: "x2", revision: 2, status: "closed", mark: 12, seats: seats(1, 0) },
    { id: "v4", externalId: "x4", revision: 3, status: "live", mark: 16, seats: seats(1, 0) },
  ],
  indexed: [
    { id: "v1", revision: 3, status: "live", mark: 13, seatsOpen: 1 },
    { id: "v2", revision: 2, status: "closed", mark: 12, seatsOpen: 0 },
    { id: "v4", revision: 3, status: "live", mark: 16, seatsOpen: 1 },
  ],
  seatClaims: [{ referralId: "r1", vacancyId: "v1", state: "reserved" }],
  messages: [
    { id: "m1", ...pair("w1", "v1"), status: "sent", because: null, receiptId: "t1", answer: "interested" },
    { id: "m2", ...pair("w2", "v1"), status: "sent", because: null, receiptId: "t2", answer: "not-suitable" },
    { id: "m3", ...pair("w3", "v1"), status: "failed", because: "no number", receiptId: null, answer: null },
  ],
  referrals: [
    { id: "r1", status: "accepted", messageId: "m1", vacancyId: "v1" },
    { id: "r2", status: "withdrawn", messageId: "m2", vacancyId: "v1" },
  ],
  outbox: [
    { service: "vacancies", id: "e1", type: "vacancies-changed", done: true, readers: ["matcher index-vacancies"] },
    { service: "outreach", id: "e2", type: "message-queued", done: true, readers: [] },
  ],
  inbox: [{ service: "matcher", reader: "index-vacancies", eventId: "e1" }],
  deadLetters: [],
  effects: [{ service: "matcher", reader: "index-vacancies", eventId: "e1", times: 1 }],
  ledger: [
    { messageId: "m1", receiptId: "t1" },
    { messageId: "m2", receiptId: "t2" },
  ],
  handOvers: [
    { messageId: "m1", outcome: "stored" },
    { messageId: "m2", outcome: "stored" },
  ],
  finalAnswers: [{ question: "v1", answers: ["a", "a"] }],
});
