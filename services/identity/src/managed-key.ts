import { identityRoutes } from "@qianxian/contracts/identity";
import type { Actor, ApiKeyId, EmployerId } from "@qianxian/contracts/vocabulary";
import { AppError, reaches, subjectOfEmployer } from "@qianxian/kernel";
import type { EmployerPlaces, StoredApiKey } from "./domain/api-key.ts";
import type { Employers } from "./ports/key-ring.ts";
import type { Tx } from "./use-case.ts";

/** All routes of keys ask for the same. */
const route = identityRoutes.listKeys;

/** A key makes, shows and ends no keys. @throws AppError `session-needed` when the caller came with one */
const demandPerson = (actor: Actor): void => {
  if (actor.role === "employer" && actor.keyId !== undefined) throw new AppError("session-needed", { keyId: actor.keyId });
};

/**
 * An employer whose keys the caller manages.
 * @throws AppError `employer-not-found`, `session-needed`
 */
export const reachedEmployer = async (employers: Employers, actor: Actor, employerId: EmployerId): Promise<EmployerPlaces> => {
  demandPerson(actor);
  const places = await employers.placesOf(employerId);
  if (!places || !reaches(route, actor, subjectOfEmployer(places.id, places.county)))
    throw new AppError("employer-not-found", { employerId });
  return places;
};

/**
 * A key that the caller manages; it stays as it is until the transaction ends.
 * @throws AppError `key-not-found`, `session-needed`
 */
export const reachedKey = async (tx: Tx, actor: Actor, keyId: ApiKeyId): Promise<StoredApiKey> => {
  demandPerson(actor);
  const key = await tx.keys.lock(keyId);
  if (!key || !reaches(route, actor, subjectOfEmployer(key.employerId, key.county)))
    throw new AppError("key-not-found", { keyId });
  return key;
};
