import { once } from "node:events";
import net from "node:net";
import { codeOf } from "./error-code.ts";
import { PlainFailure } from "./plain-failure.ts";

const host = "127.0.0.1";

type PortState = "free" | "taken" | "forbidden";

const somebodyAnswers = async (port: number): Promise<boolean> => {
  const socket = net.connect({ port, host });
  try {
    await once(socket, "connect", { signal: AbortSignal.timeout(500) });
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

/** Whether a port of the loopback address can be listened on. */
export const stateOf = async (port: number): Promise<PortState> => {
  const server = net.createServer();
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    return codeOf(error) === "EACCES" ? "forbidden" : "taken";
  } finally {
    server.close();
  }
  return port !== 0 && (await somebodyAnswers(port)) ? "taken" : "free";
};

const freeAmong = async (first: number, last: number, count: number): Promise<number[]> => {
  const found: number[] = [];
  for (let port = first; found.length < count && port <= last; port += 1)
    if ((await stateOf(port)) === "free") found.push(port);
  return found;
};

/** The first `count` free ports from `base` upward. */
export const freePorts = async (count: number, base: number): Promise<number[]> => {
  const found = await freeAmong(base, 65_535, count);
  if (found.length < count)
    throw new PlainFailure("找不到空闲的端口。", `No ${count} free ports from ${base} upward.`);
  return found;
};

/** Ports for one stack or server; until they are given back, or this process ends, nobody who asks here gets them too. */
export type Reservation = { ports: readonly number[]; release(): Promise<void> };

/** The first port of a block is listened on for as long as the others are reserved. */
const blockSize = 50;

const guardOn = async (port: number): Promise<net.Server | null> => {
  const guard = net.createServer((socket) => socket.destroy());
  try {
    guard.listen(port, host).unref();
    await once(guard, "listening");
    return guard;
  } catch {
    return null;
  }
};

const closed = (server: net.Server): Promise<void> => new Promise((resolve) => void server.close(() => resolve()));

/** Reserves `count` free ports of one block, the first from `base` upward that has them. */
export const reservePorts = async (count: number, base: number): Promise<Reservation> => {
  const first = Math.ceil(base / blockSize) * blockSize;
  for (let start = first; start + blockSize <= 65_536; start += blockSize) {
    const guard = await guardOn(start);
    if (!guard) continue;
    const ports = await freeAmong(start + 1, start + blockSize - 1, count);
    if (ports.length === count) return { ports, release: () => closed(guard) };
    await closed(guard);
  }
  throw new PlainFailure("找不到空闲的端口。", `No ${count} free ports together from ${base} upward.`);
};

/**
 * The gateway's port is a promise: it is the one asked for or nothing.
 * @throws PlainFailure naming the port and `--port`
 */
export const demandPort = async (port: number): Promise<number> => {
  const state = await stateOf(port);
  if (state === "free") return port;
  const en = state === "taken" ? "is taken by another program" : "may not be used by this account";
  throw new PlainFailure(
    `端口 ${port} ${state === "taken" ? "已被其他程序占用" : "当前账号不能使用"}。换一个端口启动:npm start -- --port ${port < 1_024 ? 8080 : port + 1}`,
    `Port ${port} ${en}. Start on another one with --port, as in the line above.`,
  );
};
