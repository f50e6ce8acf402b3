import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

const nothing = ["'none'"];
const itself = ["'self'"];

/** The nonce of an answer's policy, made when it is first asked for. */
export const nonceOf = (res: Pick<Response, "locals">): string => {
  const { locals } = res as { locals: { nonce?: string } };
  return (locals.nonce ??= randomBytes(18).toString("base64url"));
};

const ownNonce = (_req: unknown, res: unknown): string => `'nonce-${nonceOf(res as Response)}'`;

const always = { baseUri: nothing, frameAncestors: nothing, objectSrc: nothing };

const directivesFor = (isSecure: boolean) => {
  const upgrade = isSecure ? { upgradeInsecureRequests: [] } : {};
  return {
    /** An answer that is no page runs and loads nothing, should a browser ever show it as one. */
    data: { ...always, ...upgrade, defaultSrc: nothing, formAction: nothing },
    /** Our pages have one style sheet and no script. */
    page: { ...always, ...upgrade, defaultSrc: nothing, styleSrc: itself, imgSrc: [...itself, "data:"], formAction: itself },
    /** The console runs its own files alone; what styles it writes bear the nonce of the answer. */
    app: {
      ...always,
      ...upgrade,
      defaultSrc: nothing,
      scriptSrc: itself,
      styleSrc: [...itself, ownNonce],
      imgSrc: [...itself, "data:", "blob:"],
      connectSrc: itself,
      fontSrc: itself,
      workerSrc: [...itself, "blob:"],
      manifestSrc: itself,
      formAction: itself,
    },
    /** Swagger UI brings script and writes styles. */
    docs: {
      ...always,
      ...upgrade,
      defaultSrc: nothing,
      scriptSrc: itself,
      connectSrc: itself,
      styleSrc: [...itself, "'unsafe-inline'"],
      imgSrc: [...itself, "data:"],
      formAction: nothing,
    },
  };
};

/** No page of ours uses what a browser can do beyond showing and sending forms. */
const permissions = ["camera", "microphone", "geolocation", "payment", "usb", "browsing-topics", "display-capture"]
  .map((feature) => `${feature}=()`)
  .join(", ");

type Kind = "data" | "page" | "app" | "docs";

const kindOf = (path: string): Kind => {
  if (/^\/docs(\/|$)/i.test(path)) return "docs";
  if (/^\/(desk|crew|employer)(\/|$)/i.test(path)) return "app";
  return /^\/(v1\/|openapi\.json|healthz|readyz|assets\/)/i.test(path) ? "data" : "page";
};

/**
 * Headers of every answer: a page takes nothing from elsewhere, sends nothing there and stands in no frame; nothing is
 * kept in a cache unless its own route says so; where the public address is https, browsers come by it alone.
 */
export const safeHeaders = (publicUrl: string): RequestHandler => {
  const isSecure = new URL(publicUrl).protocol === "https:";
  const directives = directivesFor(isSecure);
  const policyOf = (kind: Kind) =>
    helmet.contentSecurityPolicy({ useDefaults: false, directives: directives[kind] });
  const policies = { data: policyOf("data"), page: policyOf("page"), app: policyOf("app"), docs: policyOf("docs") };
  const rest = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: isSecure && { maxAge: 365 * 86_400, includeSubDomains: false },
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  return (req, res, next) => {
    res.setHeader("Permissions-Policy", permissions);
    res.setHeader("Cache-Control", "no-store");
    policies[kindOf(req.path)](req, res, () => rest(req, res, next));
  };
};
