import type { DatabaseProbe, MigrationProbe, Probes, ServiceProbe } from "@qianxian/infra-local";
import { amiss, ok, type Verdict } from "./verdict.ts";

const skewMsWarning = 500;
const skewMsMax = 5_000;

type Answering = Extract<DatabaseProbe, { answers: true }>;

const checkClock = ({ clockSkewMs, roundTripMs }: Answering): Verdict => {
  const off = Math.max(0, Math.abs(clockSkewMs) - roundTripMs / 2);
  const says = [`数据库与本机时钟相差 ${clockSkewMs} 毫秒`, `the clocks of database and host differ by ${clockSkewMs} ms`] as const;
  const fix = ["在两台机器上打开时间同步：timedatectl set-ntp true。", "Turn on time synchronisation on both: timedatectl set-ntp true."] as const;
  if (off > skewMsMax) return amiss("wrong", "clock", says, fix);
  if (off > skewMsWarning) return amiss("warning", "clock", says, fix);
  return ok("clock", ...says);
};

const named = (probes: readonly MigrationProbe[], pick: (one: MigrationProbe) => readonly string[]): string =>
  probes.flatMap((one) => pick(one).map((name) => `${one.service}/${name}`)).join(", ");

const checkMigrations = ({ migrations }: Answering): Verdict => {
  const edited = named(migrations, (one) => one.edited);
  const missing = named(migrations, (one) => one.missing);
  if (edited)
    return amiss("wrong", "migrations", [`迁移文件被改过：${edited}`, `migrations were edited after they were applied: ${edited}`], [
      "用 git checkout 恢复这些文件。",
      "Restore these files with git checkout.",
    ]);
  if (missing)
    return amiss("wrong", "migrations", [`还没有执行的迁移：${missing}`, `migrations not applied: ${missing}`], [
      "停止后再运行 npm start，会自动执行。",
      "Stop and run npm start again; it applies them.",
    ]);
  return ok("migrations", "所有迁移都已执行", "all migrations are applied");
};

/** The database: reachable, migrated, and with the host's time. Nothing without a stack. */
export const checkDatabase = ({ database }: Pick<Probes, "database">): Verdict[] => {
  if (!database) return [];
  if (!database.answers)
    return [
      amiss("wrong", "postgres", ["PostgreSQL 没有回应", "PostgreSQL does not answer"], [
        "它会自动重启；不行就看 .qianxian/logs/postgres.log。",
        "It is started again by itself; otherwise see .qianxian/logs/postgres.log.",
      ]),
    ];
  const { version } = database;
  return [ok("postgres", `PostgreSQL ${version}`, `PostgreSQL ${version}`), checkMigrations(database), checkClock(database)];
};

const checkService = ({ name, url, ready }: ServiceProbe): Verdict => {
  const check = `service-${name}`;
  const fix = [`看它的日志：.qianxian/logs/${name}.log。`, `See its log: .qianxian/logs/${name}.log.`] as const;
  if (!ready) return amiss("wrong", check, [`${name} 没有回应（${url}）`, `${name} does not answer (${url})`], fix);
  if (ready.ok) return ok(check, `${name} 就绪`, `${name} is ready`);
  const what = ready.failing.join(", ") || "readyz";
  return amiss("wrong", check, [`${name} 没有就绪：${what}`, `${name} is not ready: ${what}`], fix);
};

/** Every process by what it says of itself. Nothing without a stack. */
export const checkServices = ({ services }: Pick<Probes, "services">): Verdict[] => (services ?? []).map(checkService);
