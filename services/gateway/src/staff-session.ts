import { type Grant, identityRoutes } from "@qianxian/contracts/identity";
import type { Actor, Role } from "@qianxian/contracts/vocabulary";
import { homePlaceOf, regionName } from "@qianxian/gazetteer";
import { type Client, fingerprintOf } from "@qianxian/http";
import { accountOf, mayCall } from "@qianxian/kernel";
import type { Request, Response } from "express";
import type { Credentials } from "./authenticate.ts";
import type { ForgeryTokens } from "./forgery.ts";
import { countActor, type Limits } from "./limits.ts";
import { type RoleChoice, roleAtPlace, type Viewer } from "./pages/viewer.ts";
import type { SessionCookie } from "./session-cookie.ts";
import { spaceOf } from "./spaces.ts";

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
  call: Client["call"];
  /** Who is looking, in words; asks identity which other roles there are. */
  viewer(): Promise<Viewer>;
};

type WithPlace = Omit<Extract<Actor, { role: Exclude<Role, "service"> }>, "accountId"> | Grant["place"];

/** What a page of a list holds at most. */
const pageMax = 200;

/** Names of stations by id. */
type Stations = ReadonlyMap<string, string>;

const placeWords = (place: WithPlace, stations: Stations): string => {
  const station = "station" in place && stations.get(place.station);
  if (station) return station;
  if ("village" in place) return homePlaceOf(place.village)?.name ?? place.village;
  if ("town" in place) return homePlaceOf(place.town)?.name ?? place.town;
  return "county" in place && place.county ? regionName(place.county) : "";
};

const isSame = (actor: Actor, place: Grant["place"]): boolean =>
  Object.entries(place).every(([name, value]) => (actor as Record<string, unknown>)[name] === value);

const choiceOf =
  (actor: Actor, stations: Stations) =>
  ({ id, place }: Grant): RoleChoice => ({ grantId: id, role: place.role, place: placeWords(place, stations), isOn: isSame(actor, place) });

/** The stations of the county by name, asked for when a place is one of them; who may not ask sees the county. */
const stationsOf = async (actor: Actor, places: readonly object[], call: Client["call"]): Promise<Stations> => {
  if (!places.some((place) => "station" in place) || !mayCall(identityRoutes.listUnits, actor)) return new Map();
  const { items } = await call(identityRoutes.listUnits, { kind: "station", limit: pageMax });
  return new Map(items.map(({ id, name }) => [id, name]));
};

const viewerOf = async (actor: Actor, call: Client["call"], token: string): Promise<Viewer> => {
  const { displayName, grants } = await call(identityRoutes.readMe, {});
  const held = grants.filter(({ to, place }) => to === null && spaceOf(place.role) !== null);
  const stations = await stationsOf(actor, [actor, ...held.map(({ place }) => place)], call);
  const who =
    actor.role === "anyone" || actor.role === "service" ? "" : roleAtPlace(actor.role, placeWords(actor, stations));
  return { who, name: displayName, token, choices: held.map(choiceOf(actor, stations)) };
};

/** The session of a request, or null when nobody is logged in, a key being nobody; not counted, for who wants to log out. */
export const uncountedSessionOf = async (req: Request, door: PageDoor): Promise<Session | null> => {
  const credential = door.cookie.read(req);
  const actor = credential && (await door.credentials.authenticate(credential));
  if (!credential || !actor || accountOf(actor) === null) return null;
  const { call } = door.client.as(actor, { from: req.ip ?? null, session: fingerprintOf(credential) });
  return { credential, actor, call, viewer: () => viewerOf(actor, call, door.tokens.of(credential)) };
};

/** The session of a request, or null when nobody is logged in. @throws AppError `rate-limited` */
export const sessionOf = async (req: Request, res: Response, door: PageDoor): Promise<Session | null> => {
  const session = await uncountedSessionOf(req, door);
  if (session) await countActor(door.limits, session.actor, res);
  return session;
};
