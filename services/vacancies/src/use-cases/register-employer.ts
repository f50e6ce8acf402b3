import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { EmployerId } from "@qianxian/contracts/vocabulary";
import { useCase } from "../use-case.ts";

/** Enters an employer into the register; the same name at the same base is the same employer. */
export const registerEmployer = useCase({
  input: vacanciesRoutes.registerEmployer.input,
  run: ({ input: { name, base }, deps, conclude }) =>
    conclude((tx) => tx.employers.findOrAdd(EmployerId.parse(deps.newId()), name, base)),
});
