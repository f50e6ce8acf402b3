import { z } from "zod";
import { Base, EmployerId, VacancyId, Words } from "../vocabulary/index.ts";
import { Lack } from "./vacancy.ts";

const text = (max: number) => z.string().max(max).default("");

/** A posting as a board or a base wrote it: texts only, nothing promised. Unknown fields are refused. */
export const Posting = z
  .strictObject({
    id: z.string().min(1).max(100),
    source: z.string().min(1).max(60),
    title: z.string().max(500),
    location_text: text(500),
    wage_text: text(500),
    headcount_text: text(500),
    education: text(500),
    experience: text(500),
    tags: text(5_000),
    description: text(20_000),
  })
  .meta({ id: "Posting" });
export type Posting = z.infer<typeof Posting>;

/** Why a posting was refused. */
export const Refusal = z.enum([
  "unreadable",
  "no-title",
  "not-a-vacancy",
  "doubled-in-file",
  "unlawful",
]);
export type Refusal = z.infer<typeof Refusal>;

export const PostingResult = z
  .strictObject({
    /** Place in the request, from 0. */
    index: z.int().nonnegative(),
    externalId: z.string().nullable(),
    title: z.string().nullable(),
    outcome: z.enum(["live", "draft", "refused"]),
    /** created: new; unchanged: taken in before; would-create: dry run; none: refused. */
    effect: z.enum(["created", "unchanged", "would-create", "none"]),
    vacancyId: VacancyId.nullable(),
    lacks: z.array(Lack),
    refusal: Refusal.nullable(),
    /** The reasons, for a clerk. */
    because: z.array(Words),
  })
  .meta({ id: "PostingResult" });
export type PostingResult = z.infer<typeof PostingResult>;

export const ImportPostingsInput = z.strictObject({
  /** Without an employer every posting stays a draft. */
  employerId: EmployerId.nullable().default(null),
  base: Base,
  dryRun: z.boolean().default(false),
  /** Rows are checked one by one; a bad row is reported, not fatal. */
  postings: z.array(z.unknown()).min(1).max(500),
});
