import os from "node:os";
import type { Command } from "commander";
import type { Io } from "./io.ts";
import { jsonOption, wholeNumber } from "./options.ts";

type Finish = (code: number) => void;
type Where = { data?: string; queue?: string };

const dataOption = ["--data <folder>", "数据目录，默认是最近的 .qianxian  data folder; by default the nearest .qianxian"] as const;
const queueOption = ["--queue <queue>", "只看这个队列，如 matcher.workers  this queue only"] as const;
const eventsArgument = "事件编号  ids of events";

const addList = (group: Command, io: Io, finish: Finish): void => {
  group
    .command("list", { isDefault: true })
    .description("有多少死信、为什么  how many, and why")
    .option(...dataOption)
    .option(...queueOption)
    .option("--limit <n>", "每个服务最多列几条  at most so many a service", wholeNumber(1, 500), 100)
    .addOption(jsonOption)
    .action(async (options: Where & { limit: number; json: boolean }) => {
      const { listLetters } = await import("./commands/queues.ts");
      finish(await listLetters(io, options));
    });
};

const addRetry = (group: Command, io: Io, finish: Finish): void => {
  group
    .command("retry")
    .description("放回队列再试；成了就消失  give back to their queues; a letter goes when it has worked")
    .argument("[event-id...]", eventsArgument)
    .option("--all", "全部（每个服务一次最多500条）  all of them, 500 a service at once", false)
    .option(...dataOption)
    .option(...queueOption)
    .action(async (eventIds: string[], options: Where & { all: boolean }) => {
      const { retryLetters } = await import("./commands/queues.ts");
      finish(await retryLetters(io, { ...options, eventIds }));
    });
};

const addDiscard = (group: Command, io: Io, finish: Finish): void => {
  group
    .command("discard")
    .description("作废，要写原因；谁、何时、为什么都留着  lay aside for good, with a reason that is kept")
    .argument("<event-id...>", eventsArgument)
    .requiredOption("--because <text>", "原因  why")
    .option("--by <name>", "谁  who", os.userInfo().username)
    .option(...dataOption)
    .option(...queueOption)
    .action(async (eventIds: string[], options: Where & { because: string; by: string }) => {
      const { discardLetters } = await import("./commands/queues.ts");
      finish(await discardLetters(io, { ...options, eventIds }));
    });
};

/** Adds the commands by which dead letters of the stack on this machine are looked after. */
export const addQueues = (program: Command, io: Io, finish: Finish): void => {
  const group = program.command("queues").description("死信：做不成的事件  dead letters: events whose effect failed for good");
  for (const add of [addList, addRetry, addDiscard]) add(group, io, finish);
};
