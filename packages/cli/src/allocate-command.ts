import { type Command, Option } from "commander";
import type { Io } from "./io.ts";
import { jsonOption, share } from "./options.ts";

type Finish = (code: number) => void;

/** Adds the command that gives workers seats from files alone. */
export const addAllocate = (program: Command, io: Io, finish: Finish): void => {
  program
    .command("allocate")
    .description("按名单和名额分配岗位，写出方案；不用网关  give workers seats from two files")
    .requiredOption("--edges <file>", "谁能去哪里，值多少分：worker,vacancy,score[,priority]，可以是 .gz  who could go where")
    .requiredOption("--seats <file>", "每个岗位几个名额：vacancy,seats，可以是 .gz  seats of each vacancy")
    .addOption(
      new Option("--method <method>", "稳定（没有两边都更愿意的组合），或总分最大  no pair would rather, or the largest total")
        .choices(["stable", "optimal"])
        .makeOptionMandatory(),
    )
    .requiredOption("--out <file>", "方案写到这里：worker,vacancy，没有名额的不写  the plan")
    .option("--gap <share>", "总分最大：最多离上限差多少，0 到 1  what an optimal plan may miss", share, 0.001)
    .addOption(jsonOption)
    .action(async (options: { edges: string; seats: string; method: "stable" | "optimal"; out: string; gap: number; json: boolean }) => {
      const { allocate } = await import("./commands/allocate.ts");
      finish(await allocate(io, options));
    });
};
