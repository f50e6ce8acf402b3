import { Command, CommanderError, Option } from "commander";
import { addAccounts } from "./account-commands.ts";
import { addAllocate } from "./allocate-command.ts";
import { addApiKeys } from "./api-key-commands.ts";
import { errorLines, exitCodeOf } from "./failure.ts";
import { addImport } from "./import-commands.ts";
import type { Io, Lang } from "./io.ts";
import { addOperatorCommands } from "./operator-commands.ts";
import { everywhere, jsonOption, share, wholeNumber } from "./options.ts";
import { addPerson } from "./person-commands.ts";
import { addRank } from "./rank-command.ts";
import { widthOf } from "./table.ts";

type Finish = (code: number) => void;
type Everywhere = { gateway?: string; key?: string; lang: Lang };

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法 Usage:",
  "Arguments:": "参数 Arguments:",
  "Options:": "选项 Options:",
  "Commands:": "命令 Commands:",
  "Global Options:": "通用选项 Global options:",
};

const addRegion = (program: Command, io: Io, finish: Finish): void => {
  program
    .command("region")
    .description("查地名的六位代码；查不到就说为什么  six-digit code of a place, or why there is none")
    .argument("<text...>", "地名，如 常州、江苏常州、Changzhou  names of places")
    .addOption(jsonOption)
    .action(async (texts: string[], options: { json: boolean }) => {
      const { region } = await import("./commands/region.ts");
      finish(await region(io, texts, options));
    });
};

const limitOption = () =>
  new Option("--limit <n>", "最多列几个  at most so many").default(20).argParser(wholeNumber(1, 100));

const addMatch = (program: Command, io: Io, finish: Finish): void => {
  const match = program.command("match").description("匹配：谁适合什么，为什么  who fits what, and why");
  const kinds = [
    ["worker", "matchWorker", "某人最合适的岗位  the best vacancies for a worker"],
    ["vacancy", "matchVacancy", "某岗位最合适的人  the best workers for a vacancy"],
  ] as const;
  for (const [kind, name, description] of kinds)
    match
      .command(kind)
      .description(description)
      .argument("<id>", "编号  the id")
      .addOption(limitOption())
      .addOption(jsonOption)
      .action(async (id: string, _options: unknown, command: Command) => {
        const commands = await import("./commands/match.ts");
        const options = command.optsWithGlobals<Everywhere & { limit: number; json: boolean }>();
        finish(await commands[name](io, { ...options, id }));
      });
};

const addWhy = (program: Command, io: Io, finish: Finish): void => {
  program
    .command("why")
    .description("这个人和这个岗位为什么合适或不合适  why a pair fits, or does not")
    .argument("<worker-id>", "务工人员编号  the worker's id")
    .argument("<vacancy-id>", "岗位编号  the vacancy's id")
    .addOption(jsonOption)
    .action(async (workerId: string, vacancyId: string, _options: unknown, command: Command) => {
      const { why } = await import("./commands/why.ts");
      const options = command.optsWithGlobals<Everywhere & { json: boolean }>();
      finish(await why(io, { ...options, workerId, vacancyId }));
    });
};

type Json = Everywhere & { json: boolean };

const addPlan = (campaign: Command, io: Io, finish: Finish): void => {
  campaign
    .command("plan")
    .description("做计划，不发送：发给谁、为什么、谁没有  plan without sending")
    .argument("<vacancy-id...>", "岗位编号  ids of vacancies")
    .option("--per-seat <n>", "每个名额发几条  messages per open seat", wholeNumber(1, 20))
    .option("--score-min <share>", "匹配度不低于 0 到 1  least score, 0 to 1", share)
    .option("--town <code>", "只在这个乡镇里（九位代码）  within this town only")
    .addOption(jsonOption)
    .action(async (vacancyIds: string[], _options: unknown, command: Command) => {
      const { planCampaign } = await import("./commands/campaign.ts");
      type Options = Json & { perSeat?: number; scoreMin?: number; town?: string };
      finish(await planCampaign(io, { ...command.optsWithGlobals<Options>(), vacancyIds }));
    });
};

const addSend = (campaign: Command, io: Io, finish: Finish): void => {
  campaign
    .command("send")
    .description("确认并发送；重复确认不会重发  confirm a plan; twice is the same as once")
    .argument("<campaign-id>", "批次编号  the campaign's id")
    .option("--wait", "等到每条消息都有结果  until each message has an outcome", false)
    .option("--wait-max <seconds>", "最多等几秒  wait at most so long", wholeNumber(1, 86_400), 600)
    .addOption(jsonOption)
    .action(async (id: string, _options: unknown, command: Command) => {
      const { sendCampaign } = await import("./commands/campaign.ts");
      const options = command.optsWithGlobals<Json & { wait: boolean; waitMax: number }>();
      finish(await sendCampaign(io, { ...options, waitSecondsMax: options.waitMax, id }));
    });
};

const addShow = (campaign: Command, io: Io, finish: Finish): void => {
  campaign
    .command("show")
    .description("看一个批次：计划、消息、回复  a campaign with its messages and answers")
    .argument("<campaign-id>", "批次编号  the campaign's id")
    .addOption(jsonOption)
    .action(async (id: string, _options: unknown, command: Command) => {
      const { showCampaign } = await import("./commands/campaign.ts");
      finish(await showCampaign(io, { ...command.optsWithGlobals<Json>(), id }));
    });
};

const makeProgram = (io: Io, finish: Finish): Command => {
  const program = new Command("qx")
    .description("牵线的命令行  Qianxian on the command line")
    .exitOverride()
    .helpOption("-h, --help", "看用法  show this help")
    .helpCommand("help [command]", "看某个命令的用法  help on a command")
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, displayWidth: widthOf, showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
      outputError: (text, write) => write(`命令写得不对，用法见 qx --help。\n${text}`),
    });
  for (const option of everywhere) program.addOption(option);
  addRegion(program, io, finish);
  addImport(program, io, finish);
  addMatch(program, io, finish);
  addWhy(program, io, finish);
  const campaign = program.command("campaign").description("推送批次  campaigns");
  for (const add of [addPlan, addSend, addShow]) add(campaign, io, finish);
  addAllocate(program, io, finish);
  addRank(program, io, finish);
  addAccounts(program, io, finish);
  addApiKeys(program, io, finish);
  addPerson(program, io, finish);
  addOperatorCommands(program, io, finish);
  return program;
};

/** Runs one command line (without `node` and the script) and answers the exit code: 0, 1, 2 wrong usage, 130 stopped. */
export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  let code = 0;
  const program = makeProgram(io, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    for (const line of errorLines(error)) io.err(line);
    return exitCodeOf(error);
  }
};
