import type { Probes } from "@qianxian/infra-local";
import { amiss, ok, unchecked, type Verdict } from "./verdict.ts";

/** The oldest Redis that BullMQ works on. */
const majorMin = 5;
const majorWished = 7;

const install = [
  "安装 Redis 7 或更新的版本：apt-get install redis-server，或 brew install redis。",
  "Install Redis 7 or newer: apt-get install redis-server, or brew install redis.",
] as const;

const checkVersion = (version: string | null): Verdict => {
  if (!version) return unchecked("redis", "Redis 没有说版本", "Redis does not tell its version");
  const major = Number(version.split(".")[0]);
  const says = [`Redis ${version}`, `Redis ${version}`] as const;
  if (major < majorMin) return amiss("wrong", "redis", says, install);
  if (major < majorWished) return amiss("warning", "redis", says, install);
  return ok("redis", ...says);
};

const checkPolicy = (policy: string | null): Verdict => {
  if (policy === null) return unchecked("redis-policy", "Redis 不告诉 maxmemory-policy", "Redis does not tell maxmemory-policy");
  if (policy === "noeviction") return ok("redis-policy", "maxmemory-policy 是 noeviction", "maxmemory-policy is noeviction");
  return amiss(
    "wrong",
    "redis-policy",
    [`maxmemory-policy 是 ${policy}，内存满时会丢任务`, `maxmemory-policy is ${policy}: jobs are dropped when memory is full`],
    ["运行 redis-cli CONFIG SET maxmemory-policy noeviction，并写进 redis.conf。", "Run redis-cli CONFIG SET maxmemory-policy noeviction, and set it in redis.conf."],
  );
};

const checkAppendOnly = (on: boolean | null): Verdict => {
  if (on === null) return unchecked("redis-aof", "Redis 不告诉 appendonly", "Redis does not tell appendonly");
  if (on) return ok("redis-aof", "AOF 已打开", "the append-only file is on");
  return amiss(
    "warning",
    "redis-aof",
    ["AOF 没有打开：Redis 一停，排队的任务要从数据库重新发起", "the append-only file is off: after a stop of Redis its jobs have to be added again from the database"],
    ["运行 redis-cli CONFIG SET appendonly yes，并写进 redis.conf。", "Run redis-cli CONFIG SET appendonly yes, and set it in redis.conf."],
  );
};

/** The queue: which Redis, and whether it may lose jobs; or PostgreSQL in its stead. */
export const checkQueue = ({ queue }: Pick<Probes, "queue">): Verdict[] => {
  if (queue.kind === "postgres")
    return [
      amiss("warning", "redis", ["没有 Redis，队列由 PostgreSQL 承担，较慢", "there is no Redis; PostgreSQL carries the queue, which is slower"], install),
    ];
  if (queue.kind === "redis-program") return [checkVersion(queue.version)];
  if (!queue.found)
    return [
      amiss("wrong", "redis", [`Redis（${queue.url}）没有回应`, `Redis (${queue.url}) does not answer`], [
        "检查它是否在运行；自带的 Redis 会自动重启，日志在 .qianxian/logs/redis.log。",
        "Check that it runs; the stack's own one is started again by itself, its log is .qianxian/logs/redis.log.",
      ]),
    ];
  const { version, policy, appendOnly } = queue.found;
  return [checkVersion(version), checkPolicy(policy), checkAppendOnly(appendOnly)];
};
