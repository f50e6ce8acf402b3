import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { AccountId, Actor, ApiKeyId } from "../vocabulary/index.ts";

/** An account's name, role and reach, as shown to its owner. */
export const Account = z
  .strictObject({ id: AccountId, login: z.string(), displayName: z.string(), actor: Actor })
  .meta({ id: "Account" });
export type Account = z.infer<typeof Account>;

export const identityRoutes = defineRoutes({
  openSession: {
    method: "post",
    path: "/v1/sessions",
    summary: "Log in with name and password; the token goes into the Authorization header.",
    action: "session.open",
    input: z.strictObject({
      login: z.string().min(1).max(60),
      password: z.string().min(1).max(200),
    }),
    output: z.strictObject({
      token: z.string(),
      expiresAt: z.iso.datetime(),
      account: Account,
    }),
    status: 201,
    errors: ["wrong-credentials"],
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
    summary: "Who this credential is, and how far it reaches.",
    action: "session.own",
    input: z.strictObject({}),
    output: z.strictObject({ actor: Actor }),
    status: 200,
    errors: [],
  },
});

export const identityInternalRoutes = defineRoutes({
  resolveCredential: {
    method: "post",
    path: "/internal/identity/resolve",
    summary: "Who a session token or an API key stands for; null when for nobody.",
    action: "stack.call",
    input: z.strictObject({ credential: z.string().min(1).max(300) }),
    output: z.strictObject({ actor: Actor.nullable() }),
    status: 200,
    errors: [],
  },
  closeCredential: {
    method: "post",
    path: "/internal/identity/close",
    summary: "Void a session token.",
    action: "stack.call",
    input: z.strictObject({ credential: z.string().min(1).max(300) }),
    output: z.strictObject({ closed: z.boolean() }),
    status: 200,
    errors: [],
  },
  loadAccounts: {
    method: "post",
    path: "/internal/identity/load",
    summary: "Load accounts and API keys with given ids; what exists stays as it is.",
    action: "stack.call",
    input: z.strictObject({
      accounts: z
        .array(
          z.strictObject({
            id: AccountId,
            login: z.string().min(1).max(60),
            displayName: z.string().max(60),
            password: z.string().min(8).max(200),
            actor: Actor,
          }),
        )
        .max(500),
      apiKeys: z
        .array(z.strictObject({ id: ApiKeyId, key: z.string().min(30).max(100), actor: Actor }))
        .max(500),
    }),
    output: z.strictObject({ accounts: z.int(), apiKeys: z.int() }),
    status: 200,
    errors: [],
  },
});
