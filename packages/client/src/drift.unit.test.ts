/**
 * Guarantees
 * 1. The document and the client name exactly the public operations, at the contracts' method and path.
 * 2. What goes in and what comes out has the contract's type, both ways, and every method is one the
 *    client has: the type check fails otherwise.
 */
import { readFileSync } from "node:fs";
import { publicRoutes, type Route } from "@qianxian/contracts";
import { describe, expect, it } from "@jest/globals";
import type { z } from "zod";
import type { operations, paths, Qianxian } from "./index.ts";

type Tables = typeof publicRoutes;
type Routes = { [S in keyof Tables]: Tables[S] }[keyof Tables];
type UnionToIntersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void
  ? I
  : never;
type Public = UnionToIntersection<Routes>;
type Name = keyof Public;

type PathOf<P extends string> = P extends `${infer Before}:${infer Param}/${infer After}`
  ? `${Before}{${Param}}/${PathOf<After>}`
  : P extends `${infer Before}:${infer Param}`
    ? `${Before}{${Param}}`
    : P;

/** As JSON sees it: ids are plain strings, and an optional field is absent, never undefined. */
type InJson<T> = T extends z.core.$brand
  ? string
  : T extends readonly (infer I)[]
    ? InJson<I>[]
    : T extends object
      ? { [K in keyof T]: InJson<Exclude<T[K], undefined>> }
      : T;
type Same<A, B> = [InJson<A>] extends [InJson<B>] ? ([InJson<B>] extends [InJson<A>] ? true : false) : false;
type OutOf<O> = O extends { responses: infer R }
  ? { [S in keyof R & (200 | 201 | 202)]: R[S] extends { content: { "application/json": infer T } } ? T : never }[keyof R &
      (200 | 201 | 202)]
  : never;
type BodyOf<O> = O extends { requestBody: { content: { "application/json": infer T } } } ? T : Record<never, never>;
type InPath<O> = O extends { parameters: { path: infer P } } ? keyof P : never;

type AnswerAgrees<R extends Route, O> = Same<OutOf<O>, z.output<R["output"]>>;
type BodyAgrees<R extends Route, O, Wanted = Omit<z.input<R["input"]>, InPath<O>>> = R["method"] extends "get"
  ? true
  : Same<[BodyOf<O>, keyof BodyOf<O>], [Wanted, keyof Wanted]>;

/** What the contract and the client disagree upon, by operation; nothing when they agree. */
type Faults = {
  [N in Name]: Public[N] extends infer R extends Route
    ? N extends keyof operations
      ?
          | (AnswerAgrees<R, operations[N]> extends true ? never : `${N}: the answer differs`)
          | (BodyAgrees<R, operations[N]> extends true ? never : `${N}: the body differs`)
      : `${N}: is missing`
    : never;
}[Name];

type Misplaced = {
  [N in Name]: Public[N] extends Route
    ? N extends keyof operations
      ? paths extends Record<PathOf<Public[N]["path"]>, Record<Public[N]["method"], operations[N]>>
        ? never
        : N
      : N
    : never;
}[Name];

type Unreachable = { [N in Name]: Public[N] extends Route ? Uppercase<Public[N]["method"]> : never }[Name];

type None<Fault extends never> = Fault;

/** Does not compile while the types of contracts and client differ. */
export type TypesAgree = None<
  Faults | Misplaced | Exclude<keyof operations, Name> | Exclude<Unreachable, keyof Qianxian>
>;

type Operation = { operationId: string };
const document = JSON.parse(
  readFileSync(new URL("../../../docs/reference/openapi.json", import.meta.url), "utf8"),
) as { paths: Record<string, Record<string, Operation>> };

const inContracts = Object.values(publicRoutes)
  .flatMap((routes) => Object.entries(routes) as [string, Route][])
  .map(([name, { method, path }]) => `${name}: ${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);

const inDocument = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId }]) => `${operationId}: ${method} ${path}`),
);

describe("contracts, document and client", () => {
  it("name the same operations", () => {
    expect(inContracts.length).toBeGreaterThanOrEqual(15);
    expect(inDocument.toSorted()).toEqual(inContracts.toSorted());
  });
});
