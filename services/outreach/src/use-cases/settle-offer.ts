import { ReferralChanged, type ReferralStatus } from "@qianxian/contracts/placements";
import { settle } from "../domain/message.ts";
import { reaction } from "../use-case.ts";

const decided: readonly ReferralStatus[] = ["accepted", "refused", "started"];

/** Once the employer has decided, the worker's answer can no longer be changed by link. */
export const settleOffer = reaction("settle-offer", {
  on: ReferralChanged,
  run: async ({ payload: { referral }, deps, once }) => {
    const { messageId, status } = referral;
    if (messageId === null || !decided.includes(status)) return;
    await once(async (tx) => {
      const message = await tx.messages.lock(messageId);
      if (message) await tx.messages.save(settle(message, deps.clock.now()));
    });
  },
});
