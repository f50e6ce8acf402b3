import type { Probes } from "@qianxian/infra-local";
import { amiss, ok, unchecked, type Verdict } from "./verdict.ts";

const numbersOf = (version: string): [number, number] => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return [major, minor];
};

const getNode = [
  "请到 https://nodejs.org 安装当前的 LTS 版本。",
  "Install a current LTS from https://nodejs.org.",
] as const;

/** Node 20.19 is the floor; 20 still works and gets no more security fixes. */
export const checkNode = ({ node }: Pick<Probes, "node">): Verdict => {
  const [major, minor] = numbersOf(node);
  if (major < 20 || (major === 20 && minor < 19))
    return amiss("wrong", "node", [`Node.js ${node} 太旧，至少要 20.19`, `Node.js ${node} is too old; 20.19 is the least`], getNode);
  if (major < 22)
    return amiss("warning", "node", [`Node.js ${node} 可用，但已不再有安全更新`, `Node.js ${node} works but gets no more security fixes`], getNode);
  return ok("node", `Node.js ${node}`, `Node.js ${node}`);
};

/** The gateway's port is ours, free, or in somebody's way. */
export const checkPort = ({ port: { port, state, byUs } }: Pick<Probes, "port">): Verdict => {
  if (byUs && state === "taken") return ok("port", `端口 ${port} 由牵线使用`, `port ${port} is used by Qianxian`);
  if (byUs)
    return amiss(
      "wrong",
      "port",
      [`网关应在端口 ${port}，但没有程序在听`, `the gateway should be on port ${port}, but nothing listens`],
      ["稍等它自动恢复；不行就看 .qianxian/logs/gateway.log。", "It is started again by itself; otherwise see .qianxian/logs/gateway.log."],
    );
  if (state === "free") return ok("port", `端口 ${port} 空闲`, `port ${port} is free`);
  const [zh, en] = state === "taken" ? ["已被其他程序占用", "is taken by another program"] : ["当前账号不能使用", "may not be used by this account"];
  return amiss("wrong", "port", [`端口 ${port} ${zh}`, `port ${port} ${en}`], [
    "换一个端口启动：npm start -- --port 8081",
    "Start on another one: npm start -- --port 8081",
  ]);
};

const MiB = 1024 * 1024;
const freeMiBMin = 300;
const freeMiBWished = 2_048;

/** Below 300 MB nothing starts; below 2 GB it may not last. */
export const checkDisk = ({ disk }: Pick<Probes, "disk">): Verdict => {
  if (!disk) return unchecked("disk", "磁盘空间没有查到", "free disk space is not known");
  const free = Math.floor(disk.freeBytes / MiB);
  const says = [`磁盘剩余 ${free} MB`, `${free} MB of disk are free`] as const;
  const fix = ["请腾出至少 2 GB 空间；数据不会丢失。", "Free at least 2 GB; the data is kept."] as const;
  if (free < freeMiBMin) return amiss("wrong", "disk", says, fix);
  if (free < freeMiBWished) return amiss("warning", "disk", says, fix);
  return ok("disk", ...says);
};

/** Whether a stack runs; the checks of its parts need one. */
export const checkStack = ({ isRunning }: Pick<Probes, "isRunning">): Verdict =>
  isRunning
    ? ok("stack", "牵线正在运行", "Qianxian is running")
    : unchecked(
        "stack",
        "牵线没有运行，数据库、迁移、时钟和各项服务查不了；先运行 npm start",
        "Qianxian is not running: database, migrations, clock and services could not be checked; run npm start first",
      );
