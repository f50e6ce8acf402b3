import type { VacancyBrief } from "@qianxian/contracts/matcher";
import { type CrewAnswerOutcome, outreachRoutes } from "@qianxian/contracts/outreach";
import { type Actor, type CrewId, MessageId, type Scope, type VacancyId, type WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { announceReply } from "../announce-reply.ts";
import { answeredInPerson, type Given, told, type Why } from "../domain/crew-answer.ts";
import type { OfferMessage } from "../domain/message.ts";
import { briefOf } from "../domain/standing.ts";
import type { CrewSeen } from "../ports/crews.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

/** Everything the answers are judged by. */
type Case = { crewId: CrewId; crew: CrewSeen; vacancy: VacancyBrief; why: ReadonlyMap<WorkerId, Why>; now: Date };
type Outcome = { outcome: CrewAnswerOutcome; messageId: MessageId | null };

const crewOf = async (crewId: CrewId, actor: Actor, deps: Deps): Promise<CrewSeen> => {
  const crew = await deps.crews.read(crewId, actor);
  if (!crew) throw new AppError("crew-not-found", { crewId });
  return crew;
};

/** The vacancy as it stands now. A draft is told to nobody; a closed one may still be answered with a no. */
const vacancyOf = async (vacancyId: VacancyId, { town }: CrewSeen, deps: Deps): Promise<VacancyBrief> => {
  const card = await deps.vacancies.read(vacancyId);
  if (!card || !town.startsWith(card.county)) throw new AppError("vacancy-not-found", { vacancyId });
  if (card.status === "draft") throw new AppError("vacancy-not-live", { vacancyId });
  return briefOf(card);
};

/** How well it suits each; an answer counts also when the matcher does not. */
const whyOf = async (vacancyId: VacancyId, given: readonly Given[], { pairs }: Deps): Promise<Map<WorkerId, Why>> => {
  const workerIds = given.map(({ workerId }) => workerId);
  const question = { vacancyIds: [vacancyId], within: { workerIds }, perVacancy: Math.max(1, workerIds.length) };
  try {
    const found = (await pairs.forCampaign(question)).pairs;
    return new Map(found.map(({ workerId, score, sentence }) => [workerId, { score, sentence }]));
  } catch (error) {
    if (error instanceof AppError) return new Map();
    throw error;
  }
};

const keep = async (tx: Tx, before: OfferMessage | undefined, after: OfferMessage): Promise<void> => {
  if (before) await tx.messages.save(after);
  else await tx.messages.addMissing([after]);
};

/** Records one member's answer; the person's message about the vacancy is changed, or made if there is none. */
const recordOne = async (
  tx: Tx,
  given: Given,
  { crewId, crew, vacancy, why, now }: Case,
  { before, scopes, newId }: { before: OfferMessage | undefined; scopes: readonly Scope[] | undefined; newId: () => string },
): Promise<Outcome> => {
  const { workerId } = given;
  const facts = { crewId, town: crew.town, workerId, vacancy };
  const message = before ?? told({ ...facts, id: MessageId.parse(newId()) }, { why: why.get(workerId), scopes }, now);
  const { message: after, outcome } = answeredInPerson(message, given, { crewId, vacancy, now });
  if (outcome === "recorded" || after !== message) await keep(tx, before, after);
  if (outcome === "recorded") await announceReply(tx, after);
  return { outcome, messageId: outcome === "recorded" || before ? after.id : null };
};

const recordAll = async (tx: Tx, given: readonly Given[], asked: Case, { newId }: Deps): Promise<Map<WorkerId, Outcome>> => {
  // Campaigns are queued one at a time, and so is this: a pair of worker and vacancy has one message.
  await tx.messages.queueAlone();
  const members = given.filter(({ workerId }) => asked.crew.memberIds.has(workerId));
  const workerIds = members.map(({ workerId }) => workerId).toSorted();
  const notes = await tx.workers.hold(workerIds);
  const locked = await tx.messages.lockPairs(workerIds, asked.vacancy.id);
  const messages = new Map(locked.map((message) => [message.workerId, message]));
  const outcomes = new Map<WorkerId, Outcome>();
  for (const one of members) {
    const known = { before: messages.get(one.workerId), scopes: notes.get(one.workerId)?.scopes, newId };
    outcomes.set(one.workerId, await recordOne(tx, one, asked, known));
  }
  return outcomes;
};

/**
 * Records what members of a crew answered to their leader, all in one transaction; each answer is told of as one by link
 * is. Consent to messages and the week's share are about messages, not about word of mouth. The same again changes nothing.
 */
export const recordCrewAnswers = useCase({
  input: outreachRoutes.recordCrewAnswers.input,
  run: async ({ input: { crewId, vacancyId, answers }, actor, deps, conclude }) => {
    const crew = await crewOf(crewId, actor, deps);
    const vacancy = await vacancyOf(vacancyId, crew, deps);
    const last = new Map(answers.map(({ reason = null, ...one }) => [one.workerId, { ...one, reason }]));
    const given = [...last.values()];
    const why = await whyOf(vacancyId, given, deps);
    const asked = { crewId, crew, vacancy, why, now: deps.clock.now() };
    const stranger: Outcome = { outcome: "crew-member-not-found", messageId: null };
    return conclude(async (tx) => {
      const outcomes = await recordAll(tx, given, asked, deps);
      return { items: answers.map(({ workerId }) => ({ workerId, ...(outcomes.get(workerId) ?? stranger) })) };
    }, "all");
  },
});
