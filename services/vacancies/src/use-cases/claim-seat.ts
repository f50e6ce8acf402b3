import { VacanciesChanged, vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";
import { AppError } from "@qianxian/kernel";
import { cardOf, stamped } from "../domain/posting.ts";
import { claim } from "../domain/seat-claim.ts";
import { useCase } from "../use-case.ts";

/** Takes, fills or gives back one seat for a referral; two callers never get the same last seat. */
export const claimSeat = useCase({
  input: vacanciesInternalRoutes.claimSeat.input,
  run: ({ input, deps, transact }) =>
    transact(async (tx) => {
      const { vacancyId, referralId, state } = input;
      const posting = await tx.postings.lock(vacancyId);
      const before = await tx.postings.claimOf(referralId);
      if (!posting || (before && before.vacancyId !== vacancyId))
        throw new AppError("vacancy-not-found", { vacancyId });

      const counted = claim(posting, before?.state ?? null, state);

      if (!counted) return { ...input, state: before?.state ?? state, seats: posting.seats };
      await tx.postings.setClaim(referralId, vacancyId, state);
      const stored = stamped(counted, deps.clock.now());
      await tx.postings.save(stored);
      await tx.outbox.add(VacanciesChanged, { vacancies: [cardOf(stored)] });
      return { ...input, seats: counted.seats };
    }),
});
