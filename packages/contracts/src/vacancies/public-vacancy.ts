import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { VacancyId } from "../vocabulary/index.ts";
import { VacancyFacts } from "./vacancy.ts";

/** What everybody may know of a live vacancy; no telephone number or name of a person stands in its texts. */
export const PublicVacancy = z
  .strictObject({
    ...VacancyFacts.omit({ seats: true }).shape,
    id: VacancyId,
    employerName: z.string().nullable(),
    /** The region in words, such as 江苏省常州市武进区. */
    regionName: z.string().nullable(),
    seatsOpen: z.int().nonnegative(),
  })
  .meta({ id: "PublicVacancy" });
export type PublicVacancy = z.infer<typeof PublicVacancy>;

export const publicVacancyRoutes = defineRoutes({
  readPublicVacancy: {
    method: "get",
    path: "/v1/public/vacancies/:vacancyId",
    summary: "A live vacancy as the public may see it; what is not live does not exist.",
    action: "vacancy.public",
    input: z.strictObject({ vacancyId: VacancyId }),
    output: PublicVacancy,
    status: 200,
    errors: ["vacancy-not-found"],
  },
});
