import { ReferralChanged } from "@qianxian/contracts/placements";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import { countyDay } from "@qianxian/kernel";
import { cardOf, settle } from "../domain/ledger-worker.ts";
import { reaction } from "../use-case.ts";

/** A worker who has started work is no longer looking, as of the day of the start; late older news of a referral has no effect. */
export const notePlacement = reaction("note-placement", {
  on: ReferralChanged,
  run: ({ payload: { referral }, deps, once }) =>
    once(async (tx) => {
      const isNews = await tx.referrals.note(referral.id, referral.revision);
      if (!isNews || referral.status !== "started") return;
      const worker = await tx.workers.lock(referral.workerId);
      if (!worker) return;
      const said = referral.answeredAt ? new Date(referral.answeredAt) : deps.clock.now();
      const settled = settle(worker, referral.startedOn ?? countyDay(said));
      if (settled === worker) return;
      await tx.workers.save(settled);
      await tx.outbox.add(WorkersChanged, { workers: [cardOf(settled)] });
    }),
});
