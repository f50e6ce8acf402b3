import { z } from "zod";
import { defineEvent } from "../define.ts";
import { VacancyCard } from "./vacancy.ts";

export const VacanciesChanged = defineEvent({
  type: "vacancies.vacancies-changed",
  version: 1,
  aggregate: "vacancies",
  about: "Up to 500 vacancies were posted, completed, closed or renewed, or their seats changed.",
  payload: z.strictObject({ vacancies: z.array(VacancyCard).min(1).max(500) }),
});
