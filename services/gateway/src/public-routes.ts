import { publicRoutes, type Route, type ServiceName } from "@qianxian/contracts";
import { identityRoutes } from "@qianxian/contracts/identity";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { isOpen, openBodyBytesMax, refuseOtherMethods } from "@qianxian/http";
import { AppError, mayCall } from "@qianxian/kernel";
import { raw, type Request, type RequestHandler, type Response, Router } from "express";
import { actorOf, type Credentials, type FindCredential } from "./authenticate.ts";
import { countActor, countAddress, type Limits } from "./limits.ts";
import type { Forward } from "./proxy.ts";

export type Door = {
  credentials: Credentials;
  find: FindCredential;
  forward: Readonly<Record<ServiceName, Forward>>;
  limits: Limits;
};

const allRoutes = Object.entries(publicRoutes).flatMap(([service, routes]) =>
  Object.entries(routes).map(([name, route]) => ({
    service: service as ServiceName,
    name,
    route: route as Route,
  })),
);

/** Voids the session token of this very request, which only the gateway knows; a key stays as it is. */
const closeSession = async (req: Request, res: Response, { credentials, find }: Door): Promise<void> => {
  res.json(await credentials.close(find(req) ?? ""));
};

/** Who is calling; who is not known counts by the address, who logs out not at all. @throws AppError `not-authenticated`, `rate-limited` */
const admit = async (req: Request, res: Response, { credentials, find, limits }: Door, route: Route): Promise<Actor> => {
  try {
    const credential = find(req);
    const actor = await actorOf(credential, credentials.authenticate);
    res.locals["credential"] = credential;
    if (actor.role === "anyone" && !isOpen(route))
      throw new AppError("not-authenticated", { reason: "no credential" });
    if (actor.role !== "anyone" && route !== identityRoutes.closeSession) await countActor(limits, actor, res);
    return actor;
  } catch (error) {
    if (error instanceof AppError && error.code === "not-authenticated") await countAddress(limits, "address", req, res);
    throw error;
  }
};

/** What tries passwords and codes, or has codes sent. */
const triesCodes = ({ action, method }: Route): boolean => action === "session.open" || (action === "crew.join" && method === "post");

/** What needs no log-in counts by the address, before a body is read; tries of codes by themselves, since they cost most. */
const countOpen =
  ({ limits }: Door, route: Route): RequestHandler =>
  async (req, res, next) => {
    await countAddress(limits, triesCodes(route) ? "log-in" : "address", req, res);
    next();
  };

const serve =
  (door: Door, service: ServiceName, route: Route) =>
  async (req: Request, res: Response): Promise<void> => {
    const actor = await admit(req, res, door, route);
    if (!mayCall(route, actor)) throw new AppError("not-allowed", { role: actor.role });
    if (route === identityRoutes.closeSession) return closeSession(req, res, door);
    await door.forward[service](req, res, actor);
  };

/** A body that anybody may send is here before a connection to a service is taken, however slowly it comes. */
const readSmallBody = raw({ type: () => true, limit: openBodyBytesMax });

/** Every public operation: authenticate, allow by role, pass on to the service that owns it. */
export const publicRouter = (door: Door): Router => {
  const router = Router();
  for (const { service, route } of allRoutes)
    router[route.method](route.path, isOpen(route) ? [countOpen(door, route), readSmallBody] : [], serve(door, service, route));
  router.use(refuseOtherMethods(allRoutes.map(({ route }) => route)));
  return router;
};

/** Service that owns a public operation, for the tags of the document. */
export const ownerOf = (operation: string): string =>
  allRoutes.find(({ name }) => name === operation)?.service ?? "qianxian";

/** Every public operation by name. */
export const publicOperations: Record<string, Route> = Object.fromEntries(
  allRoutes.map(({ name, route }) => [name, route]),
);
