import { Actor } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { jwtVerify, SignJWT } from "jose";

/** Header that says for whom a call between services is made. */
export const identityHeader = "x-qx-identity";
/** Header with the id of the request, kept from the gateway to the last log line. */
export const requestIdHeader = "x-request-id";

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret);

/** Signs an actor for one service; valid for 60 seconds. */
export const signIdentity = (actor: Actor, audience: string, secret: string): Promise<string> =>
  new SignJWT({ actor })
    .setProtectedHeader({ alg: "HS256" })
    .setIssuedAt()
    .setExpirationTime("60s")
    .setAudience(audience)
    .sign(keyOf(secret));

/**
 * The actor in a signed identity.
 * @throws AppError `not-authenticated` when it is missing, forged, expired, or meant for another service
 */
export const verifyIdentity = async (
  token: string | undefined,
  audience: string,
  secret: string,
): Promise<Actor> => {
  if (!token) throw new AppError("not-authenticated", { reason: "no identity" });
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), { audience, algorithms: ["HS256"] });
    return Actor.parse(payload["actor"]);
  } catch (error) {
    throw new AppError("not-authenticated", { reason: "identity not valid" }, { cause: error });
  }
};
