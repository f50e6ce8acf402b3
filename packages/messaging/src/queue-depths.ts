import { showReading } from "@qianxian/telemetry";
import { Queues } from "./queues.ts";
import type { QueueOptions } from "./redis.ts";

/** Shows how many jobs wait, run, are put off or have failed in each of these queues. @returns a function that stops it */
export const showDepths = (queue: QueueOptions, names: readonly string[]): (() => void) => {
  const queues = new Queues(queue);
  const depthOf = async (name: string) =>
    Object.entries(await queues.depthOf(name)).map(([state, value]) => ({ labels: { queue: name, state }, value }));
  const hide = showReading({
    name: "qx_queue_jobs",
    help: "Jobs of a queue by state: waiting, active, delayed (put off until the next attempt), failed.",
    labels: ["queue", "state"],
    read: async () => (await Promise.all(names.map(depthOf))).flat(),
  });
  return () => {
    hide();
    queues.close();
  };
};
