import http from "node:http";

/** Where requests go and what says for whom they are made. */
export type Target = {
  url: string;
  /** Fresh for each series: a signed identity lives for 60 seconds. */
  headers(): Promise<Record<string, string>>;
};

export type Asked = {
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
};

/** Status 0: no answer came. */
export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string };

export type Sender = {
  /** Sends one request over a kept connection; never rejects. */
  send(asked: Asked): Promise<Answer>;
  close(): void;
};

const answerMsMax = 30_000;

/** Sends over at most so many connections, which are kept open; plain enough not to be what is measured. */
export const openSender = (connections: number): Sender => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections, scheduling: "fifo" });
  const send = ({ method, url, headers, body }: Asked): Promise<Answer> =>
    new Promise((resolve) => {
      const lost = () => resolve({ status: 0, headers: {}, body: "" });
      const length = body === undefined ? {} : { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) };
      const options = { agent, method, headers: { ...headers, ...length }, timeout: answerMsMax };
      const request = http.request(url, options, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", lost);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        });
      });
      request.on("timeout", () => request.destroy(new Error("timed out")));
      request.on("error", lost);
      request.end(body);
    });
  return { send, close: () => agent.destroy() };
};

/** Runs `work` over and over, so many at a time, until the time is over. @returns how many were done, and the milliseconds */
export const keepBusy = async (
  connections: number,
  msMax: number,
  work: () => Promise<void>,
): Promise<{ count: number; ms: number }> => {
  const began = performance.now();
  let count = 0;
  const one = async () => {
    while (performance.now() - began < msMax) {
      await work();
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return { count, ms: performance.now() - began };
};

/** Runs `work` once for each number below `total`, so many at a time, in order. */
export const eachAtATime = async (
  connections: number,
  total: number,
  work: (index: number) => Promise<void>,
): Promise<void> => {
  let next = 0;
  const one = async () => {
    for (let index = next++; index < total; index = next++) await work(index);
  };
  await Promise.all(Array.from({ length: connections }, one));
};
