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
import express, { type ErrorRequestHandler, type Express } from "express";
import { accountPages } from "./account.ts";
import { type Authenticate, findCredential, rememberingCredentials } from "./authenticate.ts";
import { crewInvitationPages } from "./crew-invitation.ts";
import { crewJoinPages } from "./crew-join.ts";
import type { Console } from "./console.ts";
import { consolePages } from "./console-pages.ts";
import { crossOrigin } from "./cross-origin.ts";
import { docsRouter } from "./docs.ts";
import { forgeryTokens, refuseForeignForms } from "./forgery.ts";
import { safeHeaders } from "./headers.ts";
import { invitationRouter } from "./invitation.ts";
import { jobPages } from "./job-page.ts";
import type { Limits } from "./limits.ts";
import { logInRouter } from "./log-in.ts";
import { offerPages } from "./offer-page.ts";
import { entryStyle } from "./pages/entry-style.ts";
import { favicon } from "./pages/favicon.ts";
import { problemPage } from "./pages/layout.ts";
import { openProblemPage } from "./pages/open-frame.ts";
import { openStyle } from "./pages/open-style.ts";
import { style } from "./pages/style.ts";
import type { Forward } from "./proxy.ts";
import { publicRouter } from "./public-routes.ts";
import { sessionCookie } from "./session-cookie.ts";
import { wordsOutside } from "./words-outside.ts";

export type GatewayOptions = {
  client: Client;
  /** Asks who a credential stands for; the answer is remembered for a second. */
  authenticate: Authenticate;
  forward: Readonly<Record<"identity" | "profiles" | "vacancies" | "matcher" | "outreach" | "placements", Forward>>;
  ready: ReadyChecks;
  /** The app in the browser. */
  console: Console;
  companyPhone: string;
  /** Address under which people reach the gateway. */
  publicUrl: string;
  /** Proxies whose word is taken for where a request comes from. */
  trustedProxies: readonly string[];
  /** Origins whose pages may call with an API key. */
  corsOrigins: readonly string[];
  limits: Limits;
  /** Makes the tokens of forms; the same for every gateway. */
  secret: string;
  log: Logger;
};

const sheets = { plain: style, entry: entryStyle, open: openStyle };

/** A page has no list of fields to look at. */
const wrongOnPage = {
  zh: "网址不完整，或者有一项填得不对，没有办。请退回上一页，改好再试。",
  en: "The address or something filled in is wrong; nothing was done. Go back and try again.",
};

/** Errors on a page are told on a page. */
const answerOnPage =
  (log: Logger, phone: string): ErrorRequestHandler =>
  (thrown, req, res, next) => {
    if (req.path.startsWith("/v1") || !req.accepts("html")) return next(thrown);
    const error = asAppError(thrown);
    const problem = problemOf(error, currentRequestId() ?? "");
    if (problem.status >= 500) log.error({ code: error.code, err: error.cause ?? error }, "page failed");
    const { zh, en } = error.code === "invalid-input" ? wrongOnPage : problem.detail;
    const isOpen = /^\/[ocj]\//i.test(req.path);
    const page = isOpen ? openProblemPage("没有办成", wordsOutside(error.code), phone, problem.requestId) : problemPage(zh, en, problem.requestId);
    res.status(problem.status).type("html").send(page);
  };

/** The one door: public operations, their documentation, the console, the plain pages. */
export const gatewayHttp = (options: GatewayOptions): Express => {
  const { client, log } = options;
  const credentials = rememberingCredentials(options.authenticate, client.call);
  const server = express();
  server.disable("x-powered-by");
  server.disable("etag");
  server.set("trust proxy", options.trustedProxies);
  server.use(withRequestIds, logRequests(log), safeHeaders(options.publicUrl), crossOrigin(options.corsOrigins));
  healthRoutes(server, "gateway", { pages: "plain", services: "http" }, options.ready);
  server.use(docsRouter());
  for (const [name, sheet] of Object.entries(sheets))
    server.get(`/assets/${name}.css`, (_req, res) => {
      res.type("css").setHeader("Cache-Control", "max-age=300");
      res.send(sheet);
    });
  server.get("/favicon.svg", (_req, res) => {
    res.type("svg").setHeader("Cache-Control", "max-age=86400");
    res.send(favicon);
  });
  server.use("/assets/console", options.console.assets);
  const cookie = sessionCookie(options.publicUrl);
  const tokens = forgeryTokens(options.secret);
  const find = findCredential(cookie, tokens, options.publicUrl);
  const door = { client, credentials, cookie, tokens, limits: options.limits };
  server.use(publicRouter({ credentials, find, forward: options.forward, limits: options.limits }));
  server.use(express.urlencoded({ extended: false, limit: 20_000 }), refuseForeignForms(options.publicUrl));
  server.use(logInRouter(door), invitationRouter(door), accountPages(door), consolePages(door, options.console));
  for (const pages of [offerPages, crewJoinPages, crewInvitationPages, jobPages]) server.use(pages(client, options.limits, options.companyPhone));
  server.use(answerUnknownRoute, answerOnPage(log, options.companyPhone), answerErrors(log));
  return server;
};
