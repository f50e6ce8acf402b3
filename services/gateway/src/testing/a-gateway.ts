import type { Route } from "@qianxian/contracts";
import { identityInternalRoutes, identityRoutes, LogInCode } from "@qianxian/contracts/identity";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { Call, CallTerms, Client } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import { makeLogger } from "@qianxian/telemetry";
import { anId } from "@qianxian/testing";
import { openRateLimits } from "@qianxian/messaging";
import type { Express } from "express";
import request from "supertest";
import { type GatewayOptions, gatewayHttp } from "../http.ts";
import { type LimitName, limitNames, type Limits } from "../limits.ts";
import { openConsole } from "../console.ts";
import { forgeryTokens } from "../forgery.ts";
import type { Forward } from "../proxy.ts";

const secret = "a secret of these tests, 32 letters and more";
const accountId = anId(1, "a");
const county = "522732";

/** Who each credential of these tests stands for. */
export const actors: Record<string, Actor> = {
  "token-county": { role: "county-staff", accountId, county } as Actor,
  "token-admin": { role: "county-admin", accountId, county } as Actor,
  "token-auditor": { role: "auditor", accountId, county } as Actor,
  "token-operator": { role: "operator", accountId } as Actor,
  "token-village": { role: "village-staff", accountId, village: "522732001201" } as Actor,
  "token-station": { role: "station-staff", accountId, county, station: anId(4, "a"), stationsAbove: [] } as unknown as Actor,
  "token-liaison": { role: "liaison", accountId, county, employerId: anId(2, "a") } as Actor,
  "token-town": { role: "town-staff", accountId, town: "522732001" } as Actor,
  "token-buyer": { role: "employer", accountId, employerId: anId(2, "a"), county } as Actor,
  "token-employer": { role: "employer", employerId: anId(2, "a"), county } as Actor,
  "token-leader": { role: "leader", accountId, county, crewId: anId(3, "a") } as Actor,
};

/** What the county's staff fill into the log-in form. */
export const rightLogIn = { login: "county", password: "right-password" };

export type Asked = { route: Route; input: unknown; actor: Actor | null; terms?: CallTerms };
/** What operations answer. */
export type Answers = ReadonlyMap<Route, (input: Record<string, unknown>) => unknown>;

/** Answers among which one operation is refused. */
export const refusing = (route: Route, error: AppError, others: Answers = new Map()): Answers =>
  new Map<Route, (input: Record<string, unknown>) => unknown>([
    ...others,
    [
      route,
      () => {
        throw error;
      },
    ],
  ]);

const openedAs = (token: string) => ({
  token,
  expiresAt: new Date(Date.now() + 12 * 3_600_000).toISOString(),
  account: { actor: actors[token] ?? { role: "operator", accountId } },
});

const preset: Answers = new Map<Route, (input: Record<string, unknown>) => unknown>([
  [identityInternalRoutes.closeCredential, () => ({ closed: true })],
  [
    identityRoutes.openSession,
    ({ login, password }) => {
      if (password !== rightLogIn.password) throw new AppError("wrong-credentials");
      return openedAs(`token-${String(login)}`);
    },
  ],
  [identityRoutes.requestSessionCode, () => ({})],
  [
    identityRoutes.openSessionByCode,
    ({ code }) => {
      if (LogInCode.safeParse(code).data !== "K7MP4Z") throw new AppError("wrong-code");
      return openedAs("token-leader");
    },
  ],
]);

/** What a browser sends once it has logged in with a credential. */
export const cookieOf = (credential: string): string => `__Host-qx_session=${credential}`;

/** What the forms of a session carry. */
export const formTokenOf = (credential: string): string => forgeryTokens(secret).of(credential);

/** Limits that this process counts, of so many requests a minute; without a number, of plenty. */
export const memoryLimits = (points: Partial<Record<LimitName, number>> = {}, seconds = 60): Limits => {
  const { limiter } = openRateLimits({ url: "", prefix: "t", onError: () => {} });
  const limits = limitNames.map((name) => [name, limiter({ name, points: points[name] ?? 10_000, seconds })] as const);
  return Object.fromEntries(limits) as Limits;
};

/** A gateway over services that answer as told; it remembers what was asked and what was passed on. */
export const aGateway = (answers: Answers = new Map(), change: Partial<GatewayOptions> = {}) => {
  const asked: Asked[] = [];
  const forwarded: { service: string; actor: Actor; path: string }[] = [];
  const clientAs = (actor: Actor | null): Client => {
    const call = async (route: Route, input: unknown, terms?: CallTerms): Promise<unknown> => {
      asked.push({ route, input, actor, ...(terms ? { terms } : {}) });
      const me = () => ({ actor, displayName: null, named: { name: "三都水族自治县", county: null }, actions: [], grants: [], hasTotp: false });
      const answer = answers.get(route) ?? (route === identityRoutes.readMe ? me : preset.get(route));
      if (!answer) throw new AppError("service-unreachable", { path: route.path });
      return answer(input as Record<string, unknown>);
    };
    return { call: call as Call, as: clientAs, close: async () => {} };
  };
  const forwardTo =
    (service: string): Forward =>
    async (req, res, actor) => {
      forwarded.push({ service, actor, path: req.originalUrl });
      res.status(200).json({ service });
    };
  const http = gatewayHttp({
    client: clientAs(null),
    authenticate: async (credential) => actors[credential] ?? null,
    forward: {
      identity: forwardTo("identity"),
      profiles: forwardTo("profiles"),
      vacancies: forwardTo("vacancies"),
      matcher: forwardTo("matcher"),
      outreach: forwardTo("outreach"),
      placements: forwardTo("placements"),
    },
    ready: { vacancies: () => true },
    console: openConsole(null),
    companyPhone: "0854-0000000",
    publicUrl: "https://work.example/",
    trustedProxies: ["loopback"],
    corsOrigins: [],
    limits: memoryLimits(),
    secret,
    log: makeLogger({ service: "gateway", level: "silent" }),
    ...change,
  });
  return { http, asked, forwarded };
};

/** Sends the log-in form, of the county's staff unless another is given. */
export const logIn = (http: Express, { form = rightLogIn, headers = {} }: { form?: object; headers?: Record<string, string> } = {}) =>
  request(http).post("/login").set(headers).type("form").send(form);
