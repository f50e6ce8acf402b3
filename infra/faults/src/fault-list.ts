import type { Random } from "./random.ts";

/** One thing to break, by name. */
export type FaultOrder =
  | { name: "kill"; process: string; busy: boolean }
  | { name: "relay-lead-lost"; service: string }
  | { name: "redis-emptied" }
  | { name: "redis-stopped"; ms: number }
  | { name: "redis-frozen"; ms: number }
  | { name: "redis-half-open"; ms: number }
  | { name: "postgres-stopped"; ms: number }
  | { name: "postgres-sessions-cut" }
  | { name: "tray-hangs"; ms: number };

/** The fault's name as it stands in the journal. */
export const titleOf = (order: FaultOrder): string => {
  if (order.name === "kill") return `kill ${order.process}`;
  return order.name === "relay-lead-lost" ? `${order.name} ${order.service}` : order.name;
};

/** Processes with SIGKILL each in its turn; the readers of queues while they work on a job. */
const readers = ["matcher", "matcher-2", "outreach", "placements", "profiles"];
const others = ["gateway", "identity", "vacancies", "tray", "redis", "postgres"];

const kill = (process: string): FaultOrder => ({ name: "kill", process, busy: readers.includes(process) });

const relays = ["profiles", "vacancies", "outreach", "placements"];

export type Size = "full" | "reduced" | "small";

const fullOrders = (): FaultOrder[] => [
  ...readers.flatMap((process) => Array.from({ length: 4 }, () => kill(process))),
  ...others.flatMap((process) => [kill(process), kill(process)]),
  ...relays.map((service): FaultOrder => ({ name: "relay-lead-lost", service })),
  { name: "redis-emptied" },
  { name: "redis-stopped", ms: 20_000 },
  { name: "redis-frozen", ms: 15_000 },
  { name: "redis-half-open", ms: 20_000 },
  { name: "postgres-stopped", ms: 8_000 },
  { name: "postgres-stopped", ms: 4_000 },
  { name: "postgres-sessions-cut" },
  { name: "tray-hangs", ms: 6_000 },
  { name: "tray-hangs", ms: 6_000 },
];

const reducedOrders = (): FaultOrder[] => [
  kill("matcher"),
  kill("matcher-2"),
  kill("placements"),
  kill("vacancies"),
  { name: "redis-emptied" },
  { name: "tray-hangs", ms: 6_000 },
  { name: "postgres-stopped", ms: 3_000 },
  { name: "redis-emptied" },
];

const smallOrders = (): FaultOrder[] => [
  kill("matcher"),
  { name: "redis-emptied" },
  kill("outreach"),
  { name: "postgres-stopped", ms: 2_000 },
];

const ordersOf = { full: fullOrders, reduced: reducedOrders, small: smallOrders } as const;

/** The faults of a run in the order of its seed. */
export const scheduleOf = (size: Size, random: Random): FaultOrder[] => random.shuffle(ordersOf[size]());
