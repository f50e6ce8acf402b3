import type { Base } from "@qianxian/contracts/vocabulary";
import type { Command } from "commander";
import type { Io } from "./io.ts";
import { baseOption, wholeNumber } from "./options.ts";

type Finish = (code: number) => void;
type Everywhere = { gateway?: string; key?: string };

type VacanciesOptions = Everywhere & {
  base: Base;
  employer?: string;
  dryRun: boolean;
  offline: boolean;
  errors?: string;
  limit?: number;
};

const fileArgument = ["<file>", "CSV 或 JSONL 文件，UTF-8 或 GB18030  a CSV or JSONL file"] as const;

const addVacancies = (group: Command, io: Io, finish: Finish): void => {
  group
    .command("vacancies")
    .description("导入招工信息，重复导入不会改变什么  postings; twice is the same as once")
    .argument(...fileArgument)
    .addOption(baseOption)
    .option("--employer <id|name>", "用工企业：编号或名称；不给就都待核  without it every row stays a draft")
    .option("--dry-run", "试运行，什么也不改；没有网关也行  change nothing; works without a gateway", false)
    .option("--offline", "只看文件，不连网关（配合 --dry-run）  the file alone, with --dry-run", false)
    .option("--errors <file>", "逐行结果写成 CSV（Excel 可打开）  row-by-row report as CSV")
    .option("--limit <n>", "只处理前 N 行  the first N rows", wholeNumber(1, 10_000_000))
    .action(async (file: string, _options: unknown, command: Command) => {
      const { importVacancies } = await import("./commands/import-vacancies.ts");
      const options = command.optsWithGlobals<VacanciesOptions>();
      finish(await importVacancies(io, { ...options, file }));
    });
};

type WorkersOptions = Everywhere & { dryRun: boolean; errors?: string; limit?: number };

const addWorkers = (group: Command, io: Io, finish: Finish): void => {
  group
    .command("workers")
    .description("导入务工人员名单，重复导入不会改变什么  a list of people; twice is the same as once")
    .argument(...fileArgument)
    .option("--dry-run", "试运行，什么也不改  change nothing", false)
    .option("--errors <file>", "逐行结果写成 CSV（Excel 可打开）  row-by-row report as CSV")
    .option("--limit <n>", "只处理前 N 行  the first N rows", wholeNumber(1, 10_000_000))
    .action(async (file: string, _options: unknown, command: Command) => {
      const { importWorkers } = await import("./commands/import-workers.ts");
      finish(await importWorkers(io, { ...command.optsWithGlobals<WorkersOptions>(), file }));
    });
};

/** Adds the commands that take in files. */
export const addImport = (program: Command, io: Io, finish: Finish): void => {
  const group = program.command("import").description("导入  take in files");
  for (const add of [addVacancies, addWorkers]) add(group, io, finish);
};
