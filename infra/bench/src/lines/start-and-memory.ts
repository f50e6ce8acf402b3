import { execFileSync } from "node:child_process";
import type { Figure } from "../figure.ts";
import type { Scene } from "../scene.ts";

type Process = { pid: number; parent: number; rssKiB: number };

/** Processes in the lines of `ps -A -o pid=,ppid=,rss=`. */
export const processesIn = (text: string): Process[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0, rssKiB = 0]) => ({ pid, parent, rssKiB }));

/** Resident memory of a process and all below it, in KiB. */
export const residentOf = (processes: readonly Process[], pid: number): number => {
  const own = processes.find((one) => one.pid === pid)?.rssKiB ?? 0;
  const below = processes.filter(({ parent }) => parent === pid);
  return below.reduce((sum, child) => sum + residentOf(processes, child.pid), own);
};

const memoryFigures = ({ stack }: Scene): Figure[] => {
  const processes = processesIn(execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" }));
  const megabytes = stack.children.map(({ name, pid }) => ({ name, value: residentOf(processes, pid) / 1_024 }));
  const all = { name: { zh: "内存合计", en: "memory, all" }, value: megabytes.reduce((sum, { value }) => sum + value, 0), unit: "MiB" };
  return [...megabytes.map(({ name, value }) => ({ name: { zh: "内存", en: name }, value, unit: "MiB" })), all];
};

/**
 * How long a start of the built stack in an empty folder takes, from the call to every process answering ready, then
 * to the demo county loaded; and the resident memory of each process when the run asks, children included. Postgres
 * counts its shared memory once for every backend, so its figure is an upper bound. Not in it: clone, install, build.
 */
export const startAndMemory = async (scene: Scene): Promise<Figure[]> => {
  const { ground, services, demo, demoWorkers } = scene.times;
  const seconds = (ms: number) => ms / 1_000;
  return [
    { name: { zh: "数据库和队列", en: "database and queue ready" }, value: seconds(ground), unit: "s" },
    { name: { zh: "各项服务", en: "services and gateway ready" }, value: seconds(services), unit: "s" },
    { name: { zh: "启动合计", en: "start, all" }, value: seconds(ground + services), unit: "s" },
    { name: { zh: `演示数据（${demoWorkers} 人）`, en: `demo county (${demoWorkers} workers)` }, value: seconds(demo), unit: "s" },
    ...memoryFigures(scene),
  ];
};
