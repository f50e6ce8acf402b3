import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { EmployerId } from "@qianxian/contracts/vocabulary";
import { ownCounty } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

/**
 * Enters an employer into the own county's register, with its twin in the sandbox; the same name at the same base
 * is the same employer.
 */
export const registerEmployer = useCase({
  input: vacanciesRoutes.registerEmployer.input,
  run: ({ input, actor, deps, conclude }) =>
    conclude(async (tx) => {
      const newId = () => EmployerId.parse(deps.newId());
      const employer = await tx.employers.findOrAdd({ ...input, id: newId(), county: ownCounty(actor) });
      await tx.employers.addTwins([{ of: employer.id, id: newId() }]);
      return employer;
    }),
});
