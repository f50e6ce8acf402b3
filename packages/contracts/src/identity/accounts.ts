import { z } from "zod";
import { defineRoutes } from "../define.ts";
import {
  AccountId,
  Actor,
  CrewId,
  EmployerId,
  GrantId,
  countedPageOf,
  pageInput,
  RegionCode,
  Role,
  StationId,
  TownCode,
  VillageCode,
} from "../vocabulary/index.ts";
import { Reason } from "./audit.ts";

/** An account's name, role and reach, as shown to its owner. */
export const Account = z
  .strictObject({ id: AccountId, login: z.string(), displayName: z.string(), actor: Actor })
  .meta({ id: "Account" });
export type Account = z.infer<typeof Account>;

/** How a person names themselves when they log in. */
export const Login = z
  .string()
  .trim()
  .min(2)
  .max(60)
  .regex(/^[^\s\p{Cc}]+$/u, "no spaces");

/** A new password; further rules (not the login name, no common one) are checked where it is set. */
export const NewPassword = z.string().min(10).max(200);

const ofCounty = { county: RegionCode };

/** A role and the place of the tree at which it is held. */
export const RoleAtPlace = z
  .discriminatedUnion("role", [
    z.strictObject({ role: z.literal("county-admin"), ...ofCounty }),
    z.strictObject({ role: z.literal("county-staff"), ...ofCounty }),
    z.strictObject({ role: z.literal("auditor"), ...ofCounty }),
    z.strictObject({ role: z.literal("operator"), ...ofCounty }),
    z.strictObject({ role: z.literal("town-staff"), town: TownCode }),
    z.strictObject({ role: z.literal("village-staff"), village: VillageCode }),
    z.strictObject({ role: z.literal("station-staff"), ...ofCounty, station: StationId }),
    z.strictObject({ role: z.literal("liaison"), ...ofCounty, employerId: EmployerId }),
    z.strictObject({ role: z.literal("employer"), ...ofCounty, employerId: EmployerId }),
    z.strictObject({ role: z.literal("leader"), ...ofCounty, crewId: CrewId }),
  ])
  .meta({ id: "RoleAtPlace" });
export type RoleAtPlace = z.infer<typeof RoleAtPlace>;

/** A role that an account holds, or held, at a place. */
export const Grant = z
  .strictObject({
    id: GrantId,
    place: RoleAtPlace,
    from: z.iso.datetime(),
    /** When it was withdrawn or moved; null while it is held. */
    to: z.iso.datetime().nullable(),
  })
  .meta({ id: "RoleGrant" });
export type Grant = z.infer<typeof Grant>;

/** `invited` until the person has set a password. */
export const AccountStatus = z.enum(["invited", "active", "disabled"]);
export type AccountStatus = z.infer<typeof AccountStatus>;

/** An account as those who look after it see it. */
export const AccountCard = z
  .strictObject({
    id: AccountId,
    login: z.string(),
    displayName: z.string(),
    status: AccountStatus,
    grants: z.array(Grant),
    /** Is a second factor asked for at log-in? */
    hasTotp: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "AccountCard" });
export type AccountCard = z.infer<typeof AccountCard>;

/** Shown once: who has the token sets the password of the account. */
export const Invitation = z
  .strictObject({ token: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: "Invitation" });
export type Invitation = z.infer<typeof Invitation>;

const displayName = z.string().trim().min(1).max(60);
const why = { reason: Reason.optional() };
const ofAccount = { accountId: AccountId, ...why };
const ofGrant = { ...ofAccount, grantId: GrantId };

const accountFilters = {
  ...pageInput,
  sort: z.enum(["newest", "name"]).default("newest"),
  status: AccountStatus.optional(),
  /** Only who holds this role now. */
  role: Role.optional(),
};

