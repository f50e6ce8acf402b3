import { type ErrorCode, errors, internalRoutes, publicRoutes, type Route } from "@qianxian/contracts";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { AppError, type FieldError } from "@qianxian/kernel";
import { currentRequestId, traceHeaders } from "@qianxian/telemetry";
import { Agent, request } from "undici";
import type { z } from "zod";
import { type Identity, identityHeader, requestIdHeader, signIdentity } from "./identity.ts";
import { keyHeader } from "./terms.ts";

/** What goes with a call besides its input. */
export type CallTerms = {
  /** The revision a change is based on; `*` for whichever it is. */
  ifMatch?: number | "*";
  /** The same for every try of one write. */
  idempotencyKey?: string;
};

/** Calls an operation by its contract: checks the answer, throws the contract's errors. */
export type Call = <R extends Route>(
  route: R,
  input: z.input<R["input"]>,
  terms?: CallTerms,
) => Promise<z.output<R["output"]>>;

export type Client = {
  call: Call;
  /** The same, in somebody's name, whose request came in somewhere. */
  as(actor: Actor, whence?: Omit<Identity, "actor">): Client;
  close(): Promise<void>;
};

const ownerOf = new Map<Route, string>(
  [...Object.entries(publicRoutes), ...Object.entries(internalRoutes)].flatMap(
    ([service, routes]) => Object.values(routes).map((route) => [route, service] as const),
  ),
);

/** Routes that every service has alike stand in no table; their path names the service. */
const serviceOf = (route: Route): string =>
  ownerOf.get(route) ?? /^\/internal\/([a-z]+)\//.exec(route.path)?.[1] ?? "";

/** Address and body of a call: path parameters go into the path, the rest into query or body. */
export const requestOf = (
  route: Route,
  input: Record<string, unknown>,
): { path: string; body: string | null } => {
  const rest = { ...input };
  const path = route.path.replaceAll(/:(\w+)/g, (_match, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  if (route.method !== "get") return { path, body: JSON.stringify(rest) };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest))
    if (value !== undefined) query.set(name, String(value));
  return { path: query.size > 0 ? `${path}?${query}` : path, body: null };
};

/** Turns a Problem Details answer back into the error it was. */
export const errorOf = (status: number, body: unknown): AppError => {
  const { code, errors: fields } = (body ?? {}) as { code?: string; errors?: FieldError[] };
  if (code && Object.hasOwn(errors, code))
    return new AppError(code as ErrorCode, { status }, fields ? { fields } : {});
  return new AppError("service-unreachable", { status });
};

const headersOf = ({ ifMatch, idempotencyKey }: CallTerms): Record<string, string> => ({
  ...(ifMatch === undefined ? {} : { "if-match": ifMatch === "*" ? "*" : `"${ifMatch}"` }),
  ...(idempotencyKey === undefined ? {} : { [keyHeader]: idempotencyKey }),
});

type Sender = { baseUrl(route: Route): string; headers(route: Route): Promise<Record<string, string>> };

const makeCall =
  (sender: Sender, dispatcher: Agent, timeoutMs: number): Call =>
  async (route, input, terms = {}) => {
    const { path, body } = requestOf(route, input as Record<string, unknown>);
    const requestId = currentRequestId();
    try {
      const answer = await request(sender.baseUrl(route) + path, {
        dispatcher,
        method: route.method.toUpperCase() as "GET",
        headers: {
          ...(body === null ? {} : { "content-type": "application/json" }),
          ...(requestId ? { [requestIdHeader]: requestId } : {}),
          ...traceHeaders(),
          ...headersOf(terms),
          ...(await sender.headers(route)),
        },
        body,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
      });
      const text = await answer.body.text();
      const json: unknown = text === "" ? undefined : JSON.parse(text);
      if (answer.statusCode >= 400) throw errorOf(answer.statusCode, json);
      return route.output.parse(json) as z.output<(typeof route)["output"]>;
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new AppError("service-unreachable", { path: route.path }, { cause: error });
    }
  };

const agentOf = () => new Agent({ connections: 32, keepAliveTimeout: 10_000, connectTimeout: 2_000 });

/** A client for the other services of the stack, signed in the name of `as` or of an actor. */
export const makeClient = (options: {
  urls: Readonly<Record<string, string>>;
  secret: string;
  as: string;
  timeoutMs?: number;
}): Client => {
  const agent = agentOf();
  const inNameOf = (actor: Actor, { from, session }: Omit<Identity, "actor"> = { from: null }): Client => {
    const sender: Sender = {
      baseUrl: (route) => {
        const url = options.urls[serviceOf(route)];
        if (!url) throw new AppError("service-unreachable", { path: route.path });
        return url;
      },
      headers: async (route) => {
        const service = serviceOf(route);
        const told = service === "identity" ? session : undefined;
        return { [identityHeader]: await signIdentity(actor, service, options.secret, from, told) };
      },
    };
    return {
      call: makeCall(sender, agent, options.timeoutMs ?? 10_000),
      as: inNameOf,
      close: () => agent.close(),
    };
  };
  return inNameOf({ role: "service", service: options.as });
};

/** A client from outside, through the gateway, with a session token or an API key. */
export const makeGatewayClient = (options: {
  url: string;
  credential?: string;
  timeoutMs?: number;
}): { call: Call; close(): Promise<void> } => {
  const agent = agentOf();
  const sender: Sender = {
    baseUrl: () => options.url.replace(/\/$/, ""),
    headers: async (): Promise<Record<string, string>> =>
      options.credential ? { authorization: `Bearer ${options.credential}` } : {},
  };
  return {
    call: makeCall(sender, agent, options.timeoutMs ?? 60_000),
    close: () => agent.close(),
  };
};
