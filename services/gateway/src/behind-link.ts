import type { Client } from "@qianxian/http";
import { type Request, type RequestHandler, Router } from "express";
import { limitAddress, type Limits } from "./limits.ts";

/** Nobody's calls, which say where the request came from. */
export const nobodysCall = (req: Pick<Request, "ip">, client: Client): Client["call"] =>
  client.as({ role: "anyone" }, { from: req.ip ?? null }).call;

/** The address holds a token, so no other site is told it and no search engine keeps it. */
const keepAddressHere: RequestHandler = (_req, res, next) => {
  res.setHeader("Referrer-Policy", "no-referrer");
  res.setHeader("X-Robots-Tag", "noindex");
  next();
};

/** A router for the pages behind a link that is its holder's only credential; requests are counted by address. */
export const routerBehindLink = (path: "/o/:token" | "/c/:token" | "/c/join/:token", limits: Limits): Router =>
  Router().use(path, keepAddressHere, limitAddress(limits, "address"));
