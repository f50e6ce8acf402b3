import type { Route } from "@qianxian/contracts";
import { rolesOf } from "@qianxian/contracts/access";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { AppError, mayCall, pointerTo, type UseCase } from "@qianxian/kernel";
import { json, type NextFunction, type Request, type Response, Router } from "express";
import { currentRequestId } from "@qianxian/telemetry";
import type { z } from "zod";
import type { Identity } from "./identity.ts";
import { refuseOtherMethods } from "./methods.ts";
import { replayedHeader, tagOf, termsOf } from "./terms.ts";
import { refuseUnstorable } from "./unstorable-text.ts";

/** Largest body, in bytes, of a route that is open to everybody: a log-in or an answer is a few hundred. */
export const openBodyBytesMax = 20_000;

/** A use case of the same name for every route of a contract. */
export type AppFor<Routes extends Record<string, Route>> = {
  [Name in keyof Routes]: UseCase<z.input<Routes[Name]["output"]>>;
};

/** Is a route open to callers without identity? */
export const isOpen = ({ action }: Pick<Route, "action">): boolean => rolesOf(action) === "anyone";

const objectOf = (body: unknown): Record<string, unknown> => {
  if (body === undefined) return {};
  if (typeof body === "object" && body !== null && !Array.isArray(body))
    return body as Record<string, unknown>;
  throw new AppError("malformed-body");
};

/** Path parameters, query and body as the one object a contract describes; a name may come once, `rows` hold any text. */
export const inputOf = (req: Pick<Request, "query" | "body" | "params">, rows?: string): unknown => {
  const parts = [req.query, objectOf(req.body), req.params] as Record<string, unknown>[];
  const input = new Map<string, unknown>();
  for (const part of parts)
    for (const [name, value] of Object.entries(part)) {
      if (input.has(name)) throw new AppError("invalid-input", {}, { fields: [doubled(name)] });
      input.set(name, value);
    }
  const whole = Object.fromEntries(input);
  refuseUnstorable(whole, rows);
  return whole;
};

/** A body that says it is no JSON would be passed over in silence, and a change taken for none. */
const refuseOtherKinds = (req: Request, _res: Response, next: NextFunction) => {
  const isOther = req.get("content-type") !== undefined && req.is("application/json") === false;
  if (isOther) throw new AppError("malformed-body");
  next();
};

const doubled = (name: string) => ({
  pointer: pointerTo([name]),
  code: "given_twice",
  zh: "同一个参数在地址和正文里各写了一次，只能写一次",
  en: "given both in the address and in the body; give it once",
});

const send = (res: Response, route: Route, output: unknown, isReplay: boolean): void => {
  if (isReplay) res.setHeader(replayedHeader, "true");
  if (route.status === 204) return void res.status(204).end();
  const answer: unknown = route.output.parse(output);
  const tag = tagOf(answer);
  if (tag) res.setHeader("ETag", tag);
  res.status(route.status).json(answer);
};

/**
 * Serves every route of a contract with the use case of the same name: authenticate, allow, only
 * then read the body (of at most `bodyBytesMax`, of a route open to everybody `openBodyBytesMax`), run, check the answer.
 */
export const mount = <R extends Record<string, Route>>(
  routes: R,
  app: AppFor<R>,
  identityOf: (req: Request, route: Route) => Promise<Identity>,
  secret: string,
  bodyBytesMax = 8_000_000,
): Router => {
  const router = Router();
  const readSmall = json({ limit: Math.min(bodyBytesMax, openBodyBytesMax) });
  const readLarge = json({ limit: bodyBytesMax });
  for (const [name, route] of Object.entries(routes) as [keyof R & string, Route][]) {
    const useCase = app[name] as UseCase;
    const admit = async (req: Request, res: Response, next: NextFunction) => {
      const { actor, ...whence } = await identityOf(req, route);
      if (!mayCall(route, actor)) throw new AppError("not-allowed", { route: name });
      Object.assign(res.locals, { actor, whence });
      next();
    };
    const answer = async (req: Request, res: Response) => {
      const { actor, whence } = res.locals as { actor: Actor; whence: Omit<Identity, "actor"> };
      const input = inputOf(req, route.rows);
      const terms = termsOf(req, { name, route, actor, input, secret });
      let isReplay = false;
      const onReplay = () => {
        isReplay = true;
      };
      const origin = { operation: name, action: route.action, ...whence, requestId: currentRequestId() };
      const output = await useCase(input, actor, { ...terms, origin, onReplay });
      send(res, route, output, isReplay);
    };
    router[route.method](route.path, admit, refuseOtherKinds, isOpen(route) ? readSmall : readLarge, answer);
  }
  router.use(refuseOtherMethods(Object.values(routes)));
  return router;
};
