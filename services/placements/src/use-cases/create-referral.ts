import { type MadeReferral, placementsRoutes, ReferralChanged } from "@qianxian/contracts/placements";
import { type MessageId, ReferralId, type VacancyId, type WorkerId } from "@qianxian/contracts/vocabulary";
import { accountOf, AppError, scopesOfSubject, subjectOfRegion } from "@qianxian/kernel";
import { checkGates, checkLive } from "../domain/may-be-referred.ts";
import { type Case, cardOf, isPlacedElsewhere, referAgain, referFor, type SpokenYes, viewOf } from "../domain/referral.ts";
import { employingVacancy, type Employing } from "../new-case.ts";
import type { PersonLine } from "../ports/people-directory.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

type Pair = { workerId: WorkerId; vacancyId: VacancyId };

/** @throws AppError `message-of-another` */
const checkMessage = async ({ messages }: Deps, messageId: MessageId | undefined, pair: Pair): Promise<void> => {
  if (messageId === undefined) return;
  const found = await messages.of(messageId);
  if (found?.workerId !== pair.workerId || found.vacancyId !== pair.vacancyId)
    throw new AppError("message-of-another", { messageId });
};

/** @throws AppError `worker-not-found` when the ledger has nobody of this id */
const lineOf = async ({ people }: Deps, workerId: WorkerId): Promise<PersonLine> => {
  const line = (await people.lines([workerId])).get(workerId);
  if (!line) throw new AppError("worker-not-found", { workerId });
  return line;
};

/** What a case is made of, should there be none yet. */
type Asked = { yes: SpokenYes; vacancy: Employing; first: Case; evenIfPlaced: boolean };

/** @throws AppError `worker-not-found` when the worker has left, `worker-placed-elsewhere` */
const placesFor = async (tx: Tx, { vacancy, first, evenIfPlaced }: Asked) => {
  const { workerId, vacancyId } = first;
  const note = await tx.workers.hold(workerId);
  if (note?.erased) throw new AppError("worker-not-found", { workerId });
  const places = note?.places ?? first.places;
  const cases = await tx.referrals.lockOf([workerId]);
  if (!evenIfPlaced && isPlacedElsewhere(vacancy.employerId, vacancyId, { places, cases }))
    throw new AppError("worker-placed-elsewhere", { workerId, vacancyId });
  return places;
};

const announced = async (tx: Tx, made: Case): Promise<{ made: Case; isNew: boolean }> => {
  await tx.outbox.add(ReferralChanged, { referral: cardOf(made) });
  return { made, isNew: true };
};

/** Opens the case, brings a withdrawn one back, or leaves the one that stands as it is. */
const record = async (tx: Tx, asked: Asked, isStanding: (before: Case) => boolean) => {
  const { workerId, vacancyId } = asked.first;
  const before = await tx.referrals.lockByPair(workerId, vacancyId);
  if (before && isStanding(before)) return { made: before, isNew: false };
  const places = await placesFor(tx, asked);
  if (before) {
    const again = referAgain(before, asked.yes);
    await tx.referrals.save(again);
    return announced(tx, again);
  }
  const made = { ...asked.first, places };
  if (!(await tx.referrals.addMissing(made))) throw new AppError("try-again-later", { workerId, vacancyId });
  return announced(tx, made);
};

const isStanding = ({ status }: Case): boolean => status !== "withdrawn";

/**
 * Staff refer a worker who said yes to them: the vacancy is live, the pair passes every gate but the worker's own
 * wishes, and the worker is not with another employer unless staff say so. Twice is the same as once; a withdrawn
 * referral comes back. The yes also lets the employer have the contact, as one by a link does.
 */
export const createReferral = useCase({
  input: placementsRoutes.createReferral.input,
  run: async ({ input, actor, deps, transact, conclude }): Promise<MadeReferral> => {
    const { workerId, vacancyId, messageId, evenIfPlaced = false } = input;
    const { score, sentence, failedGates } = await deps.judge.judge(actor, { workerId, vacancyId });
    await checkMessage(deps, messageId, { workerId, vacancyId });
    const vacancy = await employingVacancy(deps, vacancyId);
    const standing = await transact((tx) => tx.referrals.lockByPair(workerId, vacancyId));
    if (!standing || !isStanding(standing)) {
      checkLive(vacancy);
      checkGates({ workerId, vacancyId }, failedGates);
    }
    const said = { messageId: messageId ?? null, referredBy: accountOf(actor), referredAt: deps.clock.now().toISOString() };
    const yes = { workerId, score, sentence, ...said };
    const { maskedName, town } = await lineOf(deps, workerId);
    const places = scopesOfSubject(subjectOfRegion(town ?? vacancy.county));
    const first = referFor(ReferralId.parse(deps.newId()), yes, vacancy, places);
    return conclude(async (tx) => {
      const { made, isNew } = await record(tx, { yes, vacancy, first, evenIfPlaced }, isStanding);
      return { referral: viewOf(made, maskedName), isNew };
    });
  },
});
