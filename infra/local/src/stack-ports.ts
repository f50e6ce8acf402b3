import { demandPort, reservePorts } from "./ports.ts";
import { storeServices } from "./provision.ts";

export type StackPorts = {
  gateway: number;
  tray: number;
  redis: number;
  postgres: number;
  /** By the service's name. */
  services: Readonly<Record<string, number>>;
  extraMatchers: readonly number[];
  /** Gives them back, once nothing listens there any more. */
  release(): Promise<void>;
};

/**
 * Reserves the ports of a stack once; restarts keep them.
 * @throws PlainFailure when the gateway's is taken
 */
export const pickPorts = async (options: {
  gatewayPort?: number;
  portBase?: number;
  extraMatchers?: number;
}): Promise<StackPorts> => {
  const { extraMatchers = 0 } = options;
  const base = options.portBase ?? 10_000 + Math.floor(Math.random() * 20_000);
  const wanted = options.gatewayPort === undefined ? undefined : await demandPort(options.gatewayPort);
  const { ports, release } = await reservePorts(storeServices.length + extraMatchers + 5, base);
  const [other = 0, tray = 0, redis = 0, postgres = 0, ...rest] = ports.filter((port) => port !== wanted);
  const services = Object.fromEntries(storeServices.map((name, at) => [name, rest[at] ?? 0]));
  const extra = rest.slice(storeServices.length, storeServices.length + extraMatchers);
  return { gateway: wanted ?? other, tray, redis, postgres, services, extraMatchers: extra, release };
};
