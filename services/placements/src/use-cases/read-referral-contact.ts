import { placementsRoutes } from "@qianxian/contracts/placements";
import type { Actor, EmployerId, ReferralId } from "@qianxian/contracts/vocabulary";
import { AppError, countyDay } from "@qianxian/kernel";
import { type Case, isReleased, reachesCase } from "../domain/referral.ts";
import type { Contacts } from "../ports/contacts.ts";
import { type Tx, useCase } from "../use-case.ts";

/** Views of contact data an employer may have on one day of the county. */
export const viewsMax = 200;

const find = async (tx: Tx, referralId: ReferralId, actor: Actor): Promise<Case> => {
  const referral = await tx.referrals.lock(referralId);
  const isShown = referral && isReleased(referral) && reachesCase(placementsRoutes.readReferralContact, actor, referral);
  if (!isShown) throw new AppError("referral-not-found", { referralId });
  return referral;
};

const tooMany = (employerId: EmployerId) => new AppError("too-many-views", { employerId });

/** Somebody who left the ledger meanwhile has no referral any more. */
const ask = async (contacts: Contacts, { id, workerId, employerId }: Case, reason: string) => {
  try {
    return await contacts.read({ workerId, reason, forEmployer: employerId });
  } catch (error) {
    if (error instanceof AppError && error.code === "worker-not-found")
      throw new AppError("referral-not-found", { referralId: id });
    throw error;
  }
};

/**
 * Name and phone of a worker who said yes, for the employer of that vacancy and only while the yes stands. Counted
 * by employer and day; noted in the audit log with the reason; kept nowhere, so it takes no key.
 */
export const readReferralContact = useCase({
  input: placementsRoutes.readReferralContact.input,
  run: async ({ input: { referralId, reason }, actor, deps, transact, conclude }) => {
    const day = countyDay(deps.clock.now());
    const referral = await transact(async (tx) => {
      const found = await find(tx, referralId, actor);
      if ((await tx.views.on(found.employerId, day)) >= viewsMax) throw tooMany(found.employerId);
      return found;
    });
    const contact = await ask(deps.contacts, referral, reason);
    return conclude(async (tx) => {
      const { employerId } = await find(tx, referralId, actor);
      if (!(await tx.views.count(employerId, day, viewsMax))) throw tooMany(employerId);
      return contact;
    });
  },
});
