import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { countedPageOf, CrewId, HouseholdId, pageInput, TownCode, VillageCode, WorkerId } from "../vocabulary/index.ts";
import { consentRoutes } from "./consent.ts";
import { correctionRoutes } from "./correction.ts";
import { duplicateRoutes } from "./duplicates.ts";
import { historyRoutes } from "./history.ts";
import { IdNumber, PersonName, PhoneNumber } from "./identifiers.ts";
import { ImportWorkersInput, WorkerRowResult } from "./intake.ts";
import { joinLinkRoutes } from "./join-links.ts";
import { leaderInternalRoutes, leaderRoutes } from "./leaders.ts";
import { membershipRoutes } from "./memberships.ts";
import { presenceRoutes } from "./presence.ts";
import { relationRoutes } from "./relations.ts";
import { rightsRoutes } from "./rights.ts";
import { keyRoutes } from "./keys.ts";
import { revealInternalRoutes, revealRoutes } from "./reveal.ts";
import { CrewCard, Seeking, Worker, WorkerFacts } from "./worker.ts";
import { workerListRoutes } from "./worker-lists.ts";

/** A worker as the ledger is told of one, identifiers included; only into profiles, never out. */
export const NewWorker = z
  .strictObject({
    ...WorkerFacts.shape,
    id: WorkerId,
    name: PersonName,
    phone: PhoneNumber.nullable(),
    idNumber: IdNumber.nullable(),
    village: VillageCode,
    householdId: HouseholdId.nullable(),
  })
  .meta({ id: "NewWorker" });
export type NewWorker = z.infer<typeof NewWorker>;

export const NewCrew = z
  .strictObject({
    id: CrewId,
    leaderWorkerId: WorkerId,
    town: TownCode,
    memberIds: z.array(WorkerId).max(500),
  })
  .meta({ id: "NewCrew" });
export type NewCrew = z.infer<typeof NewCrew>;

/** A member as a crew's list shows one: enough to tell those of one surname apart, and whether they look for work. */
export const CrewMember = z
  .strictObject({
    workerId: WorkerId,
    maskedName: z.string(),
    village: VillageCode,
    birthYear: z.int().nullable(),
    seeking: Seeking.pick({ state: true, from: true }),
  })
  .meta({ id: "CrewMember" });
export type CrewMember = z.infer<typeof CrewMember>;

export const Crew = z
  .strictObject({
    ...CrewCard.shape,
    members: z.array(CrewMember),
  })
  .meta({ id: "Crew" });
export type Crew = z.infer<typeof Crew>;

/** A crew as a list shows it. */
export const CrewLine = z
  .strictObject({
    ...CrewCard.omit({ memberIds: true }).shape,
    /** Null when the leader is out of the caller's reach. */
    leaderMaskedName: z.string().nullable(),
    /** Members within the caller's reach. */
    memberCount: z.int().nonnegative(),
  })
  .meta({ id: "CrewLine" });
export type CrewLine = z.infer<typeof CrewLine>;

export const profilesRoutes = defineRoutes({
  ...revealRoutes,
  ...consentRoutes,
  ...rightsRoutes,
  ...correctionRoutes,
  ...presenceRoutes,
  ...leaderRoutes,
  ...membershipRoutes,
  ...joinLinkRoutes,
  ...duplicateRoutes,
  ...workerListRoutes,
  ...historyRoutes,
  ...relationRoutes,
  readWorker: {
    method: "get",
    path: "/v1/workers/:workerId",
    summary: "One worker, identifiers masked.",
    action: "worker.read",
    input: z.strictObject({ workerId: WorkerId }),
    output: Worker,
    status: 200,
    errors: ["worker-not-found"],
  },
  changeWorker: {
    method: "patch",
    path: "/v1/workers/:workerId",
    summary: "Correct what is known of a worker: seeking, skills, wishes, consent.",
    action: "worker.change",
    input: z.strictObject({ workerId: WorkerId, ...WorkerFacts.partial().shape }),
    output: Worker,
    status: 200,
    errors: ["worker-not-found", "worker-changed-meanwhile"],
    takesKey: true,
    conditional: true,
  },
  importWorkers: {
    method: "post",
    path: "/v1/intake/workers",
    summary: "Take in up to 500 people as a list wrote them; the same list twice changes nothing.",
    action: "worker.import",
    input: ImportWorkersInput,
    rows: "rows",
    output: z.strictObject({ results: z.array(WorkerRowResult) }),
    status: 200,
    errors: [],
    takesKey: true,
  },
  listCrews: {
    method: "get",
    path: "/v1/crews",
    summary: "Crews, by the newest, without their members; a leader sees the own one.",
    action: "crew.read",
    input: z.strictObject({ ...pageInput, town: TownCode.optional() }),
    output: countedPageOf(CrewLine),
    status: 200,
    errors: [],
  },
  readCrew: {
    method: "get",
    path: "/v1/crews/:crewId",
    summary: "One crew and its members.",
    action: "crew.read",
    input: z.strictObject({ crewId: CrewId }),
    output: Crew,
    status: 200,
    errors: ["crew-not-found"],
  },
});

export const profilesInternalRoutes = defineRoutes({
  ...keyRoutes,
  ...revealInternalRoutes,
  ...leaderInternalRoutes,
  loadWorkers: {
    method: "post",
    path: "/internal/profiles/workers/load",
    summary: "Load workers with given ids in bulk; who exists stays as is.",
    action: "stack.call",
    input: z.strictObject({ workers: z.array(NewWorker).min(1).max(500) }),
    output: z.strictObject({ workers: z.int() }),
    status: 200,
    errors: [],
  },
  loadCrews: {
    method: "post",
    path: "/internal/profiles/crews/load",
    summary: "Load crews with given ids in bulk; what exists stays as it is.",
    action: "stack.call",
    input: z.strictObject({ crews: z.array(NewCrew).min(1).max(100) }),
    output: z.strictObject({ crews: z.int() }),
    status: 200,
    errors: ["worker-not-found"],
  },
  readContact: {
    method: "post",
    path: "/internal/profiles/contacts",
    summary: "The phone number to send one message to, asked at sending time and never kept.",
    action: "stack.call",
    input: z.strictObject({ workerId: WorkerId }),
    output: z.strictObject({ workerId: WorkerId, phone: z.string(), consentToPush: z.boolean() }),
    status: 200,
    errors: ["worker-not-found", "contact-unknown"],
  },
  readMaskedNames: {
    method: "post",
    path: "/internal/profiles/masked-names",
    summary: "Masked names and towns for lists that other services show.",
    action: "stack.call",
    input: z.strictObject({ workerIds: z.array(WorkerId).max(1_000) }),
    output: z.strictObject({
      names: z.array(
        z.strictObject({ workerId: WorkerId, maskedName: z.string(), town: TownCode }),
      ),
    }),
    status: 200,
    errors: [],
  },
});
