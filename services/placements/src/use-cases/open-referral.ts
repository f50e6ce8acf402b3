import { ReplyReceived } from "@qianxian/contracts/outreach";
import { ReferralChanged } from "@qianxian/contracts/placements";
import { ReferralId } from "@qianxian/contracts/vocabulary";
import { type Case, cardOf, reconsider, refer, type Reply, seatOf, underMessage } from "../domain/referral.ts";
import type { WorkerNote } from "../domain/worker-note.ts";
import { employingVacancy, firstPlaces } from "../new-case.ts";
import { type Deps, reaction, type Tx } from "../use-case.ts";

/** The case of a first yes, with what the other services know; asked before the transaction. */
const newCase = async (reply: Reply, deps: Deps): Promise<Case> => {
  const vacancy = await employingVacancy(deps, reply.vacancyId);
  const places = await firstPlaces(deps, reply.workerId, vacancy);
  return refer(ReferralId.parse(deps.newId()), reply, vacancy, places);
};

/** Opens a case where its owners see it; not for somebody who has left the ledger. */
const open = async (tx: Tx, fresh: Case | null, note: WorkerNote | null): Promise<void> => {
  if (!fresh || note?.erased) return;
  const first = { ...fresh, places: note?.places ?? fresh.places };
  if (await tx.referrals.addMissing(first)) await tx.outbox.add(ReferralChanged, { referral: cardOf(first) });
};

const change = async (tx: Tx, before: Case, reply: Reply): Promise<void> => {
  const after = before.erased ? null : reconsider(before, reply);
  if (!after) return;
  await tx.referrals.save(after);
  if (after.revision > before.revision) await tx.outbox.add(ReferralChanged, { referral: cardOf(after) });
};

/** The case that an answer is about: its message's, or the one that staff opened for the same worker and vacancy without a message. */
const caseOf = async (tx: Tx, { messageId, workerId, vacancyId }: Reply): Promise<Case | null> =>
  (await tx.referrals.lockByMessage(messageId)) ??
  underMessage(await tx.referrals.lockByPair(workerId, vacancyId), messageId);

const record = async (tx: Tx, reply: Reply, fresh: Case | null): Promise<void> => {
  if (!(await tx.referrals.noteReply(reply.messageId, reply.revision))) return;
  const note = await tx.workers.hold(reply.workerId);
  const before = await caseOf(tx, reply);
  await (before ? change(tx, before, reply) : open(tx, fresh, note));
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
