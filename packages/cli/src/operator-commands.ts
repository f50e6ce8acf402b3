import type { Command } from "commander";
import type { Io } from "./io.ts";
import { jsonOption } from "./options.ts";

type Finish = (code: number) => void;

const dataOption = ["--data <folder>", "数据目录，默认是最近的 .qianxian  data folder; by default the nearest .qianxian"] as const;

/** Adds the commands of the person who runs a stack: they look at the machine, not at the gateway. */
export const addOperatorCommands = (program: Command, io: Io, finish: Finish): void => {
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
