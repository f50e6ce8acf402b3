import type { identityInternalRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import type { z } from "zod";
import { type EmployerPlaces, actorOfKey, hintOf, type KeyActor, latestEnd, modeOf, type StoredApiKey } from "./domain/api-key.ts";
import type { Deps } from "./use-case.ts";

type Loaded = z.output<typeof identityInternalRoutes.loadAccounts.input>["apiKeys"][number];

const nobody = { code: "unknown_employer", zh: "没有这家用工企业", en: "no such employer" };

/** An employer is what the load says it is; whom a test key stands for is known to the register alone. */
const placesOf = async (actor: KeyActor, key: string, pointer: string, { employers }: Deps): Promise<Omit<EmployerPlaces, "name">> => {
  const { employerId: id, county } = actor;
  if (modeOf(key) === "live") return { id, county, sandboxId: id };
  const places = await employers.placesOf(id);
  if (!places) throw new AppError("invalid-input", {}, { fields: [{ pointer: `${pointer}/employerId`, ...nobody }] });
  return places;
};

/**
 * A key as it is loaded, hashed; it ends in a year.
 * @throws AppError `invalid-input` for a test key of an employer that is not in the register
 */
export const storedKey = async ({ id, key, actor, name }: Loaded, pointer: string, deps: Deps): Promise<StoredApiKey> => {
  const now = deps.clock.now();
  const employer = actor as KeyActor;
  const places = await placesOf(employer, key, pointer, deps);
  return {
    id,
    keyHash: deps.tokens.fingerprint(key),
    name,
    mode: modeOf(key),
    hint: hintOf(key),
    employerId: places.id,
    county: places.county,
    actor: actorOfKey(places, modeOf(key), id, employer.only),
    createdAt: now,
    createdBy: null,
    expiresAt: latestEnd(now),
    lastUsedAt: null,
    revokedAt: null,
  };
};
