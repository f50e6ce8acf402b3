import { type Command, Option } from "commander";
import { addAudit } from "./audit-commands.ts";
import { addDataKeys } from "./data-key-commands.ts";
import type { Io } from "./io.ts";
import { jsonOption, wholeNumber } from "./options.ts";
import { addQueues } from "./queue-commands.ts";

type Finish = (code: number) => void;

const dataOption = ["--data <folder>", "数据目录，默认是最近的 .qianxian  data folder; by default the nearest .qianxian"] as const;

const addDoctor = (program: Command, io: Io, finish: Finish): void => {
  program
    .command("doctor")
    .description("检查这台机器和正在运行的牵线，哪里不对、怎么修  what is wrong here, and how to put it right")
    .option(...dataOption)
    .addOption(jsonOption)
    .action(async (options: { data?: string; json: boolean }) => {
      const { doctor } = await import("./commands/doctor.ts");
      finish(await doctor(io, options));
    });
};

const addBackup = (program: Command, io: Io, finish: Finish): void => {
  program
    .command("backup")
    .description("备份全部数据（不含密钥），运行中也可以  back up all data but the keys, also while it runs")
    .argument("<dir>", "空目录  an empty folder")
    .option(...dataOption)
    .action(async (dir: string, options: { data?: string }) => {
      const { backup } = await import("./commands/backup.ts");
      finish(await backup(io, { ...options, dir }));
    });
};

const addRestore = (program: Command, io: Io, finish: Finish): void => {
  program
    .command("restore")
    .description("从备份恢复，先停止牵线；要么全部恢复，要么不变  restore a stopped stack: all of it or nothing")
    .argument("<dir>", "备份目录  the backup's folder")
    .option(...dataOption)
    .option("--verify", "恢复后逐表核对行数和校验值  compare counts and checksums afterwards", false)
    .option("--force", "替换已有的数据  replace data that is there", false)
    .option("--secrets <file>", "备份当时另外保存的 secrets.json  the secrets.json kept elsewhere at that time")
    .action(async (dir: string, options: { data?: string; verify: boolean; force: boolean; secrets?: string }) => {
      const { restore } = await import("./commands/restore.ts");
      finish(await restore(io, { ...options, dir }));
    });
};

const addDemo = (program: Command, io: Io, finish: Finish): void => {
  program
    .command("demo")
    .description("把完整的演示县（97000人、24000个名额）载入本机正在运行的牵线  load the whole demo county")
    .addOption(new Option("--size <size>", "多大  how big").choices(["full"]).default("full"))
    .option(...dataOption)
    .option("--workers <n>", "只载入这么多人  so many people only", wholeNumber(1, 97_000))
    .option("--connections <n>", "同时发几批  batches at once", wholeNumber(1, 16))
    .action(async (options: { data?: string; workers?: number; connections?: number }) => {
      const { demo } = await import("./commands/demo.ts");
      finish(await demo(io, options));
    });
};

/** Adds the commands of the person who runs a stack: they look at the machine, not at the gateway. */
export const addOperatorCommands = (program: Command, io: Io, finish: Finish): void => {
  for (const add of [addDoctor, addBackup, addRestore, addDemo, addQueues, addDataKeys, addAudit]) add(program, io, finish);
};
