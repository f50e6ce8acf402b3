import type { z } from "zod";
import type { Action } from "./access/index.ts";

/** One operation over HTTP: who may call it, what goes in, what comes out, what can go wrong. */
export type Route = {
  method: "get" | "post" | "put" | "patch" | "delete";
  /** Public operations live under `/v1`, those between services under `/internal`. */
  path: `/v1/${string}` | `/internal/${string}`;
  summary: string;
  /** What a caller does by it: the policy table says who may, in which relation to the thing. */
  action: Action;
  /** An object: path parameters, query and body together, each name once. */
  input: z.ZodObject;
  output: z.ZodType;
  status: 200 | 201 | 202 | 204;
  /** Codes of the errors it answers besides those every route can answer. */
  errors: readonly string[];
  /** Name of the input that holds rows as others wrote them; a row with text no database keeps is refused by itself. */
  rows?: string;
  /** Takes an `Idempotency-Key`: one key, input and caller have one effect and one answer. */
  takesKey?: true;
  /** Needs `If-Match`: the change names the revision it is based on. */
  conditional?: true;
};

/** What a caller of a route sends: before defaults, ids as plain strings. */
export type InputOf<R extends Route> = z.input<R["input"]>;

/** What a caller of a route gets back. */
export type OutputOf<R extends Route> = z.output<R["output"]>;

/** Keeps the literal types of a table of routes. */
export const defineRoutes = <const R extends Record<string, Route>>(routes: R): R => routes;

/** Something that happened in one service and that others may act upon. */
export type EventDefinition<P extends z.ZodType = z.ZodType> = {
  /** `<service>.<noun>-<past tense>` */
  type: `${string}.${string}`;
  version: number;
  /** The thing it is about; readers get one queue per aggregate. */
  aggregate: string;
  about: string;
  /** A sieve: what the schema does not name does not leave the service. */
  payload: P;
};

/** Keeps the payload type of an event. */
export const defineEvent = <P extends z.ZodType>(event: EventDefinition<P>): EventDefinition<P> =>
  event;

/** One table row drives the HTTP answer, the queue's retry and the documentation. */
export type ErrorDefinition = {
  status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 422 | 428 | 429 | 500 | 502 | 503;
  /** Shown to the caller; says what to do. Never a name, a phone number or an ID number. */
  zh: string;
  en: string;
  retry: "never" | "later";
};

/** Keeps the literal codes of a table of errors. */
export const defineErrors = <const E extends Record<string, ErrorDefinition>>(errors: E): E =>
  errors;
