import { existsSync, readFileSync } from "node:fs";
import { flow } from "@qianxian/contracts";
import type pg from "pg";
import type { EndState, FinalAnswer, HandOver, LedgerRow, OutboxRow } from "./end-state.ts";
import { readEffects } from "./witness.ts";

/** Services with an outbox that is relayed, and those that read events. */
export const relaying = ["profiles", "vacancies", "outreach", "placements", "identity"] as const;
const reading = ["matcher", "outreach", "placements", "profiles", "identity"] as const;

const vacanciesSql = `
  select id, external_id as "externalId", revision, status, (facts -> 'wage' ->> 'minFen')::int as mark,
         json_build_object('total', seats_total, 'held', seats_held, 'reserved', seats_reserved,
                           'filled', seats_filled) as seats
    from vacancies.vacancy`;
const indexedSql = `
  select id, revision, status, (card -> 'wage' ->> 'minFen')::int as mark,
         (card ->> 'seatsOpen')::int as "seatsOpen"
    from matcher.vacancy_record`;
const claimsSql = `
  select referral_id as "referralId", vacancy_id as "vacancyId", state from vacancies.seat_claim`;
const messagesSql = `
  select id, worker_id as "workerId", vacancy_id as "vacancyId", status, because ->> 'en' as because,
         receipt_id as "receiptId", answer
    from outreach.message`;
const referralsSql = `
  select id, status, message_id as "messageId", vacancy_id as "vacancyId" from placements.referral`;
const outboxSql = (service: string): string => `
  select '${service}' as service, id, type, done_at is not null as done,
         payload #>> '{referral,status}' as status
    from ${service}.outbox`;
const inboxSql = (service: string): string => `
  select '${service}' as service, reader, event_id as "eventId" from ${service}.inbox`;
const deadLettersSql = (service: string): string => `
  select '${service}' as service, queue, event_id as "eventId", reason from ${service}.dead_letter`;

const rowsOf = async <T extends object>(admin: pg.Client, sql: string): Promise<T[]> =>
  (await admin.query<T>(sql)).rows;

const fromEach = async <T extends object>(
  admin: pg.Client,
  services: readonly string[],
  sql: (service: string) => string,
): Promise<T[]> => rowsOf<T>(admin, services.map(sql).join(" union all "));

/** Readers that claim nothing: sending goes by the message's own state; only a decision settles an offer. */
const claims = (step: string, status: string | null): boolean => {
  if (step === "outreach/send-message") return false;
  return step !== "outreach/settle-offer" || ["accepted", "refused", "started"].includes(status ?? "");
};

const readersOf = (type: string, status: string | null): string[] =>
  flow
    .filter(({ on }) => on.type === type)
    .flatMap(({ run }) => run.filter((step) => claims(step, status)))
    .map((step) => step.replace("/", " "));

const readOutbox = async (admin: pg.Client): Promise<OutboxRow[]> => {
  type Row = { service: string; id: string; type: string; done: boolean; status: string | null };
  const rows = await fromEach<Row>(admin, relaying, outboxSql);
  return rows.map(({ status, ...row }) => ({ ...row, readers: readersOf(row.type, status) }));
};

const linesOf = (file: string): string[] =>
  existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];

/** The tray's ledger; every line is a message that a phone has got. */
export const readLedger = (file: string): (LedgerRow & { text: string })[] =>
  linesOf(file).flatMap((line) => {
    try {
      return [JSON.parse(line) as LedgerRow & { text: string }];
    } catch {
      // A tray that was killed while it wrote: it begins the line anew.
      return [];
    }
  });

const handOver = /"messageId":"([^"]+)","outcome":"(\w+)"/;

/** What the tray's log says of every request to send. */
const readHandOvers = (logFile: string): HandOver[] =>
  linesOf(logFile).flatMap((line) => {
    const [, messageId, outcome] = handOver.exec(line) ?? [];
    return messageId && outcome ? [{ messageId, outcome }] : [];
  });

/** Reads what the run left in every schema, at the channel, and in both matchers' answers. */
export const readEndState = async (
  admin: pg.Client,
  files: { ledger: string; trayLog: string },
  finalAnswers: readonly FinalAnswer[],
): Promise<EndState> => ({
  vacancies: await rowsOf(admin, vacanciesSql),
  indexed: await rowsOf(admin, indexedSql),
  seatClaims: await rowsOf(admin, claimsSql),
  messages: await rowsOf(admin, messagesSql),
  referrals: await rowsOf(admin, referralsSql),
  outbox: await readOutbox(admin),
  inbox: await fromEach(admin, reading, inboxSql),
  deadLetters: await fromEach(admin, reading, deadLettersSql),
  effects: await readEffects(admin),
  ledger: readLedger(files.ledger).map(({ messageId, receiptId }) => ({ messageId, receiptId })),
  handOvers: readHandOvers(files.trayLog),
  finalAnswers,
});
