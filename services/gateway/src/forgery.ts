import { createHmac, timingSafeEqual } from "node:crypto";
import { AppError } from "@qianxian/kernel";
import type { Request, RequestHandler } from "express";

/** Header with which a page's script shows that it has read a page of this session. */
export const forgeryHeader = "x-csrf-token";

/** Tokens that a form of ours carries and one of another site cannot know; each is of one session. */
export type ForgeryTokens = {
  of(credential: string): string;
  fits(credential: string, token: unknown): boolean;
};

/** Made from the session by a secret, so that every gateway knows them and none has to be kept. */
export const forgeryTokens = (secret: string): ForgeryTokens => {
  const key = createHmac("sha256", secret).update("forms of the gateway").digest();
  const of = (credential: string): string => createHmac("sha256", key).update(credential).digest("base64url");
  return {
    of,
    fits: (credential, token) => {
      if (typeof token !== "string") return false;
      const [given, right] = [Buffer.from(token), Buffer.from(of(credential))];
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
};

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * Does a request come from a page of ours, as far as the browser says? Our own site is the host that was asked or the
 * public one, since a proxy in front may ask under another name. A page behind a link keeps its origin to itself (`null`).
 */
export const isFromHere = (req: Pick<Request, "get" | "path">, publicOrigin: string): boolean => {
  const origin = req.get("origin");
  const site = req.get("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (origin === "null") return site === "same-origin" || /^\/[oc]\//i.test(req.path);
  return !origin || origin === publicOrigin || hostOf(origin) === req.get("host");
};

/** Refuses a form that another site sent; the cookie is SameSite=Strict, and the form's token is the third lock. */
export const refuseForeignForms = (publicUrl: string): RequestHandler => {
  const publicOrigin = new URL(publicUrl).origin;
  return (req, _res, next) => {
    if (req.method === "POST" && !isFromHere(req, publicOrigin))
      throw new AppError("not-allowed", { reason: "form of another site" });
    next();
  };
};
