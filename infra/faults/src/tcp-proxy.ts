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

type Pair = { caller: net.Socket; target: net.Socket; deaf: boolean };

/** Connections through the door, in pairs; a pair that has lost bytes never works again, as after a firewall forgot it. */
class Pairs {
  swallowing = false;
  readonly #sockets = new Set<net.Socket>();

  join(caller: net.Socket, target: net.Socket): void {
    const pair = { caller, target, deaf: false };
    this.#pass(pair, caller, target);
    this.#pass(pair, target, caller);
  }

  destroy(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #pass(pair: Pair, from: net.Socket, to: net.Socket): void {
    this.#sockets.add(from);
    from.setNoDelay(true);
    from.on("data", (bytes) => {
      if (this.swallowing) pair.deaf = true;
      if (!pair.deaf) to.write(bytes);
    });
    from.on("error", () => from.destroy());
    from.on("close", () => {
      this.#sockets.delete(from);
      if (!this.swallowing && !pair.deaf) to.destroy();
    });
  }
}

/** Opens a proxy on loopback to a port of loopback. */
export const openTcpProxy = async (targetPort: number): Promise<TcpProxy> => {
  const pairs = new Pairs();
  const server = net.createServer((caller) =>
    pairs.join(caller, net.connect({ port: targetPort, host: "127.0.0.1" })),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as net.AddressInfo).port,
    swallow: () => {
      pairs.swallowing = true;
    },
    heal: () => {
      pairs.swallowing = false;
    },
    close: async () => {
      pairs.destroy();
      server.close();
      await once(server, "close");
    },
  };
};
