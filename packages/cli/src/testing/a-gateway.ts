import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { InputOf, Route } from "@qianxian/contracts";
import { problemOf } from "@qianxian/http";
import { AppError, parseInput } from "@qianxian/kernel";

/** One operation of a contract and how the test's gateway answers it. */
export type Answered = { route: Route; answer: (input: never) => unknown };

/** Binds an answer to a route of the contract, by which input and output are checked. */
export const answering = <R extends Route>(
  route: R,
  answer: (input: InputOf<R>) => unknown,
): Answered => ({ route, answer });

export type Heard = { method: string; path: string; credential: string; requestId: string; key: string; ifMatch: string; input: unknown };

const bodyOf = async (req: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
};

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`);

const headerOf = (req: IncomingMessage, name: string): string => String(req.headers[name] ?? "");

/** A gateway of one test on a free port, which answers some operations as their contracts say. */
export const aGateway = async (operations: readonly Answered[]) => {
  const heard: Heard[] = [];
  const answerTo = async (req: IncomingMessage): Promise<{ status: number; body: unknown }> => {
    const { pathname, searchParams } = new URL(req.url ?? "/", "http://gateway");
    const method = (req.method ?? "").toLowerCase();
    const found = operations.find(
      ({ route }) => route.method === method && patternOf(route.path).test(pathname),
    );
    const requestId = headerOf(req, "x-request-id");
    const params = found ? patternOf(found.route.path).exec(pathname)?.groups : {};
    const input = { ...Object.fromEntries(searchParams), ...(await bodyOf(req)), ...params };
    const credential = headerOf(req, "authorization");
    const key = headerOf(req, "idempotency-key");
    const ifMatch = headerOf(req, "if-match");
    heard.push({ method, path: pathname, credential, requestId, key, ifMatch, input });
    try {
      if (!found) throw new AppError("route-not-found");
      const output = await found.answer(parseInput(found.route.input, input) as never);
      return { status: found.route.status, body: found.route.output.parse(output) };
    } catch (error) {
      const problem = problemOf(error instanceof AppError ? error : new AppError("unexpected"), requestId);
      return { status: problem.status, body: problem };
    }
  };
  const server = createServer((req, res) => {
    void answerTo(req).then(({ status, body }) => {
      res.writeHead(status, { "content-type": "application/json" });
      res.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard, close };
};
