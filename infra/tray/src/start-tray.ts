import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "@qianxian/telemetry";
import { makeTrayApp } from "./app.ts";
import { openLedger } from "./ledger.ts";

export type RunningTray = { url: string; stop(): Promise<void> };

/** Opens the ledger and listens, on loopback unless told otherwise; port 0 takes any free one. */
export const startTray = async (options: {
  port: number;
  host?: string;
  ledger: string;
  log: Logger;
}): Promise<RunningTray> => {
  const ledger = await openLedger({
    file: options.ledger,
    now: () => new Date(),
    newReceiptId: () => randomUUID(),
  });
  const server = createServer(makeTrayApp({ ledger, log: options.log }));
  server.listen(options.port, options.host ?? "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      await ledger.close();
    },
  };
};
