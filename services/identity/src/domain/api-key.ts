import { type ApiKeyCard, type KeyMode, type KeyState, keyScopes } from "@qianxian/contracts/identity";
import { type AccountId, type Actor, type ApiKeyId, type EmployerId, type RegionCode, sandboxCounty } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";

/** Who a key stands for. */
export type KeyActor = Extract<Actor, { role: "employer" }>;

/** An API key by its fingerprint; it belongs to an employer, and stands for it or for its twin in the sandbox. */
export type StoredApiKey = {
  id: ApiKeyId;
  keyHash: string;
  name: string;
  mode: KeyMode;
  /** How the key begins. */
  hint: string;
  /** The employer it belongs to, and that employer's county; of a test key too. */
  employerId: EmployerId;
  county: RegionCode;
  actor: KeyActor;
  createdAt: Date;
  createdBy: AccountId | null;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
};

/** An employer's name, county and twin in the sandbox, as vacancies knows them. */
export type EmployerPlaces = { id: EmployerId; name: string; county: RegionCode; sandboxId: EmployerId };

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** A key lives so many days at most. */
export const keyDaysMax = 365;
const hintLength = "qx_live_".length + 4;

/** The mode that a key itself tells. */
export const modeOf = (key: string): KeyMode => (key.startsWith("qx_test_") ? "test" : "live");

/** How a key begins; too little to guess the rest by. */
export const hintOf = (key: string): string => key.slice(0, hintLength);

/** When a key made now ends at the latest. */
export const latestEnd = (now: Date): Date => new Date(now.getTime() + keyDaysMax * dayMs);

/** Is a key good now, or why not? */
export const stateOf = ({ expiresAt, revokedAt }: Pick<StoredApiKey, "expiresAt" | "revokedAt">, now: Date): KeyState => {
  if (revokedAt && revokedAt <= now) return "revoked";
  return expiresAt <= now ? "expired" : "active";
};

/** Is it time to note that the key was used? Once a minute is enough. */
export const needsUseNote = ({ lastUsedAt }: Pick<StoredApiKey, "lastUsedAt">, now: Date): boolean =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= minuteMs;

/** The end that is asked for. @throws AppError `invalid-input` when it is past or more than a year away */
export const endOfKey = (expiresAt: string | undefined, now: Date): Date => {
  const end = expiresAt === undefined ? latestEnd(now) : new Date(expiresAt);
  if (end > now && end <= latestEnd(now)) return end;
  const says = { zh: "到期时间要在现在之后、一年以内", en: "the key must end after now, and within a year" };
  throw new AppError("invalid-input", {}, { fields: [{ pointer: "/expiresAt", code: "bad_end", ...says }] });
};

/**
 * Who a key stands for: the employer, or in the sandbox its twin.
 * @throws AppError `employer-not-found` for a test key of who has no twin: it would reach what is live
 */
export const actorOfKey = (
  { id, county, sandboxId }: Omit<EmployerPlaces, "name">,
  mode: KeyMode,
  keyId: ApiKeyId,
  scopes: readonly string[] | undefined,
): KeyActor => {
  if (mode === "test" && sandboxId === id && county !== sandboxCounty) throw new AppError("employer-not-found", { employerId: id, mode });
  return {
    role: "employer",
    employerId: mode === "test" ? sandboxId : id,
    county: mode === "test" ? sandboxCounty : county,
    keyId,
    ...(scopes ? { only: [...new Set(scopes)] } : {}),
  };
};

/** The old key while the new one is brought into use: it ends after the overlap, or as before when that is sooner. */
export const phasedOut = (key: StoredApiKey, overlapDays: number, now: Date): StoredApiKey => {
  if (overlapDays === 0) return { ...key, revokedAt: now };
  const end = new Date(now.getTime() + overlapDays * dayMs);
  return { ...key, expiresAt: end < key.expiresAt ? end : key.expiresAt };
};

/** The end of a key that takes the place of another: it lives as long as that one was to. */
export const successorsEnd = ({ createdAt, expiresAt }: StoredApiKey, now: Date): Date => {
  const end = new Date(now.getTime() + expiresAt.getTime() - createdAt.getTime());
  return end < latestEnd(now) ? end : latestEnd(now);
};

/** Ends a key; one that has ended stays as it is. */
export const revoked = (key: StoredApiKey, now: Date): StoredApiKey => ({ ...key, revokedAt: key.revokedAt ?? now });

/** What a key shows those who manage it. */
export const keyCard = (key: StoredApiKey, now: Date): ApiKeyCard => ({
  id: key.id,
  employerId: key.employerId,
  name: key.name,
  mode: key.mode,
  state: stateOf(key, now),
  startsWith: key.hint,
  scopes: key.actor.only ?? [...keyScopes],
  createdAt: key.createdAt.toISOString(),
  createdBy: key.createdBy,
  expiresAt: key.expiresAt.toISOString(),
  lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
  revokedAt: key.revokedAt?.toISOString() ?? null,
});
