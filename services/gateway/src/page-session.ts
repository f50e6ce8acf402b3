import { identityRoutes, type OwnGrant } from "@qianxian/contracts/identity";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { type Client, fingerprintOf } from "@qianxian/http";
import { accountOf } from "@qianxian/kernel";
import type { Request, Response } from "express";
import type { Credentials } from "./authenticate.ts";
import type { ForgeryTokens } from "./forgery.ts";
import { countActor, type Limits } from "./limits.ts";
import { type RoleChoice, roleAtPlace, type Viewer } from "./pages/viewer.ts";
import type { SessionCookie } from "./session-cookie.ts";
import { type Space, spaceOf } from "./spaces.ts";

/** What the pages need to know who is looking. */
export type PageDoor = {
  client: Client;
  credentials: Credentials;
  cookie: SessionCookie;
  tokens: ForgeryTokens;
  limits: Limits;
};

/** Somebody logged in on the pages, and calls in their name. */
export type Session = {
  credential: string;
  actor: Actor;
  /** Where the role works. */
  space: Space;
  call: Client["call"];
  /** Who is looking, in words; asks identity which other roles there are. */
  viewer(): Promise<Viewer>;
};

const choiceOf = ({ id, place, named, isActive }: OwnGrant): RoleChoice => ({ grantId: id, role: place.role, place: named.name, isOn: isActive });

const viewerOf = async ({ role }: Actor, space: Space, call: Client["call"], token: string): Promise<Viewer> => {
  const { displayName, named, grants } = await call(identityRoutes.readMe, {});
  const who = role === "anyone" ? "" : roleAtPlace(role, named.name);
  return { who, name: displayName, token, space, choices: grants.map(choiceOf) };
};

/** The session of a request, or null when nobody is logged in, a key being nobody; not counted, for who wants to log out. */
export const uncountedSessionOf = async (req: Request, door: PageDoor): Promise<Session | null> => {
  const credential = door.cookie.read(req);
  const actor = credential && (await door.credentials.authenticate(credential));
  const space = actor && accountOf(actor) !== null ? spaceOf(actor.role) : null;
  if (!credential || !actor || space === null) return null;
  const { call } = door.client.as(actor, { from: req.ip ?? null, session: fingerprintOf(credential) });
  return { credential, actor, space, call, viewer: () => viewerOf(actor, space, call, door.tokens.of(credential)) };
};

/** The session of a request, or null when nobody is logged in. @throws AppError `rate-limited` */
export const sessionOf = async (req: Request, res: Response, door: PageDoor): Promise<Session | null> => {
  const session = await uncountedSessionOf(req, door);
  if (session) await countActor(door.limits, session.actor, res);
  return session;
};
