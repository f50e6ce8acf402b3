import { ReplyReceived } from "@qianxian/contracts/outreach";
import { ReferralChanged } from "@qianxian/contracts/placements";
import { ReferralId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { type Case, cardOf, reconsider, refer, type Reply, seatOf } from "../domain/referral.ts";
import { type Deps, reaction, type Tx } from "../use-case.ts";

/** The case of a first yes, with what the other services know; asked before the transaction. */
const newCase = async (reply: Reply, deps: Deps): Promise<Case> => {
  const vacancy = await deps.vacancies.read(reply.vacancyId);
  const { employerId } = vacancy;
  if (!employerId) throw new AppError("employer-not-found", { vacancyId: reply.vacancyId });
  const lines = await deps.people.lines([reply.workerId]);
  const town = lines.get(reply.workerId)?.town ?? null;
  return refer(ReferralId.parse(deps.newId()), reply, { ...vacancy, employerId }, town);
};

const record = async (tx: Tx, reply: Reply, fresh: Case | null): Promise<void> => {
  if (!(await tx.referrals.noteReply(reply.messageId, reply.revision))) return;
  const before = await tx.referrals.lockByMessage(reply.messageId);
  const after = before ? reconsider(before, reply) : fresh;
  if (!after) return;
  if (!before && !(await tx.referrals.addMissing(after))) return;
  if (before) await tx.referrals.save(after);
  if (!before || after.revision > before.revision)
    await tx.outbox.add(ReferralChanged, { referral: cardOf(after) });
};

/** An acceptance that broke off before it was recorded has left a seat that a withdrawal gives back. */
const giveBack = async (deps: Deps, referral: Case | null): Promise<void> => {
  if (referral?.status !== "withdrawn") return;
  await deps.seats.claim(referral.vacancyId, referral.id, seatOf(referral));
};

/** A worker's yes becomes a referral; a later no withdraws it while the employer has not decided. */
export const openReferral = reaction("open-referral", {
  on: ReplyReceived,
  run: async ({ payload, deps, once, transact }) => {
    const isYes = payload.answer === "interested";
    const fresh = isYes ? await newCase(payload, deps) : null;
    await once((tx) => record(tx, payload, fresh));
    // Also when the event comes again: the first time may have ended before this.
    if (!isYes) await giveBack(deps, await transact((tx) => tx.referrals.lockByMessage(payload.messageId)));
  },
});
