import { keyHeader, replayedHeader, requestIdHeader } from "@qianxian/http";
import type { Request, RequestHandler, Response } from "express";
import { credentialOf } from "./authenticate.ts";

const asked = ["authorization", "content-type", "if-match", keyHeader, requestIdHeader].join(", ");
const shown = ["etag", "retry-after", "ratelimit", "ratelimit-policy", replayedHeader, requestIdHeader].join(", ");
const preflightSeconds = 600;

/** An API key, which an employer's page may hold; never a session, which is a person's. */
const bringsKey = (req: Request): boolean => /^qx_(live|test)_/.test(credentialOf(req) ?? "");

const answerPreflight = (req: Request, res: Response): void => {
  res.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
  res.setHeader("Access-Control-Allow-Headers", asked);
  res.setHeader("Access-Control-Max-Age", String(preflightSeconds));
  res.setHeader("Access-Control-Allow-Origin", String(req.get("origin")));
  res.status(204).end();
};

/**
 * Lets pages of the listed origins call `/v1` with an API key. Cookies are never asked for across origins, and an answer
 * to a session's token is shown to no other origin's page.
 */
export const crossOrigin = (origins: readonly string[]): RequestHandler => {
  const listed = new Set(origins);
  return (req, res, next) => {
    const origin = req.get("origin");
    if (!/^\/v1\//i.test(req.path)) return next();
    if (origins.length > 0) res.vary("Origin");
    if (!origin || !listed.has(origin)) return next();
    if (req.method === "OPTIONS" && req.get("access-control-request-method")) return answerPreflight(req, res);
    if (bringsKey(req)) {
      res.setHeader("Access-Control-Allow-Origin", origin);
      res.setHeader("Access-Control-Expose-Headers", shown);
    }
    next();
  };
};
