import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { Base, countedPageOf, EmployerId, pageInput, ReferralId, RegionCode, VacancyId } from "../vocabulary/index.ts";
import { ImportPostingsInput, PostingResult } from "./intake.ts";
import { vacancyListRoutes } from "./listing.ts";
import { publicVacancyRoutes } from "./public-vacancy.ts";
import { renewalRoutes } from "./renewal.ts";
import { Seats, Vacancy, VacancyCard, VacancyFacts } from "./vacancy.ts";

/** An employer of a county's register; its vacancies are that county's. */
export const Employer = z
  .strictObject({ id: EmployerId, name: z.string().trim().min(1).max(100), base: Base, county: RegionCode })
  .meta({ id: "Employer" });
export type Employer = z.infer<typeof Employer>;

const { title, base, ...furtherFacts } = VacancyFacts.shape;
const optionalFacts = z.strictObject(furtherFacts).partial().shape;

/** A state of a seat claim: reserved (accepted), filled (started), released (given back). */
export const SeatClaimState = z.enum(["reserved", "filled", "released"]);
export type SeatClaimState = z.infer<typeof SeatClaimState>;

export const vacanciesRoutes = defineRoutes({
  publishVacancy: {
    method: "post",
    path: "/v1/vacancies",
    summary: "Post a vacancy; what lacks something becomes a draft that says what it lacks.",
    action: "vacancy.post",
    input: z.strictObject({
      title,
      base,
      ...optionalFacts,
      /** Staff name the employer; an employer's key is the employer. */
      employerId: EmployerId.optional(),
      /** The sender's own number; posting it again with the same content changes nothing. */
      externalId: z.string().min(1).max(100).optional(),
    }),
    output: Vacancy,
    status: 201,
    errors: ["employer-not-found", "external-id-taken"],
    takesKey: true,
  },
  ...vacancyListRoutes,
  readVacancy: {
    method: "get",
    path: "/v1/vacancies/:vacancyId",
    summary: "One vacancy.",
    action: "vacancy.read",
    input: z.strictObject({ vacancyId: VacancyId }),
    output: Vacancy,
    status: 200,
    errors: ["vacancy-not-found"],
  },
  changeVacancy: {
    method: "patch",
    path: "/v1/vacancies/:vacancyId",
    summary: "Complete or correct a vacancy; a draft that lacks nothing any more goes live.",
    action: "vacancy.change",
    input: z.strictObject({
      vacancyId: VacancyId,
      title: title.optional(),
      ...optionalFacts,
      employerId: EmployerId.optional(),
      /** Staff have read the public text and it names no sex, ethnicity or other forbidden ground. */
      wordingCleared: z.literal(true).optional(),
    }),
    output: Vacancy,
    status: 200,
    errors: [
      "vacancy-not-found",
      "employer-not-found",
      "vacancy-closed",
      "vacancy-changed-meanwhile",
      "seats-below-taken",
      "external-id-taken",
    ],
    takesKey: true,
    conditional: true,
  },
  closeVacancy: {
    method: "post",
    path: "/v1/vacancies/:vacancyId/close",
    summary: "Stop all further offers; closing twice is the same as once.",
    action: "vacancy.change",
    input: z.strictObject({ vacancyId: VacancyId }),
    output: Vacancy,
    status: 200,
    errors: ["vacancy-not-found", "vacancy-changed-meanwhile"],
    takesKey: true,
  },
  ...renewalRoutes,
  ...publicVacancyRoutes,
  importPostings: {
    method: "post",
    path: "/v1/intake/postings",
    summary: "Take in up to 500 postings as they were written; each becomes live, draft or refused.",
    action: "vacancy.intake",
    input: ImportPostingsInput,
    rows: "postings",
    output: z.strictObject({ results: z.array(PostingResult) }),
    status: 200,
    errors: ["employer-not-found"],
    takesKey: true,
  },
  registerEmployer: {
    method: "post",
    path: "/v1/employers",
    summary: "Enter an employer into the own county's register; the same name at the same base is the same one.",
    action: "employer.manage",
    input: z.strictObject({ name: Employer.shape.name, base: Base }),
    output: Employer,
    status: 201,
    errors: [],
    takesKey: true,
  },
  listEmployers: {
    method: "get",
    path: "/v1/employers",
    summary: "The own county's register of employers.",
    action: "employer.read",
    input: z.strictObject({
      ...pageInput,
      base: Base.optional(),
      /** Stands in the name; a capital letter is as good as a small one. */
      q: z.string().trim().min(1).max(60).optional(),
    }),
    output: countedPageOf(Employer),
    status: 200,
    errors: [],
  },
});

const SeatClaim = z.strictObject({
  vacancyId: VacancyId,
  referralId: ReferralId,
  state: SeatClaimState,
});

export const vacanciesInternalRoutes = defineRoutes({
  readVacancyCard: {
    method: "get",
    path: "/internal/vacancies/:vacancyId",
    summary: "What other services may know of a vacancy, as it stands now.",
    action: "stack.call",
    input: z.strictObject({ vacancyId: VacancyId }),
    output: VacancyCard,
    status: 200,
    errors: ["vacancy-not-found"],
  },
  readEmployerPlaces: {
    method: "get",
    path: "/internal/vacancies/employers/:employerId",
    summary: "Name and county of an employer, and the twin for which its test keys stand.",
    action: "stack.call",
    input: z.strictObject({ employerId: EmployerId }),
    output: z.strictObject({
      id: EmployerId,
      name: z.string(),
      county: RegionCode,
      /** The employer's twin in the sandbox; of one in the sandbox itself, its own id. */
      sandboxId: EmployerId,
    }),
    status: 200,
    errors: ["employer-not-found"],
  },
  loadVacancies: {
    method: "post",
    path: "/internal/vacancies/load",
    summary: "Load employers and vacancies with given ids in bulk; what exists stays as it is.",
    action: "stack.call",
    input: z.strictObject({
      employers: z.array(Employer).max(500),
      vacancies: z.array(VacancyFacts.extend({ id: VacancyId, employerId: EmployerId })).max(500),
    }),
    output: z.strictObject({ employers: z.int(), vacancies: z.int() }),
    status: 200,
    errors: ["employer-not-found"],
  },
  claimSeat: {
    method: "put",
    path: "/internal/vacancies/:vacancyId/seat-claims/:referralId",
    summary: "Take, fill or give back one seat for a referral; repeating it changes nothing.",
    action: "stack.call",
    input: SeatClaim,
    output: SeatClaim.extend({ seats: Seats }),
    status: 200,
    errors: ["vacancy-not-found", "vacancy-closed", "no-seat-open"],
  },
});
