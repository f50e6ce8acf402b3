import { WorkersChanged } from "@qianxian/contracts/profiles";
import { because } from "../domain/delivery.ts";
import { noteOf, type WorkerNote } from "../domain/worker-note.ts";
import { reaction } from "../use-case.ts";

const idsOf = (notes: readonly WorkerNote[]) => notes.map(({ workerId }) => workerId);

/**
 * Keeps in step with the ledger who may see a person's messages, and stops what waits to be sent to whoever no longer
 * consents or has left the ledger; what the channel may have is not touched. Of somebody who left, nothing that was
 * written about them stays, kept answers included. Late older news has no effect.
 */
export const followWorkers = reaction("follow-workers", {
  on: WorkersChanged,
  run: ({ payload: { workers }, once }) =>
    once(async (tx) => {
      const news = await tx.workers.noteNewer(workers.map(noteOf));
      const gone = news.filter(({ erased }) => erased);
      const here = news.filter(({ erased }) => !erased);
      await tx.messages.stop(idsOf(gone), because.erased);
      await tx.messages.stop(idsOf(here.filter(({ mayPush }) => !mayPush)), because.noConsent);
      await tx.messages.follow(here);
      await tx.messages.erase(idsOf(gone));
      await tx.answers.forget(idsOf(gone));
    }),
});
