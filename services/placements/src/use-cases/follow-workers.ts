import { ReferralChanged } from "@qianxian/contracts/placements";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import type { WorkerId } from "@qianxian/contracts/vocabulary";
import { type Case, cardOf, leave, seatOf } from "../domain/referral.ts";
import { noteOf } from "../domain/worker-note.ts";
import { type Deps, reaction, type Tx } from "../use-case.ts";

/** Withdraws the open referrals of people who left the ledger, and deletes what was written about them in any, and kept answers. */
const forget = async (tx: Tx, gone: readonly WorkerId[]): Promise<void> => {
  for (const referral of await tx.referrals.lockOf(gone)) {
    const left = leave(referral);
    await tx.referrals.save(left);
    if (left.revision > referral.revision) await tx.outbox.add(ReferralChanged, { referral: cardOf(left) });
  }
  await tx.answers.forget(gone);
};

/** Gives back seats that people who left may have reserved; safe to repeat. */
const giveBack = async (referrals: readonly Case[], { seats }: Deps): Promise<void> => {
  for (const referral of referrals)
    if (referral.status === "withdrawn") await seats.claim(referral.vacancyId, referral.id, seatOf(referral));
};

/**
 * Keeps in step with the ledger who may see a person's referrals: where they live, the station or employer they are
 * with. Of somebody who left the ledger, what is open is withdrawn, its seat opens again, and what the law keeps is
 * restricted. Late older news has no effect.
 */
export const followWorkers = reaction("follow-workers", {
  on: WorkersChanged,
  run: async ({ payload: { workers }, deps, transact, once }) => {
    const notes = workers.map(noteOf);
    await once(async (tx) => {
      const news = await tx.workers.noteNewer(notes);
      await tx.referrals.follow(news.filter(({ erased }) => !erased));
      await forget(tx, news.filter(({ erased }) => erased).map(({ workerId }) => workerId));
    });
    // Also when the event comes again: the first time may have ended before this.
    const gone = notes.filter(({ erased }) => erased).map(({ workerId }) => workerId);
    if (gone.length > 0) await giveBack(await transact((tx) => tx.referrals.lockOf(gone)), deps);
  },
});
