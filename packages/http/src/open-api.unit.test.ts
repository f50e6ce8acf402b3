/**
 * Guarantees
 * 1. The document of all public operations is OpenAPI 3.1 in structure, with at least 15 operations.
 * 2. Every operation of the contract is in it once, with its parameters, key and revision, body, answers and who may call.
 * 3. Every `$ref` resolves; every problem is described with the codes that can come.
 */
import { errors, publicRoutes, type Route } from "@qianxian/contracts";
import { describe, expect, it } from "@jest/globals";
import { isOpen, openApiDocument } from "./index.ts";

type Parameter = { name: string; in: string; required?: boolean; schema: object };
type Operation = {
  operationId: string;
  summary: string;
  tags: string[];
  security: object[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; headers?: Record<string, object>; content?: Record<string, { schema: object }> }>;
};
type Document = {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
};

const routes: Record<string, Route> = Object.assign({}, ...Object.values(publicRoutes));
const document = JSON.parse(JSON.stringify(openApiDocument(routes, () => "tag"))) as Document;

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
const find = (name: string) => {
  const found = operations.filter(({ operation }) => operation.operationId === name);
  expect(found).toHaveLength(1);
  return found[0]!;
};

const refsIn = (node: unknown): string[] => {
  if (typeof node !== "object" || node === null) return [];
  const own = "$ref" in node ? [String(node.$ref)] : [];
  return [...own, ...Object.values(node).flatMap(refsIn)];
};

const parametersOf = (route: Route): string[] => [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => String(name));

describe("openApiDocument", () => {
  it("is OpenAPI 3.1 with at least 15 operations", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    expect(operations.length).toBeGreaterThanOrEqual(15);
    expect(operations).toHaveLength(Object.keys(routes).length);
  });

  it("resolves every reference", () => {
    const refs = refsIn(document);
    expect(refs.length).toBeGreaterThan(10);
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(known).toEqual(expect.arrayContaining([...new Set(refs)]));
    expect(document.components.schemas).toHaveProperty("Problem");
  });

  it.each(Object.entries(routes))("describes %s where it is served", (name, route) => {
    const { path, method, operation } = find(name);
    expect([method, path]).toEqual([route.method, route.path.replaceAll(/:(\w+)/g, "{$1}")]);
    expect(operation.summary).toBe(route.summary);
    expect(operation.security).toEqual(isOpen(route) ? [] : [{ credential: [] }]);
  });

  it.each(Object.entries(routes))("describes the parameters and body of %s", (name, route) => {
    const { operation } = find(name);
    const parameters = operation.parameters ?? [];
    const inPath = parameters.filter((parameter) => parameter.in === "path");
    expect(inPath.map((parameter) => parameter.name)).toEqual(parametersOf(route));
    for (const { required, schema } of inPath) expect([required, Object.keys(schema).length > 0]).toEqual([true, true]);
    const others = Object.keys(route.input.shape).filter((key) => !parametersOf(route).includes(key));
    const inQuery = parameters.filter((parameter) => parameter.in === "query").map((parameter) => parameter.name);
    expect(inQuery).toEqual(route.method === "get" ? others : []);
    const hasBody = route.method !== "get" && others.length > 0;
    expect(Object.keys(operation.requestBody?.content ?? {})).toEqual(hasBody ? ["application/json"] : []);
  });

  it.each(Object.entries(routes))("describes the key and the revision of %s", (name, route) => {
    const { operation } = find(name);
    const headers = (operation.parameters ?? []).filter((parameter) => parameter.in === "header");
    expect(headers.map((header) => [header.name, header.required ?? false])).toEqual([
      ...(route.takesKey ? [["Idempotency-Key", false]] : []),
      ...(route.conditional ? [["If-Match", true]] : []),
    ]);
    const answers = Object.keys(operation.responses);
    expect([answers.includes("412"), answers.includes("428")]).toEqual([route.conditional === true, route.conditional === true]);
    expect(Object.keys(operation.responses[route.status]?.headers ?? {}).includes("Idempotent-Replayed")).toBe(route.takesKey === true);
    const isOneThing = route.output.safeParse({}).error?.issues.some(({ path }) => path[0] === "revision") === true;
    expect(Object.keys(operation.responses[route.status]?.headers ?? {}).includes("ETag")).toBe(isOneThing);
  });

  it.each(Object.entries(routes))("describes every answer of %s", (name, route) => {
    const { responses } = find(name).operation;
    expect(responses).toHaveProperty(String(route.status));
    for (const code of route.errors) {
      const { status } = errors[code as keyof typeof errors];
      expect(responses[status]?.description).toContain(`\`${code}\``);
      expect(responses[status]?.content).toHaveProperty(["application/problem+json"]);
    }
    expect(Object.keys(responses).includes("403")).toBe(!isOpen(route));
  });

  it("asks for a body only where a field is needed", () => {
    const needsBody = (name: string) => find(name).operation.requestBody?.required;
    expect([needsBody("publishVacancy"), needsBody("startReferral")]).toEqual([true, false]);
  });

  it("does not ask callers for what has a default", () => {
    const schema = document.components.schemas["CampaignOrder"] as { required: string[] };
    expect(schema.required).toEqual(["vacancyIds"]);
  });
});