export const accountRoutes = defineRoutes({
  listAccounts: {
    method: "get",
    path: "/v1/accounts",
    summary: "Accounts that hold or held a role in the county, newest first or by name.",
    action: "account.read",
    input: z.strictObject(accountFilters),
    output: countedPageOf(AccountCard),
    status: 200,
    errors: [],
  },
  findAccounts: {
    method: "post",
    path: "/v1/accounts/find",
    summary: "The same list, of those whose name or login contains a text; asked in the body, since it may name a person.",
    action: "account.read",
    input: z.strictObject({ ...accountFilters, q: z.string().trim().min(1).max(60).optional() }),
    output: countedPageOf(AccountCard),
    status: 200,
    errors: [],
  },
  readAccount: {
    method: "get",
    path: "/v1/accounts/:accountId",
    summary: "One account with its roles.",
    action: "account.read",
    input: z.strictObject({ accountId: AccountId }),
    output: AccountCard,
    status: 200,
    errors: ["account-not-found"],
  },
  inviteAccount: {
    method: "post",
    path: "/v1/accounts",
    summary: "Open an account with one role; the token answered lets its owner set a password within 7 days.",
    action: "account.manage",
    input: z.strictObject({ login: Login, displayName, place: RoleAtPlace, ...why }),
    output: z.strictObject({ ...AccountCard.shape, invitation: Invitation }),
    status: 201,
    errors: ["login-taken", "unit-not-found"],
  },
  renewInvitation: {
    method: "post",
    path: "/v1/accounts/:accountId/invite",
    summary: "A new token to set a password, for who lost the first one or forgot the password; older tokens are void.",
    action: "account.manage",
    input: z.strictObject(ofAccount),
    output: Invitation,
    status: 201,
    errors: ["account-not-found", "account-disabled"],
  },
  acceptInvitation: {
    method: "post",
    path: "/v1/invitations/accept",
    summary: "Set the password of an account by the token of an invitation, once.",
    action: "session.open",
    input: z.strictObject({ token: z.string().min(1).max(100), password: NewPassword }),
    output: z.strictObject({ login: z.string() }),
    status: 200,
    errors: ["invitation-invalid"],
  },
  grantRole: {
    method: "post",
    path: "/v1/accounts/:accountId/grants",
    summary: "Give an account a further role at a place of the own county.",
    action: "account.manage",
    input: z.strictObject({ ...ofAccount, place: RoleAtPlace }),
    output: AccountCard,
    status: 201,
    errors: ["account-not-found", "account-disabled", "grant-held", "unit-not-found"],
    takesKey: true,
  },
  withdrawRole: {
    method: "post",
    path: "/v1/accounts/:accountId/grants/:grantId/withdraw",
    summary: "Take a role away; sessions that act in it end at once.",
    action: "account.manage",
    input: z.strictObject(ofGrant),
    output: AccountCard,
    status: 200,
    errors: ["account-not-found", "grant-not-found", "last-county-admin"],
    takesKey: true,
  },
  moveRole: {
    method: "post",
    path: "/v1/accounts/:accountId/grants/:grantId/move",
    summary: "Move a role to another place of the county; sessions that act in it end at once.",
    action: "account.manage",
    input: z.strictObject({ ...ofGrant, place: RoleAtPlace }),
    output: AccountCard,
    status: 200,
    errors: ["account-not-found", "grant-not-found", "grant-held", "unit-not-found"],
    takesKey: true,
  },
  handOver: {
    method: "post",
    path: "/v1/accounts/:accountId/hand-over",
    summary: "Hand a crew or a caseload over: roles of leader, liaison and station go to another account, all or none.",
    action: "account.manage",
    input: z.strictObject({
      ...ofAccount,
      toAccountId: AccountId,
      /** Without it, all that can be handed over. */
      grantIds: z.array(GrantId).min(1).max(50).optional(),
    }),
    output: z.strictObject({ from: AccountCard, to: AccountCard, moved: z.int() }),
    status: 200,
    errors: ["account-not-found", "account-disabled", "grant-not-found", "nothing-to-hand-over"],
    takesKey: true,
  },
  disableAccount: {
    method: "post",
    path: "/v1/accounts/:accountId/disable",
    summary: "Disable an account: all its sessions end at once; twice is the same as once.",
    action: "account.manage",
    input: z.strictObject(ofAccount),
    output: AccountCard,
    status: 200,
    errors: ["account-not-found", "last-county-admin"],
    takesKey: true,
  },
  enableAccount: {
    method: "post",
    path: "/v1/accounts/:accountId/enable",
    summary: "Let a disabled account log in again.",
    action: "account.manage",
    input: z.strictObject(ofAccount),
    output: AccountCard,
    status: 200,
    errors: ["account-not-found"],
    takesKey: true,
  },
});
