/**
 * Guarantees
 * 1. A run in which everything went as it should has no violation.
 * 2. Every kind of violation is found when it is planted, and nothing else is said.
 * 3. Refusals for reasons of the business, and short 503s while Postgres is away, are no violations;
 *    nor is a write that is told to come again under its key.
 */
import { describe, expect, it } from "@jest/globals";
import { check } from "./checker.ts";
import { type ViolationKind, violationKinds } from "./checks/violation.ts";
import type { EndState } from "./end-state.ts";
import type { Entry } from "./journal.ts";
import { aFault, anAttempt, aSoundEnd, aSoundJournal, theFirst } from "./testing/a-sound-run.ts";

type Plant = { entries?: Entry[]; end?: (sound: EndState) => Partial<EndState> };

const attempt = (facts: Parameters<typeof anAttempt>[0]): Plant => ({ entries: [anAttempt(facts)] });
const postgresAway = aFault({ name: "postgres-stopped", promise: "busy-in-time" });

const [sound, journal] = [aSoundEnd, aSoundJournal];

const planted: Record<ViolationKind, Plant> = {
  "vacancy-lost": {
    entries: [{ kind: "vacancy-posted", externalId: "x3", vacancyId: "v3", revision: 1, mark: 14 }],
  },
  "vacancy-doubled": {
    end: ({ vacancies, indexed }) => ({
      vacancies: [...vacancies, { ...vacancies[1]!, id: "v9" }],
      indexed: [...indexed, { ...indexed[1]!, id: "v9" }],
    }),
  },
  "vacancy-change-lost": {
    entries: [{ kind: "vacancy-changed", vacancyId: "v1", revision: 4, mark: 15 }],
  },
  "vacancy-not-indexed": { end: ({ indexed }) => ({ indexed: indexed.slice(1) }) },
  "vacancy-indexed-stale": {
    end: ({ indexed: [first, ...rest] }) => ({ indexed: [{ ...first!, revision: 2 }, ...rest] }),
  },
  "effect-missing": { end: () => ({ inbox: [] }) },
  "effect-doubled": { end: ({ effects }) => ({ effects: [{ ...effects[0]!, times: 2 }] }) },
  "inbox-stray": {
    end: ({ inbox }) => ({ inbox: [...inbox, { ...inbox[0]!, eventId: "e9" }] }),
  },
  "outbox-not-drained": { end: ({ outbox }) => ({ outbox: [outbox[0]!, { ...outbox[1]!, done: false }] }) },
  "dead-letter": {
    end: () => ({
      deadLetters: [{ service: "matcher", queue: "matcher.vacancies", eventId: "e1", reason: "unexpected" }],
    }),
  },
  "message-missing": {
    entries: [{ kind: "campaign-sent", campaignId: "c2", pairs: [{ workerId: "w4", vacancyId: "v1" }] }],
  },
  "message-doubled": { end: ({ ledger }) => ({ ledger: [...ledger, ledger[0]!] }) },
  "message-stray": {
    end: ({ ledger }) => ({ ledger: [...ledger, { messageId: "m9", receiptId: "t9" }] }),
  },
  "message-resent": {
    end: ({ handOvers }) => ({ handOvers: [...handOvers, { messageId: "m1", outcome: "known" }] }),
  },
  "message-without-outcome": {
    end: ({ messages }) => ({ messages: [...messages.slice(0, 2), { ...messages[2]!, status: "unknown" }] }),
  },
  "message-outcome-wrong": {
    end: ({ messages }) => ({ messages: [...messages.slice(0, 2), { ...messages[2]!, because: null }] }),
  },
  "reply-lost": {
    end: ({ messages }) => ({ messages: [{ ...messages[0]!, answer: null }, ...messages.slice(1)] }),
  },
  "referral-wrong": {
    end: ({ referrals }) => ({ referrals: [referrals[0]!, { ...referrals[1]!, status: "referred" }] }),
  },
  "decision-lost": {
    entries: [{ kind: "referral-decided", referralId: "r1", status: "started" }],
  },
  "seats-wrong": {
    end: ({ vacancies: [first, ...rest], indexed: [copy, ...copies] }) => ({
      vacancies: [{ ...first!, seats: { ...first!.seats, reserved: 2 } }, ...rest],
      indexed: [{ ...copy!, seatsOpen: 0 }, ...copies],
    }),
  },
  "matchers-disagree": { end: () => ({ finalAnswers: [{ question: "v1", answers: ["a", "b"] }] }) },
  "matcher-late": { entries: [{ kind: "agreement", at: 1, question: "v1", lagMs: 1_001, same: null }] },
  "consuming-late": { entries: [aFault({ recoveredMs: 20_001 })] },
  "write-refused": attempt({ status: 503, code: "try-again-later" }),
  "busy-too-late": {
    entries: [aFault({ ...postgresAway, healedAt: 9_000 }), anAttempt({ at: 2_100, status: 503, ms: 3_501 })],
  },
  "answered-unexpected": attempt({ at: 5_000, status: 500, code: "unexpected" }),
  "caller-gave-up": {
    entries: [{ kind: "given-up", op: "publishVacancy", at: 1, status: 503, code: "try-again-later" }],
  },
  "unasked-exit": { entries: [{ kind: "unasked-exit", process: "matcher", times: 1 }] },
  "done-again": attempt(theFirst),
  "replay-differs": attempt({ ...theFirst, replayed: true, answer: "a2" }),
};

