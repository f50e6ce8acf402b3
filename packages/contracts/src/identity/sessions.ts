import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { ActionName } from "../access/index.ts";
import { Actor, GrantId, RegionCode, Role, SessionId } from "../vocabulary/index.ts";
import { Account, Grant, NewPassword } from "./accounts.ts";
import { AsTyped } from "./as-typed.ts";
import { LogInCode, Phone } from "./log-in-code.ts";

/** What the authenticator shows. */
const AuthenticatorCode = AsTyped.regex(/^\d{6}$/, "six digits");
/** Six digits of the authenticator, or a recovery code. */
const SecondFactor = AsTyped.min(6).max(20);
const password = z.string().min(1).max(200);

const opened = { token: z.string(), expiresAt: z.iso.datetime() };
/** A fresh session; every earlier token of it is void. */
export const OpenedSession = z.strictObject({ ...opened, account: Account }).meta({ id: "OpenedSession" });
export type OpenedSession = z.infer<typeof OpenedSession>;

/** One of an account's sessions: since when, from where, in which role. */
export const SessionCard = z
  .strictObject({
    id: SessionId,
    openedAt: z.iso.datetime(),
    /** Last use, noted once a minute. */
    seenAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    /** Network address at log-in; null when it is not known. */
    from: z.string().nullable(),
    role: Role,
    /** Is it the session of this very request? */
    isThis: z.boolean(),
  })
  .meta({ id: "SessionCard" });
export type SessionCard = z.infer<typeof SessionCard>;

/** A place of the tree as people call it; `county` with its code, null where no county is meant. */
export const NamedPlace = z
  .strictObject({
    /** Such as 三合街道, a station's name or an employer's. */
    name: z.string(),
    county: z.strictObject({ code: RegionCode, name: z.string() }).nullable(),
  })
  .meta({ id: "NamedPlace" });
export type NamedPlace = z.infer<typeof NamedPlace>;

/** A role the account may switch to, or acts in now. */
export const OwnGrant = z
  .strictObject({ ...Grant.shape, named: NamedPlace, isActive: z.boolean() })
  .meta({ id: "OwnRoleGrant" });
export type OwnGrant = z.infer<typeof OwnGrant>;

/** Who a credential is, at which place, what it may do, and what else its account holds. */
export const Me = z
  .strictObject({
    actor: Actor,
    displayName: z.string().nullable(),
    /** Where it acts. */
    named: NamedPlace,
    /** Actions of the policy table that it may do in some relation; whatever is not listed is refused. */
    actions: z.array(ActionName),
    /** Roles held now, oldest first; none for a key. */
    grants: z.array(OwnGrant),
    hasTotp: z.boolean(),
  })
  .meta({ id: "Me" });
export type Me = z.infer<typeof Me>;

export const sessionRoutes = defineRoutes({
  openSession: {
    method: "post",
    path: "/v1/sessions",
    summary: "Log in with name and password, and a code where a second factor is set; the token goes into the Authorization header.",
    action: "session.open",
    input: z.strictObject({
      login: z.string().min(1).max(60),
      password,
      code: SecondFactor.optional(),
    }),
    output: OpenedSession,
    status: 201,
    errors: ["wrong-credentials", "code-needed", "wrong-code", "locked-out"],
  },
  requestSessionCode: {
    method: "post",
    path: "/v1/sessions/code",
    summary: "Have a one-time code sent to a leader's phone; the answer is the same for every number.",
    action: "session.open",
    input: z.strictObject({ phone: Phone }),
    output: z.strictObject({}),
    status: 202,
    errors: [],
  },
  openSessionByCode: {
    method: "post",
    path: "/v1/sessions/by-code",
    summary: "Log in as a leader with the phone number and the code that was sent to it.",
    action: "session.open",
    input: z.strictObject({ phone: Phone, code: LogInCode }),
    output: OpenedSession,
    status: 201,
    errors: ["wrong-code", "locked-out"],
  },
  closeSession: {
    method: "post",
    path: "/v1/sessions/close",
    summary: "Log out: the token of this request is void from now on.",
    action: "session.own",
    input: z.strictObject({}),
    output: z.strictObject({ closed: z.boolean() }),
    status: 200,
    errors: [],
  },
  readMe: {
    method: "get",
    path: "/v1/me",
    summary: "Who this credential is, how far it reaches, and which other roles the account holds.",
    action: "session.own",
    input: z.strictObject({}),
    output: Me,
    status: 200,
    errors: [],
  },
  switchRole: {
    method: "post",
    path: "/v1/me/role",
    summary: "Act in another role of the account: a fresh token, the one of this request is void.",
    action: "session.own",
    input: z.strictObject({ grantId: GrantId }),
    output: OpenedSession,
    status: 200,
    errors: ["grant-not-found", "session-needed"],
  },
  changePassword: {
    method: "post",
    path: "/v1/me/password",
    summary: "Change the own password: a fresh token; every other session of the account ends.",
    action: "session.own",
    input: z.strictObject({ oldPassword: password, newPassword: NewPassword }),
    output: OpenedSession,
    status: 200,
    errors: ["wrong-credentials", "locked-out", "session-needed"],
  },
  listSessions: {
    method: "get",
    path: "/v1/me/sessions",
    summary: "Where the own account is logged in.",
    action: "session.own",
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(SessionCard) }),
    status: 200,
    errors: ["session-needed"],
  },
  revokeSession: {
    method: "post",
    path: "/v1/me/sessions/:sessionId/revoke",
    summary: "End one of the own sessions at once.",
    action: "session.own",
    input: z.strictObject({ sessionId: SessionId }),
    output: z.strictObject({ closed: z.boolean() }),
    status: 200,
    errors: ["session-not-found", "session-needed"],
  },
  enrolTotp: {
    method: "post",
    path: "/v1/me/totp",
    summary: "Begin with a second factor: a secret for the authenticator, in force once a code of it is confirmed.",
    action: "session.own",
    input: z.strictObject({ password }),
    output: z.strictObject({ secret: z.string(), uri: z.string() }),
    status: 201,
    errors: ["wrong-credentials", "locked-out", "totp-set", "session-needed"],
  },
  confirmTotp: {
    method: "post",
    path: "/v1/me/totp/confirm",
    summary: "Confirm the second factor with a code; the recovery codes are shown this once.",
    action: "session.own",
    input: z.strictObject({ code: AuthenticatorCode }),
    output: z.strictObject({ recoveryCodes: z.array(z.string()) }),
    status: 200,
    errors: ["wrong-code", "locked-out", "totp-not-begun", "totp-set", "session-needed"],
  },
  removeTotp: {
    method: "post",
    path: "/v1/me/totp/remove",
    summary: "Do without the second factor again.",
    action: "session.own",
    input: z.strictObject({ password, code: SecondFactor }),
    output: z.strictObject({ removed: z.boolean() }),
    status: 200,
    errors: ["wrong-credentials", "wrong-code", "locked-out", "session-needed"],
  },
});
