import { z } from "zod";

export const Sector = z.enum([
  "manufacturing",
  "hotel",
  "catering",
  "agriculture",
  "livestock",
  "construction",
  "other",
]);
export type Sector = z.infer<typeof Sector>;

/** Canonical Chinese name of a skill; the owning service checks it against the gazetteer. */
export const SkillName = z.string().min(1).max(20).brand<"SkillName">();
export type SkillName = z.infer<typeof SkillName>;

/** 学徒可, 会做, 熟手. */
export const SkillLevel = z.enum(["learner", "able", "skilled"]);
export type SkillLevel = z.infer<typeof SkillLevel>;

/** Canonical Chinese name of a certificate, such as 焊工证. */
export const CertificateName = z.string().min(1).max(20).brand<"CertificateName">();
export type CertificateName = z.infer<typeof CertificateName>;

export const Education = z.enum(["primary", "junior", "senior", "college", "bachelor"]);
export type Education = z.infer<typeof Education>;

export const Shift = z.enum(["day", "night", "rotating"]);
export type Shift = z.infer<typeof Shift>;

export const WageUnit = z.enum(["month", "day", "hour", "piece"]);
export type WageUnit = z.infer<typeof WageUnit>;

/** Money in fen (1/100 yuan), never a fraction. */
export const Fen = z.int().nonnegative().max(1_000_000_000);
export type Fen = z.infer<typeof Fen>;

/** Offered pay per unit, in fen; a single figure has equal ends. */
export const Wage = z
  .strictObject({ minFen: Fen, maxFen: Fen, unit: WageUnit })
  .refine((wage) => wage.minFen <= wage.maxFen, {
    path: ["maxFen"],
    message: "maxFen must not be below minFen",
    params: { zh: "最高工资不能低于最低工资" },
  })
  .meta({ id: "Wage" });
export type Wage = z.infer<typeof Wage>;

const Age = z.int().min(16).max(100);

/** Stated age range in full years; an open end is null. */
export const AgeRange = z
  .strictObject({ min: Age.nullable(), max: Age.nullable() })
  .meta({ id: "AgeRange" });
export type AgeRange = z.infer<typeof AgeRange>;

/** 重点群体: 脱贫户 and 易地搬迁户. Used by the planner and the allocator only. */
export const PriorityGroup = z.enum(["lifted", "relocated"]);
export type PriorityGroup = z.infer<typeof PriorityGroup>;

/** Is the worker looking: now, from a date on, only for something better, or not at all. */
export const SeekingState = z.enum(["now", "from-date", "only-better", "no"]);
export type SeekingState = z.infer<typeof SeekingState>;

/** The same words for a clerk and for the English documents. */
export const Words = z.strictObject({ zh: z.string(), en: z.string() }).meta({ id: "Words" });
export type Words = z.infer<typeof Words>;
