import type { Route } from "@qianxian/contracts";
import { AppError } from "@qianxian/kernel";
import type { RequestHandler } from "express";

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}/?$`, "i");

/** Answers a known address that is asked with a method it does not take, and says which it takes; passes on any other. */
export const refuseOtherMethods = (routes: readonly Route[]): RequestHandler => {
  const known = routes.map(({ path, method }) => ({ pattern: patternOf(path), method: method.toUpperCase() }));
  return (req, res, next) => {
    const allowed = known.filter(({ pattern }) => pattern.test(req.path)).map(({ method }) => method);
    if (allowed.length === 0) return next();
    res.setHeader("Allow", [...new Set(allowed)].join(", "));
    throw new AppError("method-not-allowed");
  };
};
