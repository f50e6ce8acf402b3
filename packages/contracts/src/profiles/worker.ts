import { z } from "zod";
import {
  CertificateName,
  CrewId,
  Education,
  EmployerId,
  Fen,
  HouseholdId,
  Place,
  PriorityGroup,
  RegionCode,
  Scope,
  Sector,
  SeekingState,
  Shift,
  SkillLevel,
  SkillName,
  StationId,
  TownCode,
  VillageCode,
  WorkerId,
} from "../vocabulary/index.ts";

/** Is the worker looking, who says so, and when that was last true. */
export const Seeking = z
  .strictObject({
    state: SeekingState,
    /** For `from-date`: the first day. */
    from: z.iso.date().nullable(),
    source: z.enum(["worker", "village", "station", "leader", "placement", "import"]),
    verifiedOn: z.iso.date(),
  })
  .meta({ id: "Seeking" });
export type Seeking = z.infer<typeof Seeking>;

export const HeldSkill = z
  .strictObject({
    name: SkillName,
    level: SkillLevel.nullable(),
    years: z.int().min(0).max(60).nullable(),
  })
  .meta({ id: "HeldSkill" });
export type HeldSkill = z.infer<typeof HeldSkill>;

export const HeldCertificate = z
  .strictObject({ name: CertificateName, expiresOn: z.iso.date().nullable() })
  .meta({ id: "HeldCertificate" });
export type HeldCertificate = z.infer<typeof HeldCertificate>;

export const SectorExperience = z
  .strictObject({ sector: Sector, years: z.int().min(0).max(60) })
  .meta({ id: "SectorExperience" });
export type SectorExperience = z.infer<typeof SectorExperience>;

/** What a worker wants, can and refuses. Null or an empty list: not known. Lists are ranked, first is dearest. */
export const WorkerFacts = z
  .strictObject({
    seeking: Seeking,
    presentRegion: RegionCode.nullable(),
    skills: z.array(HeldSkill).max(30),
    certificates: z.array(HeldCertificate).max(20),
    wantedRegions: z.array(Place).max(5),
    refusedRegions: z.array(Place).max(10),
    wantedSectors: z.array(Sector).max(7),
    refusedSectors: z.array(Sector).max(7),
    sectorExperience: z.array(SectorExperience).max(7),
    /** Least monthly pay, in fen. */
    wageFloorFen: Fen.nullable(),
    /** Last monthly pay, in fen. */
    lastWageFen: Fen.nullable(),
    refusedShifts: z.array(Shift).max(3),
    education: Education.nullable(),
    needsLodging: z.boolean().nullable(),
    /** Wants to be placed with this person (couple's room counts). */
    partnerId: WorkerId.nullable(),
    buddyIds: z.array(WorkerId).max(10),
    priorityGroups: z.array(PriorityGroup).max(2),
    /** May be sent messages about work. */
    consentToPush: z.boolean(),
  })
  .meta({ id: "WorkerFacts" });
export type WorkerFacts = z.infer<typeof WorkerFacts>;

/** The facts of somebody of whom nothing is known but whether they seek work and may be sent messages. */
export const nothingKnown: Omit<WorkerFacts, "seeking" | "consentToPush"> = {
  presentRegion: null,
  skills: [],
  certificates: [],
  wantedRegions: [],
  refusedRegions: [],
  wantedSectors: [],
  refusedSectors: [],
  sectorExperience: [],
  wageFloorFen: null,
  lastWageFen: null,
  refusedShifts: [],
  education: null,
  needsLodging: null,
  partnerId: null,
  buddyIds: [],
  priorityGroups: [],
};

/** What other services know of a worker: the whole state without any direct identifier. */
export const WorkerCard = z
  .strictObject({
    ...WorkerFacts.shape,
    id: WorkerId,
    revision: z.int().positive(),
    birthMonth: z.string().regex(/^\d{4}-\d{2}$/).nullable(),
    town: TownCode,
    village: VillageCode,
    householdId: HouseholdId.nullable(),
    crewId: CrewId.nullable(),
    /** Whether a message can be sent at all; the number itself never leaves the ledger. */
    hasPhone: z.boolean().default(true),
    /** False for somebody who refuses plans made by machine: staff may look them up, no campaign plans them. */
    automated: z.boolean().default(true),
    /** Places of the tree that may see the person, ancestors written out. */
    scopes: z.array(Scope).max(100),
    /** A tombstone: the person left the ledger. */
    erased: z.boolean(),
    /** Found to be this other entry, under which everything goes on; can be undone, so nothing of the entry is deleted. */
    mergedInto: WorkerId.optional(),
  })
  .meta({ id: "WorkerCard" });
export type WorkerCard = z.infer<typeof WorkerCard>;

/** A worker as staff see one: identifiers masked. */
export const Worker = z
  .strictObject({
    ...WorkerCard.omit({ birthMonth: true, erased: true, hasPhone: true, scopes: true, mergedInto: true }).shape,
    /** The year alone: the month beside a masked ID number would leave three numbers to choose from, by the check digit. */
    birthYear: z.int().nullable(),
    /** The station the worker is with. */
    stationId: StationId.nullable(),
    /** The employer the worker is with. */
    workplaceId: EmployerId.nullable(),
    /** 王* */
    maskedName: z.string(),
    /** 138****5678 */
    maskedPhone: z.string().nullable(),
    /** 990000********1234 */
    maskedIdNumber: z.string().nullable(),
  })
  .meta({ id: "Worker" });
export type Worker = z.infer<typeof Worker>;

/** A leader's crew, its members by id. */
export const CrewCard = z
  .strictObject({
    id: CrewId,
    revision: z.int().positive(),
    leaderWorkerId: WorkerId,
    town: TownCode,
    memberIds: z.array(WorkerId).max(500),
  })
  .meta({ id: "CrewCard" });
export type CrewCard = z.infer<typeof CrewCard>;
