import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { CrewId, LeaderId, pageInput, pageOf, RegionCode, TownCode, WorkerId } from "../vocabulary/index.ts";

/** paused: the agreement rests and gives no log-in; ended: for good. */
export const LeaderStatus = z.enum(["active", "paused", "ended"]);
export type LeaderStatus = z.infer<typeof LeaderStatus>;

const agreement = {
  /** As on the paper; null when nobody has entered it. */
  agreementNumber: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .regex(/^(?!.*(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d))/, "the agreement's number, not a person's")
    .nullable(),
  agreementFrom: z.iso.date(),
  /** The last day; null until one is agreed. */
  agreementTo: z.iso.date().nullable(),
};

/** Somebody of the register of capable leaders (带头能人库): whom, which crew, on what agreement. */
export const Leader = z
  .strictObject({
    id: LeaderId,
    revision: z.int().positive(),
    workerId: WorkerId,
    crewId: CrewId,
    town: TownCode,
    ...agreement,
    status: LeaderStatus,
    /** Active, and today lies within the agreement. */
    running: z.boolean(),
    /** Null when the person is out of the caller's reach. */
    maskedName: z.string().nullable(),
    maskedPhone: z.string().nullable(),
  })
  .meta({ id: "Leader" });
export type Leader = z.infer<typeof Leader>;

export const leaderRoutes = defineRoutes({
  listLeaders: {
    method: "get",
    path: "/v1/leaders",
    summary: "The register of capable leaders, by the towns of their crews.",
    action: "leader.read",
    input: z.strictObject({ ...pageInput, status: LeaderStatus.optional() }),
    output: pageOf(Leader),
    status: 200,
    errors: [],
  },
  addLeader: {
    method: "post",
    path: "/v1/leaders",
    summary: "Enter a leader with the agreement; without a crew, a new one is formed in the town where the leader lives.",
    action: "leader.manage",
    input: z.strictObject({
      workerId: WorkerId,
      /** A crew whose leader has ended. */
      crewId: CrewId.optional(),
      ...agreement,
      agreementNumber: agreement.agreementNumber.default(null),
      agreementTo: agreement.agreementTo.default(null),
    }),
    output: Leader,
    status: 201,
    errors: ["worker-not-found", "crew-not-found", "crew-has-leader", "in-another-crew", "worker-changed-meanwhile"],
    takesKey: true,
  },
  changeLeader: {
    method: "patch",
    path: "/v1/leaders/:leaderId",
    summary: "Change a leader's agreement, let it rest, take it up again, or end it.",
    action: "leader.manage",
    input: z.strictObject({
      leaderId: LeaderId,
      agreementNumber: agreement.agreementNumber.optional(),
      agreementFrom: agreement.agreementFrom.optional(),
      agreementTo: agreement.agreementTo.optional(),
      status: LeaderStatus.optional(),
    }),
    output: Leader,
    status: 200,
    errors: ["leader-not-found", "crew-has-leader"],
    takesKey: true,
    conditional: true,
  },
});

export const leaderInternalRoutes = defineRoutes({
  findCrewPlace: {
    method: "post",
    path: "/internal/profiles/crews/place",
    summary: "The town of a crew; asked before somebody gets the role of its leader.",
    action: "stack.call",
    input: z.strictObject({ crewId: CrewId }),
    output: z.strictObject({ crewId: CrewId, town: TownCode }),
    status: 200,
    errors: ["crew-not-found"],
  },
  findLeadersByPhone: {
    method: "post",
    path: "/internal/profiles/leaders/by-phone",
    summary: "Crews whose leader has this phone, is active and has a running agreement; for the log-in of leaders.",
    action: "stack.call",
    input: z.strictObject({ phone: z.string().max(30) }),
    output: z.strictObject({
      leaders: z.array(z.strictObject({ crewId: CrewId, workerId: WorkerId, county: RegionCode })),
    }),
    status: 200,
    errors: [],
  },
});