const kindsFound = ({ entries = [], end = () => ({}) }: Plant): string[] => {
  const found = check([...journal(), ...entries], { ...sound(), ...end(sound()) });
  return [...new Set(found.map(({ kind }) => kind))];
};

describe("check", () => {
  it("says nothing of a sound run", () => {
    expect(check(journal(), sound())).toEqual([]);
  });

  it.each(violationKinds)("finds %s", (kind) => {
    expect(kindsFound(planted[kind])).toEqual([kind]);
  });

  it.each<[string, Plant]>([
    ["lost yes without a referral", { end: ({ referrals }) => ({ referrals: referrals.slice(1), seatClaims: [] }) }],
    ["renewal that was accepted and is not there", { entries: [{ kind: "vacancy-renewed", vacancyId: "v2", revision: 3 }] }],
    ["vacancy that is closed still though it was renewed", {
      end: ({ vacancies: [first, second, third], indexed: [one, two, three] }) => ({
        vacancies: [first!, second!, { ...third!, status: "closed" }],
        indexed: [one!, two!, { ...three!, status: "closed", seatsOpen: 0 }],
      }),
    }],
    ["seat kept for a withdrawn referral", {
      end: ({ seatClaims }) => ({ seatClaims: [...seatClaims, { referralId: "r2", vacancyId: "v1", state: "reserved" }] }),
    }],
    ["recovery that never came", { entries: [aFault({ recoveredMs: null })] }],
    ["write without an answer while Redis is away", attempt({ status: 0 })],
    ["other answer than 503 while Postgres is away", {
      entries: [aFault({ ...postgresAway, at: 3_000, healedAt: 4_000 }), anAttempt({ at: 3_100, status: 502 })],
    }],
    ["different answers as of the same position", {
      entries: [{ kind: "agreement", at: 1, question: "v1", lagMs: 1, same: false }],
    }],
    ["refusal of what was answered before under its key", attempt({ key: "k1", status: 409, code: "no-seat-open" })],
    ["message said to be sent that the channel never had", { end: ({ ledger }) => ({ ledger: ledger.slice(1) }) }],
    ["message said to have failed that the channel has", {
      end: ({ ledger }) => ({ ledger: [...ledger, { messageId: "m3", receiptId: "t3" }] }),
    }],
  ])("finds a %s", (_what, plant) => {
    expect(kindsFound(plant).length).toBeGreaterThan(0);
  });

  it.each<[string, Plant]>([
    ["a refusal of the business while Redis is away", attempt({ status: 409, code: "no-seat-open" })],
    ["a read that failed while Redis is away", attempt({ writes: false, status: 503 })],
    ["a write that was refused when the fault was over", attempt({ at: 1_990, status: 503 })],
    ["a 503 in time while Postgres is away", {
      entries: [aFault({ ...postgresAway, at: 3_000, healedAt: 9_000 }), anAttempt({ at: 3_100, status: 503, ms: 3_400 })],
    }],
    ["a write that is told to come again under its key", {
      entries: [{ status: 429 }, { status: 503 }, { status: 409, code: "idempotency-in-flight" }].map((said) =>
        anAttempt({ at: 5_000, key: "k1", ...said }),
      ),
    }],
    ["another answer under another key", attempt({ key: "k2", answer: "a2" })],
    ["an answer that proves a message of unknown outcome", {
      end: ({ messages }) => ({ messages: [{ ...messages[0]!, receiptId: null }, ...messages.slice(1)] }),
    }],
  ])("lets %s pass", (_what, plant) => {
    expect(kindsFound(plant)).toEqual([]);
  });
});
