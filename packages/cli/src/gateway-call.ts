import { makeQianxian, unwrap } from "@qianxian/client";
import type { Route } from "@qianxian/contracts";
import type { Call, CallTerms } from "@qianxian/http";

type Answer = { data?: unknown; error?: unknown; response: Response };
type Send = (path: string, init: object) => Promise<Answer>;

/** Path and parameters as the OpenAPI document has them. */
const requestOf = (route: Route, input: Record<string, unknown>): { path: string; init: object } => {
  const names = new Set([...route.path.matchAll(/:(\w+)/g)].map(([, name]) => String(name)));
  const rest = Object.entries(input).filter(([name]) => !names.has(name));
  const path = Object.fromEntries([...names].map((name) => [name, input[name]]));
  const others = Object.fromEntries(rest);
  return {
    path: route.path.replaceAll(/:(\w+)/g, "{$1}"),
    init: route.method === "get" ? { params: { path, query: others } } : { params: { path }, body: others },
  };
};

const headersOf = ({ idempotencyKey, ifMatch }: CallTerms): Record<string, string> => ({
  ...(idempotencyKey === undefined ? {} : { "Idempotency-Key": idempotencyKey }),
  ...(ifMatch === undefined ? {} : { "If-Match": ifMatch === "*" ? "*" : `"${ifMatch}"` }),
});

/**
 * Calls operations by their contract through the client that employers use; reads are repeated twice,
 * a write is sent once and repeated by who knows what it is (`patiently`).
 * @throws QianxianProblem, or ZodError when the answer is not as the contract says
 */
export const gatewayCall = (url: string, credential: string | undefined): Call => {
  const { GET } = makeQianxian({ baseUrl: url, credential, retries: 2 });
  const { POST, PUT, PATCH } = makeQianxian({ baseUrl: url, credential, retries: 0 });
  // That contracts and client agree in every type, and need no other method, is tested in the client.
  const send = { get: GET, post: POST, put: PUT, patch: PATCH } as unknown as Record<Route["method"], Send>;
  return async (route, input, terms = {}) => {
    const { path, init } = requestOf(route, input as Record<string, unknown>);
    const asked = send[route.method](path, { ...init, headers: headersOf(terms) });
    return route.output.parse(await unwrap(asked)) as never;
  };
};
