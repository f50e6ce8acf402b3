import { vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";
import { AppError } from "@qianxian/kernel";
import { useCase } from "../use-case.ts";

/** Tells another service name and county of an employer, and its twin in the sandbox; who has none stands for itself. */
export const readEmployerPlaces = useCase({
  input: vacanciesInternalRoutes.readEmployerPlaces.input,
  run: ({ input: { employerId }, transact }) =>
    transact(async (tx) => {
      const employer = await tx.employers.find(employerId);
      if (!employer) throw new AppError("employer-not-found", { employerId });
      const { id, name, county } = employer;
      return { id, name, county, sandboxId: (await tx.employers.twinOf(id)) ?? id };
    }),
});
