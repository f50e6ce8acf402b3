import { publicRoutes, type Route } from "@qianxian/contracts";
import { openApiDocument } from "@qianxian/http";
import type { Page } from "./page.ts";

const operations: [string, { service: string; route: Route }][] = Object.entries(publicRoutes).flatMap(
  ([service, routes]) =>
    Object.entries(routes).map(([name, route]): [string, { service: string; route: Route }] => [
      name,
      { service, route },
    ]),
);

/** The document that the gateway serves at /openapi.json. */
export const openApiPage = (): Page => {
  const owners = new Map(operations.map(([name, { service }]) => [name, service]));
  const routes = Object.fromEntries(operations.map(([name, { route }]) => [name, route]));
  const document = openApiDocument(routes, (name) => owners.get(name) ?? "qianxian");
  return { path: "docs/reference/openapi.json", text: `${JSON.stringify(document, null, 2)}\n` };
};
