import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { AppError } from "@qianxian/kernel";
import { isPublic, publicViewOf } from "../domain/public-posting.ts";
import { useCase } from "../use-case.ts";

/** Shows everybody a live vacancy; what is not live does not exist. */
export const readPublicVacancy = useCase({
  input: vacanciesRoutes.readPublicVacancy.input,
  run: ({ input: { vacancyId }, transact }) =>
    transact(async (tx) => {
      const posting = await tx.postings.find(vacancyId);
      if (!posting || !isPublic(posting)) throw new AppError("vacancy-not-found", { vacancyId });
      return publicViewOf(posting);
    }),
});
