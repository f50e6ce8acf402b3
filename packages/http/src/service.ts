import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { Route } from "@qianxian/contracts";
import { deadLetterRoutes, personRoutes } from "@qianxian/contracts/operator";
import { countRequest, currentRequestId, type Logger, showReading, withRequestId } from "@qianxian/telemetry";
import express, { type Express, type RequestHandler, type Router } from "express";
import { type Identity, identityHeader, requestIdHeader, verifyIdentity } from "./identity.ts";
import { deadLetterApp, type DeadLetterOffice } from "./dead-letters.ts";
import { metricsRoute } from "./metrics.ts";
import { type AppFor, isOpen, mount } from "./mount.ts";
import { openApiDocument } from "./open-api.ts";
import { type PersonOffice, personApp } from "./persons.ts";
import { answerErrors, answerUnknownRoute } from "./problems.ts";
import { goOnTraced, looks, routeOf } from "./trace.ts";

/** What `/readyz` asks: every named check must hold. */
export type ReadyChecks = Readonly<Record<string, () => Promise<boolean> | boolean>>;

/** Which adapters a process runs on, by port, such as `{ postings: "prisma" }`. */
export type Adapters = Readonly<Record<string, string>>;

export type ServiceHttp<R extends Record<string, Route>> = {
  name: string;
  routes: R;
  app: AppFor<R>;
  secret: string;
  log: Logger;
  adapters: Adapters;
  ready?: ReadyChecks;
  /** Largest body, in bytes. */
  bodyBytesMax?: number;
  /** Of a service that reads events: what `qx queues` asks for. */
  deadLetters?: DeadLetterOffice;
  /** Of a service that holds data about people: what it holds about one of them. */
  persons?: PersonOffice;
};

/** Neither a mobile number nor an ID number: the id stands in every log line. */
const acceptable = /^(?!.*(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d))[\w-]{8,64}$/;

/** Gives every request an id (or keeps the caller's), says it in the answer and in every log line. */
export const withRequestIds: RequestHandler = (req, res, next) => {
  const given = req.get(requestIdHeader);
  const id = given && acceptable.test(given) ? given : randomUUID();
  res.setHeader(requestIdHeader, id);
  withRequestId(id, () => goOnTraced(req, res, id, next));
};

/** One log line and one count a request: method, route pattern, status, milliseconds; never the address itself. */
export const logRequests =
  (log: Logger): RequestHandler =>
  (req, res, next) => {
    const started = performance.now();
    const requestId = currentRequestId() ?? "";
    res.on("finish", () => {
      const route = routeOf(req);
      if (looks.has(route)) return;
      const labels = { method: req.method, route, status: res.statusCode };
      const ms = performance.now() - started;
      countRequest(labels, ms / 1_000);
      withRequestId(requestId, () => log.info({ ...labels, ms: Math.round(ms) }, "request"));
    });
    next();
  };

/** Whoever asks gives up after two seconds; a check that hangs does not hold. */
const checkMsMax = 1_500;

const holdsInTime = async (holds: ReadyChecks[string]): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), checkMsMax);
  });
  const answer = Promise.resolve().then(holds).catch(() => false);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};

const holding = (ready: ReadyChecks): Promise<(readonly [string, boolean])[]> =>
  Promise.all(
    Object.entries(ready).map(async ([check, holds]) => [check, await holdsInTime(holds)] as const),
  );

/** `/healthz`: the process lives. `/readyz`: it can do its work; 503 names what is missing. The metrics show the same. */
export const healthRoutes = (
  router: Pick<Router, "get">,
  name: string,
  adapters: Adapters,
  ready: ReadyChecks = {},
): void => {
  router.get("/healthz", (_req, res) => {
    res.json({ service: name, ok: true });
  });
  router.get("/readyz", async (_req, res) => {
    const checks = await holding(ready);
    const ok = checks.every(([, holds]) => holds);
    res
      .status(ok ? 200 : 503)
      .json({ service: name, ok, adapters, checks: Object.fromEntries(checks) });
  });
  showReading({
    name: "qx_ready",
    help: "1 while a check of /readyz holds, by check.",
    labels: ["check"],
    read: async () => (await holding(ready)).map(([check, ok]) => ({ labels: { check }, value: Number(ok) })),
  });
};

/** The whole HTTP side of one service: health, its OpenAPI document, its routes, its errors. */
export const serviceHttp = <R extends Record<string, Route>>(options: ServiceHttp<R>): Express => {
  const { name, routes, app, secret, log } = options;
  const server = express();
  server.disable("x-powered-by");
  // Ours names a revision; express would make one of the bytes of every other answer.
  server.disable("etag");
  server.use(withRequestIds, logRequests(log));
  healthRoutes(server, name, options.adapters, options.ready);
  metricsRoute(server);
  server.get("/openapi.json", (_req, res) => {
    res.json(openApiDocument(routes));
  });
  const identityOf = async (
    req: { get(header: string): string | undefined },
    route: Route,
  ): Promise<Identity> => {
    const identity = req.get(identityHeader);
    if (!identity && isOpen(route)) return { actor: { role: "anyone" }, from: null };
    return verifyIdentity(identity, name, secret);
  };
  server.use(mount(routes, app, identityOf, secret, options.bodyBytesMax));
  if (options.deadLetters) {
    const ofLetters = deadLetterRoutes(name);
    server.use(mount(ofLetters, deadLetterApp(ofLetters, options.deadLetters), identityOf, secret));
  }
  if (options.persons) {
    const ofPersons = personRoutes(name);
    server.use(mount(ofPersons, personApp(ofPersons, options.persons), identityOf, secret));
  }
  server.use(answerUnknownRoute, answerErrors(log));
  return server;
};

/** How long a server waits for a caller, in milliseconds. */
export type Patience = { headersMs: number; requestMs: number; checkMs: number };

/** A caller who sends slowly holds up nobody else: 8 MB within a minute is 1 Mbit/s, what a village's line does. */
const patience: Patience = { headersMs: 15_000, requestMs: 60_000, checkMs: 5_000 };

/**
 * Listens on an address; a caller who takes longer than the patience to send a request is answered 408.
 * @returns the port taken, and a function that refuses new requests, finishes those under way
 *   (for at most `graceMs`) and closes
 */
export const listen = async (
  app: Express,
  address: { port: number; host: string },
  { headersMs, requestMs, checkMs }: Patience = patience,
): Promise<{ port: number; server: Server; close: (graceMs?: number) => Promise<void> }> => {
  const limits = { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: checkMs };
  const server = createServer(limits, app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(address.port, address.host, resolve);
  });
  const taken = server.address();
  const port = typeof taken === "object" && taken ? taken.port : address.port;
  let closing = false;
  // A kept-alive connection is idle only after its last answer; without this it would hold up close.
  server.on("request", (_req, res) =>
    res.once("finish", () => closing && setImmediate(() => server.closeIdleConnections())),
  );
  const close = (graceMs = 8_000): Promise<void> =>
    new Promise((resolve) => {
      closing = true;
      const timer = setTimeout(() => server.closeAllConnections(), graceMs);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
      server.closeIdleConnections();
    });
  return { port, server, close };
};
