import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type InputOf, publicRoutes, type Route } from "@qianxian/contracts";
import { problemOf } from "@qianxian/http";
import { AppError, parseInput } from "@qianxian/kernel";
import type { Fetch } from "../patient-fetch.ts";

/** A route of the contract, by which input and output are checked, and what the test answers. */
export type Answered = { route: Route; answer: (input: never) => unknown };

export const answering = <R extends Route>(route: R, answer: (input: InputOf<R>) => unknown): Answered => ({
  route,
  answer,
});

/** What happens to a request before a gateway sees it. */
export type Mishap = "no-answer" | "cut-short" | "proxy-page" | "hangs" | "busy" | "in-flight" | "moved";

export type Heard = { method: string; path: string; credential: string; requestId: string; input: unknown };

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`);

const matches = (route: Route, method: string, pathname: string): boolean =>
  route.method.toUpperCase() === method && patternOf(route.path).test(pathname);

const routeOf = (method: string, pathname: string): Route | undefined =>
  Object.values(publicRoutes)
    .flatMap((routes) => Object.values(routes) as Route[])
    .find((route) => matches(route, method, pathname));

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

const problem = (error: unknown, requestId: string, headers: Record<string, string> = {}): Response => {
  const body = problemOf(error instanceof AppError ? error : new AppError("unexpected"), requestId);
  return json(body.status, body, { "content-type": "application/problem+json", ...headers });
};

const cutShort = (): Response => {
  const body = new ReadableStream<Uint8Array>({
    start: (line) => line.enqueue(new TextEncoder().encode('{"ite')),
    pull: (line) => line.error(new TypeError("terminated")),
  });
  return new Response(body, { headers: { "content-type": "application/json" } });
};

const hang = (request: Request): Promise<Response> =>
  new Promise((_resolve, reject) => {
    const stop = () => reject(request.signal.reason);
    if (request.signal.aborted) stop();
    request.signal.addEventListener("abort", stop, { once: true });
  });

const suffer = (mishap: Mishap, request: Request, requestId: string): Response | Promise<Response> => {
  switch (mishap) {
    case "no-answer":
      throw new TypeError("fetch failed");
    case "cut-short":
      return cutShort();
    case "hangs":
      return hang(request);
    case "proxy-page":
      return new Response("<html>502</html>", { status: 502, headers: { "content-type": "text/html" } });
    case "moved":
      return new Response(null, { status: 301, headers: { location: "https://elsewhere.example/" } });
    case "in-flight":
      return problem(new AppError("idempotency-in-flight"), requestId);
    case "busy":
      return problem(new AppError("try-again-later"), requestId, { "retry-after": "2" });
  }
};

/** A gateway in memory that answers some operations as their contracts say, after some mishaps. */
export const aGateway = (answers: readonly Answered[], mishaps: readonly Mishap[] = []) => {
  const heard: Heard[] = [];
  const ahead = [...mishaps];
  const fetch: Fetch = async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const requestId = request.headers.get("x-request-id") ?? "";
    const text = await request.text();
    const body = text === "" ? {} : (JSON.parse(text) as object);
    const route = routeOf(request.method, pathname);
    const inPath = route ? patternOf(route.path).exec(pathname)?.groups : {};
    const input = { ...Object.fromEntries(searchParams), ...body, ...inPath };
    const credential = request.headers.get("authorization") ?? "";
    heard.push({ method: request.method, path: pathname, credential, requestId, input });
    const mishap = ahead.shift();
    if (mishap) return suffer(mishap, request, requestId);
    try {
      const found = answers.find((one) => one.route === route);
      if (!found) throw new AppError("route-not-found");
      const output = found.answer(parseInput(found.route.input, input) as never);
      return json(found.route.status, found.route.output.parse(output), { "x-request-id": requestId });
    } catch (error) {
      return problem(error, requestId);
    }
  };
  return { fetch, heard };
};

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  let body = "";
  for await (const chunk of req.setEncoding("utf8")) body += String(chunk);
  return body;
};

/** The same on a free port of this machine. */
export const onAPort = async ({ fetch }: { fetch: Fetch }) => {
  const server = createServer(async (req, res) => {
    const body = await bodyOf(req);
    const answer = await fetch(
      new Request(`http://gateway${req.url}`, {
        method: req.method ?? "GET",
        headers: req.headers as Record<string, string>,
        ...(body === "" ? {} : { body }),
      }),
    );
    res.writeHead(answer.status, Object.fromEntries(answer.headers));
    res.end(await answer.text());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
};
