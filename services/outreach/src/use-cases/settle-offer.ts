import { ReferralChanged, type ReferralCard } from "@qianxian/contracts/placements";
import { followReferral, type OfferMessage } from "../domain/message.ts";
import { reaction, type Tx } from "../use-case.ts";

/** The message a referral came from; of one made by hand, the message about the same person and vacancy, if any. */
const messageOf = async (tx: Tx, { messageId, workerId, vacancyId }: ReferralCard): Promise<OfferMessage | null> => {
  const named = messageId === null ? null : await tx.messages.lock(messageId);
  return named ?? (await tx.messages.lockPairs([workerId], vacancyId))[0] ?? null;
};

/**
 * Keeps a message in step with its referral: the answer is taken care of, or waits again when the referral is withdrawn;
 * once the employer has decided, it can no longer be changed by link. Nothing waits of somebody who left the ledger.
 */
export const settleOffer = reaction("settle-offer", {
  on: ReferralChanged,
  run: ({ payload: { referral }, deps, once }) =>
    once(async (tx) => {
      const people = await tx.workers.hold([referral.workerId]);
      if (referral.status === "withdrawn" && people.get(referral.workerId)?.erased) return;
      const message = await messageOf(tx, referral);
      if (message) await tx.messages.save(followReferral(message, referral.status, deps.clock.now()));
    }),
});
