/**
 * Guarantees
 * 1. A stack whose ports are taken by another program after it chose them starts on other ones, and says so.
 */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { startStack } from "./stack.ts";

const others: net.Server[] = [];
afterEach(() => {
  for (const server of others.splice(0)) server.close();
});

/** Another program listens there, unless somebody does already. */
const take = async (port: number): Promise<void> => {
  const server = net.createServer((socket) => socket.destroy()).listen(port, "127.0.0.1");
  const isOurs = await once(server, "listening").then(() => true, () => false);
  if (isOurs) others.push(server);
};

describe("startStack", () => {
  it("begins again when its ports are taken meanwhile", async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), "qx-taken-"));
    const lines: string[] = [];
    const queues: number[] = [];
    /** The queue is up and the services are not: the moment to take every port beside it. */
    const queueVia = async (url: string): Promise<string> => {
      const queue = Number(new URL(url).port);
      queues.push(queue);
      if (queues.length === 1) for (let port = queue + 1; port < queue + 40; port += 1) await take(port);
      return url;
    };
    const stack = await startStack({ dataDir, say: (line) => void lines.push(line), demo: false, queueVia });
    try {
      expect((await fetch(`${stack.url}/readyz`)).status).toBe(200);
      expect(lines.filter((line) => line.includes("A port was taken meanwhile"))).toHaveLength(1);
      const [first = 0, second = 0] = queues;
      expect([queues.length, Math.abs(second - first) >= 40]).toEqual([2, true]);
    } finally {
      await stack.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  }, 120_000);
});
