import { publicRoutes, type Route, type ServiceName } from "@qianxian/contracts";
import { identityRoutes } from "@qianxian/contracts/identity";
import { isOpen, openBodyBytesMax, refuseOtherMethods } from "@qianxian/http";
import { AppError, mayCall } from "@qianxian/kernel";
import { raw, type Request, type Response, Router } from "express";
import { actorOf, type Credentials, credentialOf } from "./authenticate.ts";
import type { Forward } from "./proxy.ts";

export type Door = {
  credentials: Credentials;
  forward: Readonly<Record<ServiceName, Forward>>;
};

const allRoutes = Object.entries(publicRoutes).flatMap(([service, routes]) =>
  Object.entries(routes).map(([name, route]) => ({
    service: service as ServiceName,
    name,
    route: route as Route,
  })),
);

/** Voids the session token of this very request, which only the gateway knows; a key stays as it is. */
const closeSession = async (req: Request, res: Response, { credentials }: Door): Promise<void> => {
  const credential = credentialOf(req) ?? "";
  res.json(await credentials.close(credential));
};

const serve =
  (door: Door, service: ServiceName, route: Route) =>
  async (req: Request, res: Response): Promise<void> => {
    const actor = await actorOf(req, door.credentials.authenticate);
    if (actor.role === "anyone" && !isOpen(route))
      throw new AppError("not-authenticated", { reason: "no credential" });
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
    router[route.method](route.path, isOpen(route) ? readSmallBody : [], serve(door, service, route));
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
