import { z } from "zod";
import {
  AgeRange,
  Base,
  CertificateName,
  Education,
  EmployerId,
  RegionCode,
  Sector,
  Shift,
  SkillLevel,
  SkillName,
  VacancyId,
  Wage,
  Words,
} from "../vocabulary/index.ts";

/** draft 待核: lacks something and is never pushed; live; closed (no further offers, until somebody renews it). */
export const VacancyStatus = z.enum(["draft", "live", "closed"]);
export type VacancyStatus = z.infer<typeof VacancyStatus>;

/** A skill the work asks for; `must` false means 优先. */
export const WantedSkill = z
  .strictObject({ name: SkillName, level: SkillLevel.nullable(), must: z.boolean() })
  .meta({ id: "WantedSkill" });
export type WantedSkill = z.infer<typeof WantedSkill>;

const count = z.int().nonnegative();

/** Seats by state; open + held + reserved + filled = total. Only the vacancies service counts them. */
export const Seats = z
  .strictObject({ total: count, open: count, held: count, reserved: count, filled: count })
  .meta({ id: "Seats" });
export type Seats = z.infer<typeof Seats>;

/** What the sender of a vacancy says about it. Null or an empty list: not said. */
export const VacancyFacts = z
  .strictObject({
    title: z.string().trim().min(1).max(120),
    base: Base,
    sector: Sector.nullable(),
    /** Where the work is. */
    region: RegionCode.nullable(),
    workplace: z.string().max(200).nullable(),
    /** Number of people wanted. */
    seats: z.int().min(1).max(10_000).nullable(),
    skills: z.array(WantedSkill).max(20),
    certificates: z.array(CertificateName).max(10),
    wage: Wage.nullable(),
    board: z.boolean().nullable(),
    lodging: z.boolean().nullable(),
    couplesRoom: z.boolean().nullable(),
    shift: Shift.nullable(),
    age: AgeRange.nullable(),
    education: Education.nullable(),
    experienceYearsMin: z.int().min(0).max(50).nullable(),
    socialInsurance: z.boolean().nullable(),
    /** Hazardous or underground work: never for people under 18. */
    hazardous: z.boolean().nullable(),
    startsOn: z.iso.date().nullable(),
    /** Last day on which it may be offered. */
    closesOn: z.iso.date().nullable(),
    description: z.string().max(5_000).nullable(),
  })
  .meta({ id: "VacancyFacts" });
export type VacancyFacts = z.infer<typeof VacancyFacts>;

/** What keeps a vacancy a draft: facts that law or a match needs, or wording to be cleared. */
export const Lack = z.enum(["employer", "seats", "wage", "region", "sector", "closes-on", "wording"]);
export type Lack = z.infer<typeof Lack>;

/** A vacancy as its service shows it. */
export const Vacancy = z
  .strictObject({
    ...VacancyFacts.shape,
    id: VacancyId,
    revision: z.int().positive(),
    status: VacancyStatus,
    employerId: EmployerId.nullable(),
    employerName: z.string().nullable(),
    externalId: z.string().nullable(),
    seats: Seats,
    lacks: z.array(Lack),
    /** The same, in words for a clerk. */
    lacksSay: z.array(Words),
    createdAt: z.iso.datetime(),
    /** When it was posted, changed, closed or renewed last, or a seat of it was taken or given back. */
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: "Vacancy" });
export type Vacancy = z.infer<typeof Vacancy>;

/** What other services know of a vacancy: the whole state, with its revision. */
export const VacancyCard = z
  .strictObject({
    ...VacancyFacts.omit({
      seats: true,
      workplace: true,
      description: true,
      socialInsurance: true,
    }).shape,
    id: VacancyId,
    revision: z.int().positive(),
    status: VacancyStatus,
    /** Whose vacancy it is; people of another county never see it. */
    county: RegionCode,
    employerId: EmployerId.nullable(),
    employerName: z.string().nullable(),
    seatsOpen: count,
    seatsTotal: count,
  })
  .meta({ id: "VacancyCard" });
export type VacancyCard = z.infer<typeof VacancyCard>;
