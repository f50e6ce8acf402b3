import { z } from "zod";
import { policy, relationsOf, type Action } from "../access/index.ts";
import { defineRoutes } from "../define.ts";
import { AccountId, ApiKeyId, EmployerId, pageInput, pageOf } from "../vocabulary/index.ts";
import { Reason } from "./audit.ts";

/** What a key may be made for: an employer's actions, but to make keys, which takes a person who has logged in. */
export const keyScopes = (Object.keys(policy) as Action[]).filter(
  (action) => action !== "key.manage" && relationsOf(action, "employer").length > 0,
);

const KeyScope = z.string().refine((text) => keyScopes.some((scope) => scope === text), "an action of an employer's");

/** `live` stands for the employer, `test` for its twin in the sandbox. */
export const KeyMode = z.enum(["live", "test"]);
export type KeyMode = z.infer<typeof KeyMode>;

export const KeyState = z.enum(["active", "expired", "revoked"]);
export type KeyState = z.infer<typeof KeyState>;

/** A key as those who manage it see it, without the key itself. */
export const ApiKeyCard = z
  .strictObject({
    id: ApiKeyId,
    employerId: EmployerId,
    name: z.string(),
    mode: KeyMode,
    state: KeyState,
    /** How the key begins, such as `qx_live_4Fg8`. */
    startsWith: z.string(),
    /** Actions it is limited to. */
    scopes: z.array(z.string()),
    createdAt: z.iso.datetime(),
    /** Null for a key that was loaded with its employer. */
    createdBy: AccountId.nullable(),
    expiresAt: z.iso.datetime(),
    /** Noted once a minute. */
    lastUsedAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "ApiKeyCard" });
export type ApiKeyCard = z.infer<typeof ApiKeyCard>;

/** A fresh key, shown this once. */
export const NewApiKey = z.strictObject({ ...ApiKeyCard.shape, key: z.string() }).meta({ id: "NewApiKey" });
export type NewApiKey = z.infer<typeof NewApiKey>;

const why = { reason: Reason.optional() };
const scopes = z.array(KeyScope).min(1).max(40);

export const keyRoutes = defineRoutes({
  createKey: {
    method: "post",
    path: "/v1/employers/:employerId/keys",
    summary: "Make an API key for an employer; the key is shown this once.",
    action: "key.manage",
    input: z.strictObject({
      employerId: EmployerId,
      name: z.string().trim().min(1).max(60),
      mode: KeyMode,
      /** Without it, all that an employer may do with a key. */
      scopes: scopes.optional(),
      /** At most a year from now, which is the default. */
      expiresAt: z.iso.datetime().optional(),
      ...why,
    }),
    output: NewApiKey,
    status: 201,
    errors: ["employer-not-found", "session-needed"],
  },
  listKeys: {
    method: "get",
    path: "/v1/employers/:employerId/keys",
    summary: "An employer's API keys, newest first, without the keys themselves.",
    action: "key.manage",
    input: z.strictObject({ ...pageInput, employerId: EmployerId }),
    output: pageOf(ApiKeyCard),
    status: 200,
    errors: ["employer-not-found", "session-needed"],
  },
  rotateKey: {
    method: "post",
    path: "/v1/keys/:keyId/rotate",
    summary: "Make a new key like this one, which lives on for some days; the new key is shown this once.",
    action: "key.manage",
    input: z.strictObject({
      keyId: ApiKeyId,
      /** So long both keys hold; 0 ends the old one at once. */
      overlapDays: z.int().min(0).max(7).default(1),
      /** End of the new one; without it, it lives as long as the old one was to. */
      expiresAt: z.iso.datetime().optional(),
      ...why,
    }),
    output: NewApiKey,
    status: 201,
    errors: ["key-not-found", "key-ended", "session-needed"],
  },
  revokeKey: {
    method: "post",
    path: "/v1/keys/:keyId/revoke",
    summary: "End a key; nobody gets in with it a second later. Twice is the same as once.",
    action: "key.manage",
    input: z.strictObject({ keyId: ApiKeyId, ...why }),
    output: ApiKeyCard,
    status: 200,
    errors: ["key-not-found", "session-needed"],
    takesKey: true,
  },
});
