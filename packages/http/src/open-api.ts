import { type ErrorCode, commonErrors, errors, ownErrors, Problem, type Route } from "@qianxian/contracts";
import { rolesOf } from "@qianxian/contracts/access";
import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { isOpen } from "./mount.ts";

const pathParameters = (path: string): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => String(name));

const shapeOf = (input: z.ZodObject, names: readonly string[]): z.ZodObject =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, input.shape[name] as z.ZodType])));

const bodyOf = (route: Route, names: readonly string[]) => {
  if (route.method === "get" || names.length === 0) return {};
  const whole = names.length === Object.keys(route.input.shape).length;
  const schema = whole ? route.input : shapeOf(route.input, names);
  const required = names.some((name) => !(route.input.shape[name] as z.ZodType).safeParse(undefined).success);
  return { requestBody: { required, content: { "application/json": { schema } } } };
};

const codesOf = (route: Route): ErrorCode[] => {
  const own = ownErrors(route);
  const always = Object.keys(commonErrors) as ErrorCode[];
  const open: ErrorCode[] = ["not-authenticated", "not-allowed"];
  return [...own, ...always].filter(
    (code) =>
      code !== "route-not-found" &&
      code !== "method-not-allowed" &&
      !(isOpen(route) && open.includes(code) && !own.includes(code)),
  );
};

/** One answer a status, naming every code that can come with it. */
const problemsOf = (route: Route) => {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codesOf(route))
    byStatus.set(errors[code].status, [...(byStatus.get(errors[code].status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `\`${code}\`: ${errors[code].en}`).join(" "),
        content: { "application/problem+json": { schema: Problem } },
      },
    ]),
  );
};

const key = z.string().min(1).max(255).optional().meta({
  description:
    "The same for every try of one request, such as a UUID: it then has one effect, and a repeated try " +
    "gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours.",
});
const ifMatch = z.string().meta({
  description: "The ETag of what the change is based on, such as `\"3\"`; `*` for whichever it is.",
});

const headersOf = ({ takesKey, conditional }: Route) => {
  if (!takesKey && !conditional) return {};
  const shape = {
    ...(takesKey ? { "Idempotency-Key": key } : {}),
    ...(conditional ? { "If-Match": ifMatch } : {}),
  };
  return { header: z.object(shape) };
};

const answerHeadersOf = ({ takesKey, output }: Route) => {
  const shape = output instanceof z.ZodObject ? output.shape : {};
  const tag = "revision" in shape ? { ETag: z.string().meta({ description: "The revision, for `If-Match`." }) } : {};
  const replayed = z.literal("true").optional().meta({ description: "On an answer that was given before." });
  const headers = { ...tag, ...(takesKey ? { "Idempotent-Replayed": replayed } : {}) };
  return Object.keys(headers).length > 0 ? { headers: z.object(headers) } : {};
};

const operationOf = (name: string, tag: string, route: Route): ZodOpenApiOperationObject => {
  const inPath = pathParameters(route.path);
  const others = Object.keys(route.input.shape).filter((key) => !inPath.includes(key));
  const roles = [rolesOf(route.action)].flat().join(", ");
  return {
    operationId: name,
    tags: [tag],
    summary: route.summary,
    description: `Who may call: ${roles}.`,
    security: isOpen(route) ? [] : [{ credential: [] }],
    requestParams: {
      ...(inPath.length > 0 ? { path: shapeOf(route.input, inPath) } : {}),
      ...headersOf(route),
      ...(route.method === "get" && others.length > 0
        ? { query: shapeOf(route.input, others) }
        : {}),
    },
    ...bodyOf(route, others),
    responses: {
      [String(route.status)]: {
        description: route.summary,
        ...answerHeadersOf(route),
        content: { "application/json": { schema: route.output } },
      },
      ...problemsOf(route),
    },
  };
};

/** The OpenAPI 3.1 document of some operations, made from their contracts alone. */
export const openApiDocument = (
  routes: Record<string, Route>,
  tagOf: (operation: string) => string = () => "qianxian",
): Record<string, unknown> => {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, route] of Object.entries(routes)) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method]: operationOf(name, tagOf(name), route) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Qianxian 牵线",
      version: "0.1.0",
      description: "Job matching for county labour services. 县级劳务公司的岗位匹配接口。",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    components: {
      securitySchemes: {
        credential: {
          type: "http",
          scheme: "bearer",
          description: "A session token from `POST /v1/sessions`, or an employer's API key.",
        },
      },
    },
    paths,
  }) as unknown as Record<string, unknown>;
};
