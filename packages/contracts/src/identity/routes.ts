import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { AccountId, Actor, ApiKeyId, RegionCode, StationId } from "../vocabulary/index.ts";
import { accountRoutes, NewPassword } from "./accounts.ts";
import { auditInternalRoutes, auditRoutes } from "./audit-log.ts";
import { keyRoutes } from "./keys.ts";
import { sessionRoutes } from "./sessions.ts";
import { unitInternalRoutes, unitRoutes } from "./units.ts";
import { viewRoutes } from "./views.ts";

/** What everybody may ask of identity. */
export const identityRoutes = defineRoutes({
  ...sessionRoutes,
  ...accountRoutes,
  ...unitRoutes,
  ...auditRoutes,
  ...keyRoutes,
  ...viewRoutes,
});

export const identityInternalRoutes = defineRoutes({
  ...unitInternalRoutes,
  ...auditInternalRoutes,
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
    summary: "Load stations, accounts and API keys with given ids; what exists stays as it is.",
    action: "stack.call",
    input: z.strictObject({
      /** Those above come before those below. */
      stations: z
        .array(
          z.strictObject({
            id: StationId,
            county: RegionCode,
            name: z.string().min(2).max(60),
            parentId: StationId.nullable(),
            region: RegionCode.nullable(),
          }),
        )
        .max(100)
        .default([]),
      accounts: z
        .array(
          z.strictObject({
            id: AccountId,
            login: z.string().min(1).max(60),
            displayName: z.string().max(60),
            password: NewPassword,
            /** The first role, in which its sessions act at first. */
            actor: Actor,
            /** Further roles. */
            grants: z.array(Actor).max(20).default([]),
            /** The county that looks after it, where no role names one. */
            county: RegionCode.optional(),
          }),
        )
        .max(500),
      apiKeys: z
        .array(z.strictObject({
            id: ApiKeyId,
            key: z.string().min(30).max(100),
            /** The employer it is of; a test key then stands for that employer's twin in the sandbox. */
            actor: Actor,
            name: z.string().min(1).max(60).default("系统密钥"),
          }))
        .max(500),
    }),
    output: z.strictObject({ accounts: z.int(), apiKeys: z.int() }),
    status: 200,
    errors: [],
  },
});
