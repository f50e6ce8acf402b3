import { identityInternalRoutes } from "@qianxian/contracts/identity";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { Call } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import type { Request } from "express";
import { type ForgeryTokens, forgeryHeader, isFromHere } from "./forgery.ts";
import type { SessionCookie } from "./session-cookie.ts";

/** Tells who a credential stands for. */
export type Authenticate = (credential: string) => Promise<Actor | null>;

/** Asks identity who a credential stands for. */
export const askIdentity =
  (call: Call): Authenticate =>
  async (credential) =>
    (await call(identityInternalRoutes.resolveCredential, { credential })).actor;

/** How long an answer of identity is taken for true: what is withdrawn elsewhere ends within a second. */
export const rememberedMs = 1_000;
const rememberedMax = 10_000;

/** Who credentials stand for, remembered for a moment. */
export type Credentials = {
  authenticate: Authenticate;
  /** Ends a session at once. */
  close(credential: string): Promise<{ closed: boolean }>;
  /** Asks anew about one that has ended by itself. */
  forget(credential: string): void;
};

/** Asks identity at most once a second about a credential; one that is closed here is forgotten at once. */
export const rememberingCredentials = (
  ask: Authenticate,
  call: Call,
  now: () => number = Date.now,
): Credentials => {
  const known = new Map<string, { actor: Actor; until: number }>();
  const authenticate = async (credential: string): Promise<Actor | null> => {
    const before = known.get(credential);
    if (before && before.until > now()) return before.actor;
    const until = now() + rememberedMs;
    const actor = await ask(credential);
    if (known.size >= rememberedMax) known.clear();
    if (actor) known.set(credential, { actor, until });
    else known.delete(credential);
    return actor;
  };
  const close = async (credential: string) => {
    const answer = await call(identityInternalRoutes.closeCredential, { credential });
    known.delete(credential);
    return answer;
  };
  return { authenticate, close, forget: (credential) => void known.delete(credential) };
};

/** The token or key in an Authorization header. */
export const credentialOf = (req: Pick<Request, "get">): string | null =>
  /^Bearer ([\x21-\x7e]{1,300})$/.exec(req.get("authorization") ?? "")?.[1] ?? null;

/** Finds the credential of a call to `/v1`, or null. */
export type FindCredential = (req: Request) => string | null;

/**
 * A credential comes in the Authorization header; or in a page's cookie, when the page shows by a header that it is
 * ours. A cookie that a browser sends by itself is no credential.
 */
export const findCredential =
  (cookie: SessionCookie, tokens: ForgeryTokens, publicUrl: string): FindCredential =>
  (req) => {
    const given = credentialOf(req);
    if (given) return given;
    const session = cookie.read(req);
    const isOurs = isFromHere(req, new URL(publicUrl).origin);
    return session && isOurs && tokens.fits(session, req.get(forgeryHeader)) ? session : null;
  };

/**
 * Who is calling; `anyone` without a credential.
 * @throws AppError `not-authenticated` for a credential that stands for nobody
 */
export const actorOf = async (credential: string | null, authenticate: Authenticate): Promise<Actor> => {
  if (!credential) return { role: "anyone" };
  const actor = await authenticate(credential);
  if (!actor) throw new AppError("not-authenticated", { reason: "credential stands for nobody" });
  return actor;
};
