import { once } from "node:events";
import net from "node:net";

/**
 * A door in front of a Redis that can be left half-open: connections that are there stay, and
 * every byte on them vanishes from then on, as behind a firewall that forgot them. New ones work.
 */
export const aDoor = async (redisUrl: string) => {
  const { hostname, port } = new URL(redisUrl);
  const sockets = new Set<net.Socket>();
  let opened = { deaf: false };
  const server = net.createServer((caller) => {
    const pair = opened;
    const target = net.connect({ host: hostname, port: Number(port) });
    const pass = (from: net.Socket, to: net.Socket) => {
      sockets.add(from);
      from.on("data", (bytes) => void (pair.deaf || to.write(bytes)));
      from.on("error", () => from.destroy());
      from.on("close", () => void (pair.deaf || to.destroy()));
    };
    pass(caller, target);
    pass(target, caller);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `redis://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    forget: () => {
      opened.deaf = true;
      opened = { deaf: false };
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
};
