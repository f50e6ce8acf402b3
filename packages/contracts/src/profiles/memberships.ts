import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { countedPageOf, CrewId, InvitationId, pageInput, TownCode, VillageCode, WorkerId } from "../vocabulary/index.ts";

/** open: waits for the person's own word; joined, refused: the word; lapsed: nobody answered in 14 days. */
export const InvitationStatus = z.enum(["open", "joined", "refused", "lapsed"]);
export type InvitationStatus = z.infer<typeof InvitationStatus>;

/** How a person's yes to a crew came: said to staff, signed, by the own link, or by a code to the own phone. */
export const JoinedHow = z.enum(["spoken", "paper", "link", "phone"]);
export type JoinedHow = z.infer<typeof JoinedHow>;

/** That somebody was asked to join a crew. Who it is is told by id only, until the person has said yes. */
export const CrewInvitation = z
  .strictObject({
    id: InvitationId,
    crewId: CrewId,
    workerId: WorkerId,
    status: InvitationStatus,
    invitedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    answeredAt: z.iso.datetime().nullable(),
    how: JoinedHow.nullable(),
  })
  .meta({ id: "CrewInvitation" });
export type CrewInvitation = z.infer<typeof CrewInvitation>;

/** An invitation as a list shows it. */
export const CrewInvitationLine = z
  .strictObject({
    ...CrewInvitation.shape,
    /** Of somebody within the caller's reach, or whom the caller invited by full name; null of others. */
    maskedName: z.string().nullable(),
    /** Home of the person, whose staff may record the answer; null with the name. */
    village: VillageCode.nullable(),
  })
  .meta({ id: "CrewInvitationLine" });
export type CrewInvitationLine = z.infer<typeof CrewInvitationLine>;

/** A token of a link: 32 random bytes; the ledger keeps its hash. */
const token = z.string().regex(/^[\w-]{43}$/);

const member = { crewId: CrewId, workerId: WorkerId };

/** What the holder of a link sees: no word about any person. */
const InvitationView = z
  .strictObject({ town: TownCode, townName: z.string(), members: z.int(), status: InvitationStatus, expiresAt: z.iso.datetime() })
  .meta({ id: "CrewInvitationView" });

export const membershipRoutes = defineRoutes({
  inviteToCrew: {
    method: "post",
    path: "/v1/crews/:crewId/invitations",
    summary: "Ask somebody to join a crew, by id, or by full name and village; a newer invitation replaces an open one. By name counted as a full view.",
    action: "crew.invite",
    input: z
      .strictObject({
        crewId: CrewId,
        workerId: WorkerId.optional(),
        name: z.string().trim().min(2).max(50).optional(),
        village: VillageCode.optional(),
      })
      .refine((one) => (one.workerId !== undefined) !== (one.name !== undefined && one.village !== undefined), {
        path: ["workerId"],
        message: "either workerId, or name and village",
        params: { zh: "请填编号，或者填姓名和村" },
      }),
    output: z.strictObject({
      invitation: CrewInvitation,
      /** Of the person's own link, told once; null for who may not record this person's yes. */
      token: token.nullable(),
      /** Where the link leads, after the address of the gateway (`PUBLIC_URL`): for staff to print or show. */
      path: z.string().regex(/^\/c\/[\w-]{43}$/).nullable(),
    }),
    status: 201,
    errors: ["crew-not-found", "worker-not-found", "worker-not-unique", "crew-member-already", "too-many-views"],
  },
  listCrewInvitations: {
    method: "get",
    path: "/v1/crew-invitations",
    summary: "Who was asked to join a crew, the newest first: of the own place's crews, and of the own place's people.",
    action: "crew.read",
    input: z.strictObject({ ...pageInput, crewId: CrewId.optional(), status: InvitationStatus.optional() }),
    output: countedPageOf(CrewInvitationLine),
    status: 200,
    errors: [],
  },
  confirmMember: {
    method: "post",
    path: "/v1/crews/:crewId/members/:workerId/confirm",
    summary: "Record that an invited person said yes to staff of the own place; with it the person joins.",
    action: "crew.confirm",
    input: z.strictObject({ ...member, how: z.enum(["spoken", "paper"]) }),
    output: CrewInvitation,
    status: 200,
    errors: ["worker-not-found", "invitation-not-found", "in-another-crew", "worker-changed-meanwhile"],
    takesKey: true,
  },
  leaveCrew: {
    method: "post",
    path: "/v1/crews/:crewId/members/:workerId/leave",
    summary: "Record that a person leaves a crew, which asks for nobody else's word.",
    action: "crew.confirm",
    input: z.strictObject(member),
    output: z.strictObject({ ...member, left: z.literal(true) }),
    status: 200,
    errors: ["worker-not-found", "crew-member-not-found", "worker-changed-meanwhile"],
    takesKey: true,
  },
  readCrewInvitation: {
    method: "get",
    path: "/v1/crew-invitations/:token",
    summary: "What a link invites to; changes nothing, and tells of no person.",
    action: "crew.answer",
    input: z.strictObject({ token }),
    output: InvitationView,
    status: 200,
    errors: ["link-invalid"],
  },
  answerCrewInvitation: {
    method: "post",
    path: "/v1/crew-invitations/:token",
    summary: "The invited person's own word by the link, good once; the same word again changes nothing.",
    action: "crew.answer",
    input: z.strictObject({ token, answer: z.enum(["join", "refuse"]) }),
    output: InvitationView,
    status: 200,
    errors: ["link-invalid", "link-expired", "invitation-answered", "in-another-crew", "worker-changed-meanwhile"],
  },
});
