import { once } from "node:events";
import net from "node:net";

/** A door in front of one server that can be left half-open: connections live, bytes vanish. */
export type TcpProxy = {
  port: number;
  /** From now on every byte of every connection is swallowed, in both directions. */
  swallow(): void;
  /** Lets bytes through again; connections that lost some stay as broken as they are in life. */
  heal(): void;
  close(): Promise<void>;
};

/** Opens a proxy on loopback to a port of loopback. */
export const openTcpProxy = async (targetPort: number): Promise<TcpProxy> => {
  const sockets = new Set<net.Socket>();
  let swallowing = false;
  const keep = (socket: net.Socket): void => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
  };
  /** A pair that has lost bytes never works again, as after a firewall forgot it. */
  const join = (from: net.Socket, to: net.Socket, pair: { deaf: boolean }): void => {
    from.on("data", (bytes) => {
      if (swallowing) pair.deaf = true;
      if (!pair.deaf) to.write(bytes);
    });
    from.on("close", () => {
      if (!swallowing && !pair.deaf) to.destroy();
    });
  };
  const server = net.createServer((caller) => {
    const target = net.connect({ port: targetPort, host: "127.0.0.1" });
    const pair = { deaf: false };
    for (const socket of [caller, target]) keep(socket);
    join(caller, target, pair);
    join(target, caller, pair);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as net.AddressInfo).port,
    swallow: () => {
      swallowing = true;
    },
    heal: () => {
      swallowing = false;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
};
