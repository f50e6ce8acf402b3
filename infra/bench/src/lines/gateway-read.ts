import type { Figure, Size } from "../figure.ts";
import { type Answer, keepBusy, openSender, type Target } from "../http-sender.ts";
import { median, perSecond, percentile } from "../statistics.ts";

/** The same read twice: through the gateway with a key, and at its service with a signed identity. */
export type ReadPair = { gateway: Target; service: Target };

type Extent = { rounds: number; seriesMs: number; singles: number };

const extents: Readonly<Record<Size, Extent>> = {
  full: { rounds: 5, seriesMs: 3_000, singles: 500 },
  small: { rounds: 2, seriesMs: 500, singles: 50 },
};

const connections = 20;

type Series = { rate: number | null; oneMs: number | null };

const demand200 = ({ status }: Answer): void => {
  if (status !== 200) throw new Error(`A read was answered ${status}.`);
};

/** Reads one after the other, then twenty at a time. */
const seriesOf = async (target: Target, { seriesMs, singles }: Extent): Promise<Series> => {
  const sender = openSender(connections);
  try {
    const asked = { method: "GET", url: target.url, headers: await target.headers() };
    const read = async () => demand200(await sender.send(asked));
    const times: number[] = [];
    for (let at = 0; at < singles; at += 1) {
      const began = performance.now();
      await read();
      times.push(performance.now() - began);
    }
    const { count, ms } = await keepBusy(connections, seriesMs, read);
    return { rate: perSecond(count, ms), oneMs: percentile(times, 0.5) };
  } finally {
    sender.close();
  }
};

const both = (a: number | null, b: number | null, join: (a: number, b: number) => number): number[] =>
  a === null || b === null ? [] : [join(a, b)];

/**
 * What the gateway costs a read, authentication on. Rounds in turn, gateway and service one after the other, the order
 * changing, after one warm-up round: the median of requests/s at 20 connections, of the median ms at one connection,
 * and of each round's ratio and difference.
 */
export const gatewayRead = async (pair: ReadPair, size: Size): Promise<Figure[]> => {
  const extent = extents[size];
  const rounds: { gateway: Series; service: Series }[] = [];
  for (let round = 0; round <= extent.rounds; round += 1) {
    const first = round % 2 === 0 ? "gateway" : "service";
    const early = await seriesOf(pair[first], extent);
    const late = await seriesOf(pair[first === "gateway" ? "service" : "gateway"], extent);
    const made = first === "gateway" ? { gateway: early, service: late } : { gateway: late, service: early };
    if (round > 0) rounds.push(made);
  }
  const of = (pick: (round: { gateway: Series; service: Series }) => number[]) => median(rounds.flatMap(pick));
  const ratio = of(({ gateway, service }) => both(gateway.rate, service.rate, (a, b) => a / b));
  const added = of(({ gateway, service }) => both(gateway.oneMs, service.oneMs, (a, b) => a - b));
  return [
    { name: { zh: "经网关，20 个连接", en: "through the gateway, 20 connections" }, value: of(({ gateway }) => both(gateway.rate, 0, (a) => a)), unit: "/s" },
    { name: { zh: "直接问服务，20 个连接", en: "at the service, 20 connections" }, value: of(({ service }) => both(service.rate, 0, (a) => a)), unit: "/s" },
    { name: { zh: "吞吐之比", en: "ratio of throughput" }, value: ratio, unit: "×", aim: { atLeast: 0.4 } },
    { name: { zh: "网关多用的时间，1 个连接", en: "added by the gateway, one connection" }, value: added, unit: "ms", aim: { atMost: 2 } },
  ];
};
