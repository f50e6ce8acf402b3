import { KeyMode, keyScopes } from "@qianxian/contracts/identity";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Io } from "./io.ts";
import { jsonOption, wholeNumber } from "./options.ts";
import type { Given } from "./session.ts";

type Finish = (code: number) => void;
type Asked = Given & { json: boolean };

const employerArgument = ["[employer-id]", "用工企业编号；企业自己的账号不用写  the employer's id; its own accounts need none"] as const;
const keyArgument = ["<key-id>", "密钥编号，见 list  the key's id"] as const;

const commands = () => import("./commands/api-keys.ts");

/** An instant out of a day, its end in the county, or out of an ISO time. */
const endOfDay = (text: string): string => {
  const end = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59+08:00` : text);
  if (Number.isNaN(end.getTime())) throw new InvalidArgumentError("请写日期，如 2027-06-30 (a day such as 2027-06-30).");
  return end.toISOString();
};

/** Who manages keys is a person: they log in. */
const command = (group: Command, name: string, description: string): Command =>
  group.command(name).description(description).addOption(jsonOption);

const addList = (group: Command, io: Io, finish: Finish): void => {
  command(group, "list", "企业的接口密钥，只显示开头  an employer's API keys, masked")
    .argument(...employerArgument)
    .action(async (employer: string | undefined, _options: unknown, self: Command) => {
      finish(await (await commands()).listKeys(io, { ...self.optsWithGlobals<Asked>(), ...(employer ? { employer } : {}) }));
    });
};

const addCreate = (group: Command, io: Io, finish: Finish): void => {
  command(group, "create", "给企业新建接口密钥，只显示一次  a new API key, shown once")
    .argument(...employerArgument)
    .requiredOption("--name <name>", "名称，如 考勤系统  what it is for")
    .addOption(new Option("--mode <mode>", "live 正式，test 只进试用县  live, or test for the sandbox").choices(KeyMode.options).default("live"))
    .addOption(new Option("--scope <action...>", "只能做这些  these actions only").choices(keyScopes))
    .option("--until <day>", "到期日，最长一年  the last day, within a year", endOfDay)
    .action(async (employer: string | undefined, _options: unknown, self: Command) => {
      type Options = Asked & { name: string; mode: KeyMode; scope?: string[]; until?: string };
      finish(await (await commands()).createKey(io, { ...self.optsWithGlobals<Options>(), ...(employer ? { employer } : {}) }));
    });
};

const addRotate = (group: Command, io: Io, finish: Finish): void => {
  command(group, "rotate", "换新密钥，旧的再留几天  a new key in place of an old one, which holds for some days")
    .argument(...keyArgument)
    .option("--overlap <days>", "旧密钥再留几天，0 表示马上作废  days the old one holds", wholeNumber(0, 7), 1)
    .action(async (keyId: string, _options: unknown, self: Command) => {
      finish(await (await commands()).rotateKey(io, { ...self.optsWithGlobals<Asked & { overlap: number }>(), keyId }));
    });
};

const addRevoke = (group: Command, io: Io, finish: Finish): void => {
  command(group, "revoke", "作废密钥，一秒内失效  end a key, within a second")
    .argument(...keyArgument)
    .option("--because <text>", "原因，记入操作记录  why; kept in the log")
    .action(async (keyId: string, _options: unknown, self: Command) => {
      finish(await (await commands()).revokeKey(io, { ...self.optsWithGlobals<Asked & { because?: string }>(), keyId }));
    });
};

/** Adds the commands by which API keys are looked after through the gateway, to a group that others share. */
export const addApiKeys = (program: Command, io: Io, finish: Finish): void => {
  const group = program.commands.find((one) => one.name() === "keys") ?? program.command("keys").description("密钥  keys");
  for (const add of [addList, addCreate, addRotate, addRevoke]) add(group, io, finish);
};
