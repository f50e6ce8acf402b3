import { VacanciesChanged } from "@qianxian/contracts/vacancies";
import { newest } from "../domain/newest.ts";
import { reaction } from "../use-case.ts";

/** Keeps the latest card of every vacancy; repeats and older revisions change nothing. */
export const indexVacancies = reaction("index-vacancies", {
  on: VacanciesChanged,
  run: ({ payload, once }) =>
    once(async (tx) => {
      await tx.records.putVacancies(newest(payload.vacancies));
    }),
});
