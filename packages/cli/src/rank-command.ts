import { type Command, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import type { Io } from "./io.ts";
import { jsonOption, wholeNumber } from "./options.ts";

type Finish = (code: number) => void;

const day = (text: string): string => {
  if (z.iso.date().safeParse(text).success) return text;
  throw new InvalidArgumentError("请写日期，如 2026-03-15 (a day such as 2026-03-15).");
};

/** Adds the command that ranks vacancies for workers from files alone. */
export const addRank = (program: Command, io: Io, finish: Finish): void => {
  program
    .command("rank")
    .description("按两个文件给每个人排出最合适的岗位；不用网关  the best vacancies for each worker of a file")
    .requiredOption("--workers <file>", "人，一行一个 JSON，字段名同接口，可以是 .gz  workers as JSONL")
    .requiredOption("--vacancies <file>", "岗位，一行一个 JSON，可以是 .gz  vacancies as JSONL")
    .addOption(new Option("--top <n>", "每人几个  so many for each").default(20).argParser(wholeNumber(1, 1_000)))
    .requiredOption("--out <file>", "写到这里：worker,vacancy,score,rank  the lists")
    .addOption(new Option("--check <n>", "抽几个人逐个岗位重算核对  rank so many again by looking at every vacancy").default(0).argParser(wholeNumber(0, 1_000_000)))
    .addOption(new Option("--date <day>", "按哪一天算，默认今天  as of this day; by default today").argParser(day))
    .addOption(jsonOption)
    .action(async (options: { workers: string; vacancies: string; top: number; out: string; check: number; date?: string; json: boolean }) => {
      const { rank } = await import("./commands/rank.ts");
      finish(await rank(io, options));
    });
};
