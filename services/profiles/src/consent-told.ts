import { type Consents, type ConsentPurpose, consentRoutes, WorkersChanged } from "@qianxian/contracts/profiles";
import type { Actor, WorkerId } from "@qianxian/contracts/vocabulary";
import { accountOf, AppError, countyDay, reaches } from "@qianxian/kernel";
import { noteChanges } from "./changes-noted.ts";
import { give, heeding, standingOf, type Told, withdraw, type Word } from "./domain/consent.ts";
import { cardOf, subjectOf } from "./domain/ledger-worker.ts";
import { doneBy } from "./domain/worker-change.ts";
import type { Deps, Tx } from "./use-case.ts";

/** What was told of a worker's will. */
export type Telling = {
  workerId: WorkerId;
  purpose: ConsentPurpose;
  how: Word["how"];
  on?: string | undefined;
  textVersion?: string | undefined;
};

const rules = { giveConsent: give, withdrawConsent: withdraw } satisfies Record<string, (...args: never[]) => Told>;

/**
 * Records a worker's word and brings the ledger in step with it, in one transaction; when that changes what others
 * know, it is announced. @throws AppError `worker-not-found`
 */
export const tellConsent = async (
  tx: Tx,
  what: keyof typeof rules,
  { workerId, purpose, how, on, textVersion }: Telling,
  { actor, deps }: { actor: Actor; deps: Deps },
): Promise<Consents> => {
  const worker = await tx.workers.lock(workerId);
  if (!worker || !reaches(consentRoutes[what], actor, subjectOf(worker)))
    throw new AppError("worker-not-found", { workerId });
  const day = on ?? countyDay(deps.clock.now());
  const word = { id: deps.newId(), purpose, how, on: day, by: accountOf(actor), textVersion };
  await tx.consents.record(rules[what](workerId, await tx.consents.of(workerId), word));
  const items = await tx.consents.of(workerId);
  const standing = standingOf(items);
  const heeded = heeding(worker, standing);
  if (heeded !== worker) {
    await tx.workers.save(heeded);
    await noteChanges(tx, [{ before: worker, after: heeded }], { by: doneBy(actor), deps });
    await tx.outbox.add(WorkersChanged, { workers: [cardOf(heeded)] });
  }
  return { workerId, standing, items };
};
