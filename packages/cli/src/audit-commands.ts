import type { Command } from "commander";
import type { Io } from "./io.ts";
import { jsonOption } from "./options.ts";

type Finish = (code: number) => void;

/** Adds the command by which the audit log of the stack on this machine is verified. */
export const addAudit = (program: Command, io: Io, finish: Finish): void => {
  program
    .command("audit")
    .description("操作记录  the audit log")
    .command("verify")
    .description("逐行核对操作记录，改过、删过、插入、换位的行都指出来；有问题时退出码 1  name every row tampered with")
    .option("--data <folder>", "数据目录，默认是最近的 .qianxian  data folder; by default the nearest .qianxian")
    .option("--against <rows:hash>", "以前记下的结尾，看是不是同一份记录  an end noted earlier: is this still the same log?")
    .addOption(jsonOption)
    .action(async (options: { data?: string; against?: string; json: boolean }) => {
      const { verifyAudit } = await import("./commands/audit.ts");
      finish(await verifyAudit(io, options));
    });
};
