import {
  answerErrors,
  answerUnknownRoute,
  asAppError,
  type Client,
  healthRoutes,
  logRequests,
  problemOf,
  type ReadyChecks,
  withRequestIds,
} from "@qianxian/http";
import { currentRequestId, type Logger } from "@qianxian/telemetry";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { type Authenticate, rememberingCredentials } from "./authenticate.ts";
import { docsRouter } from "./docs.ts";
import { offerPages } from "./offer-page.ts";
import { favicon } from "./pages/favicon.ts";
import { problemPage } from "./pages/layout.ts";
import { style } from "./pages/style.ts";
import type { Forward } from "./proxy.ts";
import { publicRouter } from "./public-routes.ts";
import { staffPages } from "./staff-pages.ts";
import { loginRouter, refuseForeignForms } from "./staff-session.ts";

export type GatewayOptions = {
  client: Client;
  /** Asks who a credential stands for; the answer is remembered for a second. */
  authenticate: Authenticate;
  forward: Readonly<Record<"identity" | "profiles" | "vacancies" | "matcher" | "outreach" | "placements", Forward>>;
  ready: ReadyChecks;
  companyPhone: string;
  /** Address under which people reach the gateway. */
  publicUrl: string;
  log: Logger;
};

const pagePolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Answers about people stay in no cache; pages take nothing from elsewhere and send nothing there. */
const safeHeaders: RequestHandler = (req, res, next) => {
  res.setHeader("X-Content-Type-Options", "nosniff");
  res.setHeader("X-Frame-Options", "DENY");
  if (/^\/v1\//i.test(req.path)) res.setHeader("Cache-Control", "no-store");
  else res.setHeader("Content-Security-Policy", pagePolicy);
  next();
};

/** Errors on a page are told on a page. */
const answerOnPage =
  (log: Logger): ErrorRequestHandler =>
  (thrown, req, res, next) => {
    if (req.path.startsWith("/v1") || !req.accepts("html")) return next(thrown);
    const error = asAppError(thrown);
    const problem = problemOf(error, currentRequestId() ?? "");
    if (problem.status >= 500) log.error({ code: error.code, err: error.cause ?? error }, "page failed");
    const { zh, en } = problem.detail;
    res.status(problem.status).type("html").send(problemPage(zh, en, problem.requestId, !/^\/o\//i.test(req.path)));
  };

/** The one door: public operations, their documentation, the plain pages. */
export const gatewayHttp = (options: GatewayOptions): Express => {
  const { client, log } = options;
  const credentials = rememberingCredentials(options.authenticate, client.call);
  const server = express();
  server.disable("x-powered-by");
  server.set("trust proxy", "loopback");
  server.use(withRequestIds, logRequests(log), safeHeaders);
  healthRoutes(server, "gateway", { pages: "plain", services: "http" }, options.ready);
  server.use(docsRouter());
  server.get("/assets/plain.css", (_req, res) => {
    res.type("css").setHeader("Cache-Control", "max-age=300");
    res.send(style);
  });
  server.get("/favicon.svg", (_req, res) => {
    res.type("svg").setHeader("Cache-Control", "max-age=86400");
    res.send(favicon);
  });
  server.get("/", (_req, res) => {
    res.redirect(302, "/staff");
  });
  server.use(publicRouter({ credentials, forward: options.forward }));
  server.use(express.urlencoded({ extended: false, limit: 20_000 }), refuseForeignForms(options.publicUrl));
  server.use(loginRouter(client, credentials), staffPages(client, credentials.authenticate));
  server.use(offerPages(client, options.companyPhone));
  server.use(answerUnknownRoute, answerOnPage(log), answerErrors(log));
  return server;
};
