import { publicRoutes, type Route } from "@qianxian/contracts";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { identityHeader, requestOf, signIdentity } from "@qianxian/http";
import type { Stack } from "@qianxian/infra-local";
import { request } from "undici";

/** What a service answered. */
export type Answer = { status: number; body: unknown };

/** Asks a service directly, in an actor's name; the gateway's own check is left out, so that the service stands alone. */
export type Ask = (service: string, route: Route, input: object, actor: Actor | null, terms?: { ifMatch?: string }) => Promise<Answer>;

/** Asks the services of a running stack. */
export const askingOf =
  (stack: Pick<Stack, "serviceUrls" | "secrets">): Ask =>
  async (service, route, input, actor, terms = {}) => {
    const { path, body } = requestOf(route, input as Record<string, unknown>);
    const answer = await request(`${stack.serviceUrls[service]}${path}`, {
      method: route.method.toUpperCase() as "GET",
      headers: {
        ...(actor ? { [identityHeader]: await signIdentity(actor, service, stack.secrets.internal) } : {}),
        ...(body === null ? {} : { "content-type": "application/json" }),
        ...(route.conditional ? { "if-match": terms.ifMatch ?? '"999999"' } : {}),
      },
      body,
    });
    const text = await answer.body.text();
    return { status: answer.statusCode, body: text === "" ? null : (JSON.parse(text) as unknown) };
  };

/** Every public operation: its service, its name, its contract. */
export const allOperations: readonly { service: string; name: string; route: Route }[] = Object.entries(publicRoutes).flatMap(
  ([service, routes]) => Object.entries(routes).map(([name, route]) => ({ service, name, route: route as Route })),
);
