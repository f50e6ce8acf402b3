import { WorkersChanged } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import { type Doing, noteChanges } from "./changes-noted.ts";
import { noteMembers } from "./crews-told.ts";
import { cardOf } from "./domain/ledger-worker.ts";
import { join, type LedgerInvitation, part } from "./domain/membership.ts";
import type { Restated } from "./names-kept.ts";
import type { Tx } from "./use-case.ts";

/** Stores somebody whose crew has changed, and announces the person and the crew. */
const announce = async (tx: Tx, change: Restated, crewId: LedgerInvitation["crewId"], doing: Doing): Promise<void> => {
  await tx.workers.save(change.after);
  await noteChanges(tx, [change], doing);
  await tx.outbox.add(WorkersChanged, { workers: [cardOf(change.after)] });
  await noteMembers(tx, [crewId]);
};

/** The invited person joins; runs for the whole stack. @throws AppError `worker-not-found`, `in-another-crew` */
export const admit = async (tx: Tx, { workerId, crewId }: LedgerInvitation, doing: Doing): Promise<void> => {
  const worker = await tx.workers.lock(workerId);
  if (!worker) throw new AppError("worker-not-found", { workerId });
  const joined = join(worker, crewId);
  if (joined !== worker) await announce(tx, { before: worker, after: joined }, crewId, doing);
};

/** A person leaves the crew; runs for the whole stack. @throws AppError `crew-member-not-found` */
export const dismiss = async (tx: Tx, { workerId, crewId }: Pick<LedgerInvitation, "workerId" | "crewId">, doing: Doing): Promise<void> => {
  const worker = await tx.workers.lock(workerId);
  if (worker?.crewId !== crewId) throw new AppError("crew-member-not-found", { workerId, crewId });
  await announce(tx, { before: worker, after: part(worker) }, crewId, doing);
};
