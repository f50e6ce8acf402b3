import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Material } from "./scan.ts";

/** A door before the gateway that writes down what goes out: addresses asked for, answers, errors. */
export type RecordingDoor = {
  url: string;
  recorded(): readonly Material[];
  close(): Promise<void>;
};

const word = /^[a-z][a-z-]{0,30}$|^v1$/;

/** The operation that an address asks for: its words; whatever stands between them (ids, tokens, what a caller made up) is `:x`. */
const placeOf = (method: string, address: string): string => {
  const [path = ""] = address.split("?");
  const parts = path.split("/").map((part, at) => (at === 0 || word.test(part) ? part : ":x"));
  return `${method} ${parts.join("/")}`;
};

const bodyOf = async (stream: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const headersAsText = (message: IncomingMessage): string =>
  Object.entries(message.headers)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join("\n");

/** Passes one request on to the gateway as it came. */
const passOn = async (target: URL, req: IncomingMessage): Promise<{ answer: IncomingMessage; body: Buffer }> => {
  const sent = await bodyOf(req);
  const { method, url: path, headers } = req;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const onward = request({ host: target.hostname, port: target.port, method, path, headers }, resolve);
    onward.once("error", reject);
    onward.end(sent);
  });
  return { answer, body: await bodyOf(answer) };
};

/**
 * Opens a door on loopback; whoever calls it meets the gateway. Addresses that the gateway itself sends people to
 * (`Location`) count as addresses, answers of 400 and above as errors.
 */
export const openRecordingDoor = async (gatewayUrl: string): Promise<RecordingDoor> => {
  const target = new URL(gatewayUrl);
  const recorded: Material[] = [];
  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const place = placeOf(req.method ?? "", req.url ?? "");
    const { answer, body } = await passOn(target, req);
    const { statusCode: status = 502 } = answer;
    recorded.push({ medium: status >= 400 ? "error" : "answer", place, text: `${headersAsText(answer)}\n${body.toString()}` });
    // What is not found is the caller's address, not one of ours.
    if (status < 400) recorded.push({ medium: "url", place, text: `${req.url}\n${answer.headers.location ?? ""}` });
    res.writeHead(status, answer.headers).end(body);
  };
  const server = createServer((req, res) => void serve(req, res).catch(() => res.destroy()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, recorded: () => recorded, close };
};
