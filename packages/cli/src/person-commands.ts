import { ConsentPurpose, ToldHow } from "@qianxian/contracts/profiles";
import { type Command, Option } from "commander";
import type { Io, Lang } from "./io.ts";
import { jsonOption } from "./options.ts";

type Finish = (code: number) => void;
type Everywhere = { gateway?: string; key?: string; lang: Lang };

const idArgument = ["<worker-id>", "务工人员编号  the worker's id"] as const;
const reasonOption = () =>
  new Option("--reason <text>", "为什么（不写号码），会记进操作记录  why, without numbers; kept in the audit log").makeOptionMandatory();
const fileOption = () =>
  new Option("--out <file>", "写到这个文件，只有自己能读  the file to write, readable by you alone").makeOptionMandatory();
const purposeOption = (flags: string) =>
  new Option(flags, "push 接收短信，share-with-employer 告诉企业，automated-decisions 系统自动安排  what it is about")
    .choices(ConsentPurpose.options)
    .makeOptionMandatory();
const howOption = () =>
  new Option("--how <way>", "paper 签字，spoken 口头，form 表格  how it was said").choices(ToldHow.options).makeOptionMandatory();

type Word = Everywhere & { about: ConsentPurpose; how: ToldHow; json: boolean };

const addWords = (person: Command, io: Io, finish: Finish): void => {
  const kinds = [
    ["agree", "giveConsent", "登记本人同意  record a yes"],
    ["withdraw", "withdrawConsent", "登记本人收回同意，或者不要系统自动安排  record that it is taken back, or refused"],
  ] as const;
  for (const [name, operation, description] of kinds)
    person
      .command(name)
      .description(description)
      .argument(...idArgument)
      .addOption(purposeOption("--about <purpose>"))
      .addOption(howOption())
      .addOption(jsonOption)
      .action(async (workerId: string, _options: unknown, command: Command) => {
        const { tellConsent } = await import("./commands/person.ts");
        const { about: purpose, ...options } = command.optsWithGlobals<Word>();
        finish(await tellConsent(io, operation, { ...options, workerId, purpose }));
      });
};

const addShowConsents = (person: Command, io: Io, finish: Finish): void => {
  person
    .command("consents")
    .description("看本人同意过什么、收回过什么  what a worker has agreed to and taken back")
    .argument(...idArgument)
    .addOption(jsonOption)
    .action(async (workerId: string, _options: unknown, command: Command) => {
      const { showConsents } = await import("./commands/person.ts");
      finish(await showConsents(io, { ...command.optsWithGlobals<Everywhere & { json: boolean }>(), workerId }));
    });
};

type FileOptions = Everywhere & { reason: string; out: string };

const addFiles = (person: Command, io: Io, finish: Finish): void => {
  const kinds = [
    ["export", "exportWorker", "把系统里关于一个人的全部资料写成一个文件  everything held about a person, as one file"],
    ["restricted", "readRestricted", "审计人员看已删除的人依法留存的记录  for auditors: what law keeps of somebody erased"],
  ] as const;
  for (const [name, operation, description] of kinds)
    person
      .command(name)
      .description(description)
      .argument(...idArgument)
      .addOption(reasonOption())
      .addOption(fileOption())
      .action(async (workerId: string, _options: unknown, command: Command) => {
        const { writePersonFile } = await import("./commands/person.ts");
        finish(await writePersonFile(io, operation, { ...command.optsWithGlobals<FileOptions>(), workerId }));
      });
};

const addCorrect = (person: Command, io: Io, finish: Finish): void => {
  person
    .command("correct")
    .description("应本人要求更正姓名、电话、身份证号码、哪个村，写在一个 JSON 文件里  correct name, phone, ID number or village")
    .argument(...idArgument)
    .addOption(reasonOption())
    .requiredOption("--from <file>", '例如 {"name": "...", "phone": "..."}，还有 idNumber、village；改好后请删除  what is right; delete it afterwards')
    .action(async (workerId: string, _options: unknown, command: Command) => {
      const { correctIdentity } = await import("./commands/correct-identity.ts");
      const options = command.optsWithGlobals<Everywhere & { reason: string; from: string }>();
      finish(await correctIdentity(io, { ...options, workerId }));
    });
};

const addErase = (person: Command, io: Io, finish: Finish): void => {
  person
    .command("erase")
    .description("应本人要求删除，不能撤销；依法留存的只有审计人员能看  erase a person at their request, for good")
    .argument(...idArgument)
    .addOption(reasonOption())
    .option("--yes", "确定要删除  really", false)
    .action(async (workerId: string, _options: unknown, command: Command) => {
      const { eraseWorker } = await import("./commands/person.ts");
      const options = command.optsWithGlobals<Everywhere & { reason: string; yes: boolean }>();
      finish(await eraseWorker(io, { ...options, workerId }));
    });
};

/** Adds the commands by which a worker's rights are exercised. */
export const addPerson = (program: Command, io: Io, finish: Finish): void => {
  const person = program.command("person").description("本人的权利：同意、导出、更正、删除  a worker's rights");
  for (const add of [addShowConsents, addWords, addFiles, addCorrect, addErase]) add(person, io, finish);
};
