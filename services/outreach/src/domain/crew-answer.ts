import type { VacancyBrief } from "@qianxian/contracts/matcher";
import type { Answer, CrewAnswerOutcome, NotSuitableReason } from "@qianxian/contracts/outreach";
import { type CrewId, type MessageId, Scope, type WorkerId, type Words } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { answered, type OfferMessage, unanswered, untried } from "./message.ts";
import { placesOfMessage } from "./place.ts";
import { isStillOpen } from "./standing.ts";

/** What a member said. */
export type Given = { workerId: WorkerId; answer: Answer; reason: NotSuitableReason | null };

/** Why the vacancy suits the member, as the matcher says; score 0 and no reason of its own when it says nothing. */
export type Why = { score: number; sentence: Words };

const toldBySomebody: Why = { score: 0, sentence: { zh: "带头能人当面介绍", en: "told in person by the leader" } };

/** Where a member is seen: as the ledger has told, until then by the crew and its town. */
const scopesOfMember = (known: readonly Scope[] | undefined, crewId: CrewId, town: string): Scope[] =>
  known ? placesOfMessage(known, town) : [...placesOfMessage(undefined, town), Scope.parse(`crew:${crewId}`)];

/** A vacancy told in person: a message of no campaign, with no link. */
export const told = (
  facts: { id: MessageId; crewId: CrewId; town: string; workerId: WorkerId; vacancy: VacancyBrief },
  { why = toldBySomebody, scopes }: { why?: Why | undefined; scopes: readonly Scope[] | undefined },
  now: Date,
): OfferMessage => ({
  id: facts.id,
  campaignId: null,
  channel: "in-person",
  crewId: facts.crewId,
  place: facts.town,
  scopes: scopesOfMember(scopes, facts.crewId, facts.town),
  workerId: facts.workerId,
  vacancy: facts.vacancy,
  ...why,
  reasonClause: null,
  status: "sent",
  ...untried,
  createdAt: now.toISOString(),
  sentAt: now.toISOString(),
  receiptId: null,
  ...unanswered,
});

/** What has not gone out, and need not any more: it was told in person. */
const inPerson = (message: OfferMessage, now: Date): OfferMessage =>
  message.status === "queued" || message.status === "failed"
    ? { ...message, channel: "in-person", status: "sent", because: null, parked: false, sentAt: now.toISOString() }
    : message;

/** A message after its person's answer to the leader; the vacancy as it stands now. Only a yes asks for an open seat. */
export const answeredInPerson = (
  before: OfferMessage,
  given: Given,
  { crewId, vacancy, now }: { crewId: CrewId; vacancy: VacancyBrief; now: Date },
): { message: OfferMessage; outcome: CrewAnswerOutcome } => {
  try {
    const { message, isNews } = answered(before, given, now);
    if (!isNews) return { message: before.crewId ? before : { ...before, crewId }, outcome: "unchanged" };
    if (given.answer === "interested" && !isStillOpen(vacancy)) return { message: before, outcome: "offer-closed" };
    return { message: { ...inPerson(message, now), crewId }, outcome: "recorded" };
  } catch (error) {
    if (error instanceof AppError && error.code === "offer-settled") return { message: before, outcome: "offer-settled" };
    throw error;
  }
};
