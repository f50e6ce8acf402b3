import { z } from "zod";
import { WorkerId } from "../vocabulary/index.ts";

const text = (max = 300) => z.string().max(max).default("");

/** A person as a village or town wrote one into a list: texts only, empty where nothing is said. Unknown fields are refused. */
export const WorkerRow = z
  .strictObject({
    /** The list's own lasting number of a person; needed where there is no ID number. */
    externalId: text(100),
    name: z.string().min(1).max(50),
    idNumber: text(50),
    phone: text(50),
    town: text(100),
    village: text(100),
    seeking: text(),
    seekingFrom: text(50),
    verifiedOn: text(50),
    presentRegion: text(),
    skills: text(1_000),
    certificates: text(1_000),
    wantedRegions: text(),
    refusedRegions: text(),
    wantedSectors: text(),
    refusedSectors: text(),
    wageFloor: text(100),
    lastWage: text(100),
    refusedShifts: text(100),
    education: text(100),
    needsLodging: text(50),
    priorityGroups: text(100),
    consentToPush: text(50),
  })
  .meta({ id: "WorkerRow" });
export type WorkerRow = z.infer<typeof WorkerRow>;

/** Something to tell a clerk about a row: where it stands, and what to do. Identifiers are never repeated. */
export const RowRemark = z
  .strictObject({
    /** JSON pointer (RFC 6901) into the request, such as /rows/3/idNumber. */
    pointer: z.string(),
    /** What clerks call the column, such as 身份证号码; null when the whole row is meant. */
    column: z.string().nullable(),
    zh: z.string(),
    en: z.string(),
  })
  .meta({ id: "RowRemark" });
export type RowRemark = z.infer<typeof RowRemark>;

export const WorkerRowResult = z
  .strictObject({
    /** Place in the request, from 0. */
    index: z.int().nonnegative(),
    externalId: z.string().nullable(),
    /** added: new; changed: the row said something new of a known person; unchanged: it said nothing new. */
    outcome: z.enum(["added", "changed", "unchanged", "refused"]),
    /** Null when refused, and for somebody whom a dry run did not add. */
    workerId: WorkerId.nullable(),
    /** Refused because of this entry of the ledger, which the caller reaches. */
    existing: WorkerId.optional(),
    /** Why it was refused; else what of the row could not be understood and was left out. */
    because: z.array(RowRemark),
  })
  .meta({ id: "WorkerRowResult" });
export type WorkerRowResult = z.infer<typeof WorkerRowResult>;

export const ImportWorkersInput = z.strictObject({
  /** Tells what would happen, and changes nothing. */
  dryRun: z.boolean().default(false),
  /** Rows are checked one by one; a bad row is reported, not fatal. */
  rows: z.array(z.unknown()).min(1).max(500),
});
