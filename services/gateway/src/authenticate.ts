import { identityInternalRoutes } from "@qianxian/contracts/identity";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { Call } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import type { Request } from "express";

/** Tells who a credential stands for. */
export type Authenticate = (credential: string) => Promise<Actor | null>;

/** Asks identity, so that a closed session or a withdrawn key ends with the next request. */
export const askIdentity =
  (call: Call): Authenticate =>
  async (credential) =>
    (await call(identityInternalRoutes.resolveCredential, { credential })).actor;

/** The token or key in an Authorization header. */
export const credentialOf = (req: Pick<Request, "get">): string | null =>
  /^Bearer ([\x21-\x7e]{1,300})$/.exec(req.get("authorization") ?? "")?.[1] ?? null;

/**
 * Who is calling; `anyone` without a credential.
 * @throws AppError `not-authenticated` for a credential that stands for nobody
 */
export const actorOf = async (
  req: Pick<Request, "get">,
  authenticate: Authenticate,
): Promise<Actor> => {
  const credential = credentialOf(req);
  if (!credential) return { role: "anyone" };
  const actor = await authenticate(credential);
  if (!actor) throw new AppError("not-authenticated", { reason: "credential stands for nobody" });
  return actor;
};
