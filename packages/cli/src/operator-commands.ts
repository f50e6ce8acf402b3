import type { Command } from "commander";
import type { Io } from "./io.ts";
import { jsonOption } from "./options.ts";

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
    .action(async (dir: string, options: { data?: string; verify: boolean; force: boolean }) => {
      const { restore } = await import("./commands/restore.ts");
      finish(await restore(io, { ...options, dir }));
    });
};

/** Adds the commands of the person who runs a stack: they look at the machine, not at the gateway. */
export const addOperatorCommands = (program: Command, io: Io, finish: Finish): void => {
  for (const add of [addDoctor, addBackup, addRestore]) add(program, io, finish);
};
