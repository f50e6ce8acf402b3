import { createHash } from "node:crypto";
import { Actor } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { jwtVerify, SignJWT } from "jose";

/** Header that says for whom a call between services is made. */
export const identityHeader = "x-qx-identity";
/** Header with the id of the request, kept from the gateway to the last log line. */
export const requestIdHeader = "x-request-id";

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret);

/** Who asks, and the network address from which the request came in; null when it began inside the stack. */
export type Identity = {
  actor: Actor;
  from: string | null;
  /** Fingerprint of the session token, which identity alone is told. */
  session?: string;
};

/** By what identity knows a session token: SHA-256, which needs no salt for what nobody can guess. */
export const fingerprintOf = (credential: string): string => createHash("sha256").update(credential).digest("hex");

/** Signs an actor for one service; valid for 60 seconds. */
export const signIdentity = (
  actor: Actor,
  audience: string,
  secret: string,
  from: string | null = null,
  session?: string,
): Promise<string> =>
  new SignJWT({ actor, ...(from === null ? {} : { from }), ...(session === undefined ? {} : { session }) })
    .setProtectedHeader({ alg: "HS256" })
    .setIssuedAt()
    .setExpirationTime("60s")
    .setAudience(audience)
    .sign(keyOf(secret));

/**
 * The actor in a signed identity, and where the request came from.
 * @throws AppError `not-authenticated` when it is missing, forged, expired, or meant for another service
 */
export const verifyIdentity = async (
  token: string | undefined,
  audience: string,
  secret: string,
): Promise<Identity> => {
  if (!token) throw new AppError("not-authenticated", { reason: "no identity" });
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), { audience, algorithms: ["HS256"] });
    const { from, session } = payload as { from?: unknown; session?: unknown };
    return {
      actor: Actor.parse(payload["actor"]),
      from: typeof from === "string" ? from : null,
      ...(typeof session === "string" ? { session } : {}),
    };
  } catch (error) {
    throw new AppError("not-authenticated", { reason: "identity not valid" }, { cause: error });
  }
};
