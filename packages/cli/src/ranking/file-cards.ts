import { HeldSkill, type WorkerCard } from "@qianxian/contracts/profiles";
import { type VacancyCard, VacancyStatus, WantedSkill } from "@qianxian/contracts/vacancies";
import {
  AgeRange,
  CertificateName,
  Education,
  Fen,
  Place,
  RegionCode,
  Sector,
  SeekingState,
  Shift,
  SkillName,
  VillageCode,
  Wage,
} from "@qianxian/contracts/vocabulary";
import { homeCounty } from "@qianxian/gazetteer";
import { z } from "zod";

/** Absent is the same as null: not known. */
const known = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null);
const listOf = <S extends z.ZodType>(schema: S) => z.array(schema).nullish().transform((value) => value ?? []);
const orElse = <S extends z.ZodType, V>(schema: S, otherwise: V) => schema.nullish().transform((value) => value ?? otherwise);
/** A name alone stands for an entry that tells nothing else. */
const named = <S extends z.ZodType>(schema: S) => z.preprocess((value) => (typeof value === "string" ? { name: value } : value), schema);

const Id = z.string().min(1).max(100);
const day = z.iso.date();
const years = z.int().min(0).max(60);

const Skill = named(z.object({ name: SkillName, level: known(HeldSkill.shape.level), years: known(HeldSkill.shape.years) }));
const Asked = named(z.object({ name: SkillName, level: known(WantedSkill.shape.level), must: orElse(z.boolean(), true) }));
const Held = named(z.object({ name: CertificateName, expiresOn: known(day) }));
const seekingNow = { state: "now", from: null } as const;

/** A worker in a file: `WorkerCard` as far as ranking reads it; only the id must be there. Who does not say is looking now, and at home in the county. */
export const FileWorker = z.object({
  id: Id,
  seeking: orElse(z.object({ state: SeekingState, from: known(day) }), seekingNow),
  presentRegion: known(RegionCode),
  skills: listOf(Skill),
  certificates: listOf(Held),
  wantedRegions: listOf(Place),
  refusedRegions: listOf(Place),
  wantedSectors: listOf(Sector),
  refusedSectors: listOf(Sector),
  sectorExperience: listOf(z.object({ sector: Sector, years })),
  wageFloorFen: known(Fen),
  lastWageFen: known(Fen),
  refusedShifts: listOf(Shift),
  education: known(Education),
  needsLodging: known(z.boolean()),
  partnerId: known(Id),
  birthMonth: known(z.string().regex(/^\d{4}-\d{2}$/)),
  village: orElse(VillageCode, `${homeCounty}000000`),
  erased: orElse(z.boolean(), false),
});

const seats = z.union([z.int().nonnegative(), z.object({ open: z.int().nonnegative() }).transform(({ open }) => open)]);

/** A vacancy in a file: `VacancyCard` as far as ranking reads it; only the id must be there. What does not say is live, of the county, with a seat. */
export const FileVacancy = z
  .object({
    id: Id,
    status: orElse(VacancyStatus, "live"),
    county: orElse(RegionCode, homeCounty),
    title: orElse(z.string(), ""),
    sector: known(Sector),
    region: known(RegionCode),
    skills: listOf(Asked),
    certificates: listOf(CertificateName),
    wage: known(Wage),
    board: known(z.boolean()),
    lodging: known(z.boolean()),
    couplesRoom: known(z.boolean()),
    shift: known(Shift),
    age: known(z.object({ min: known(AgeRange.shape.min), max: known(AgeRange.shape.max) })),
    education: known(Education),
    experienceYearsMin: known(z.int().min(0).max(50)),
    hazardous: known(z.boolean()),
    startsOn: known(day),
    closesOn: known(day),
    employerId: known(Id),
    seatsOpen: z.int().nonnegative().nullish(),
    seats: seats.nullish(),
  })
  .transform(({ seatsOpen, seats, ...facts }) => ({ ...facts, seatsOpen: seatsOpen ?? seats ?? 1, seatsTotal: seatsOpen ?? seats ?? 1 }));

/** As the card of the contract; nothing but what is read here is looked at by gates and score. */
export const workerOf = (fromFile: z.infer<typeof FileWorker>): WorkerCard => fromFile as unknown as WorkerCard;
/** As the card of the contract; nothing but what is read here is looked at by gates and score. */
export const vacancyOf = (fromFile: z.infer<typeof FileVacancy>): VacancyCard => fromFile as unknown as VacancyCard;
