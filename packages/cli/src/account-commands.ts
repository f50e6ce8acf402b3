import { AccountStatus } from "@qianxian/contracts/identity";
import { Role } from "@qianxian/contracts/vocabulary";
import { type Command, Option } from "commander";
import type { Io } from "./io.ts";
import { jsonOption } from "./options.ts";
import type { Given } from "./session.ts";

type Finish = (code: number) => void;
type Asked = Given & { json: boolean };

const accountArgument = ["<account>", "登录名或编号  login or id"] as const;
const roles = Role.options.filter((role) => role !== "service" && role !== "operator");
const roleOption = () => new Option("--role <role>", "角色  role").choices(roles).makeOptionMandatory();
const atOption = ["--at <place>", "地方：乡镇、村的代码，工作站、企业、班组的编号  code of a town or village, id of a station, employer or crew"] as const;

const commands = () => import("./commands/accounts.ts");

const addList = (group: Command, io: Io, finish: Finish): void => {
  group
    .command("list", { isDefault: true })
    .description("县里的账号和角色  accounts of the county and their roles")
    .addOption(new Option("--status <status>", "状态  status").choices(AccountStatus.options))
    .addOption(new Option("--role <role>", "有这个角色的  with this role").choices(roles))
    .addOption(jsonOption)
    .action(async (_options: unknown, command: Command) => {
      finish(await (await commands()).listAccounts(io, command.optsWithGlobals<Asked>()));
    });
  group
    .command("show")
    .description("一个账号和它的角色编号  one account with the ids of its roles")
    .argument(...accountArgument)
    .addOption(jsonOption)
    .action(async (account: string, _options: unknown, command: Command) => {
      finish(await (await commands()).showAccount(io, { ...command.optsWithGlobals<Asked>(), account }));
    });
};

const addInvite = (group: Command, io: Io, finish: Finish): void => {
  group
    .command("invite")
    .description("开账号，给出一次性邀请码  open an account; its invitation is shown once")
    .argument("<login>", "登录名  login")
    .requiredOption("--name <name>", "名称  name shown")
    .addOption(roleOption())
    .option(...atOption)
    .addOption(jsonOption)
    .action(async (newLogin: string, _options: unknown, command: Command) => {
      type Options = Asked & { name: string; role: string; at?: string };
      finish(await (await commands()).inviteAccount(io, { ...command.optsWithGlobals<Options>(), newLogin }));
    });
  group
    .command("invite-again")
    .description("换一个新的邀请码，也用来重设密码  a new invitation, to set the password anew")
    .argument(...accountArgument)
    .addOption(jsonOption)
    .action(async (account: string, _options: unknown, command: Command) => {
      finish(await (await commands()).renewInvitation(io, { ...command.optsWithGlobals<Asked>(), account }));
    });
};

const addSwitches = (group: Command, io: Io, finish: Finish): void => {
  const words = [
    ["disable", "disabled", "停用，所有登录马上退出  disable: all sessions end at once"],
    ["enable", "enabled", "重新启用  enable again"],
  ] as const;
  for (const [name, to, description] of words)
    group
      .command(name)
      .description(description)
      .argument(...accountArgument)
      .option("--because <text>", "原因，记入日志  why; kept in the log")
      .addOption(jsonOption)
      .action(async (account: string, _options: unknown, command: Command) => {
        const options = command.optsWithGlobals<Asked & { because?: string }>();
        finish(await (await commands()).setAccount(io, { ...options, account, to }));
      });
};

const addRoles = (group: Command, io: Io, finish: Finish): void => {
  group
    .command("grant")
    .description("再给一个角色  a further role")
    .argument(...accountArgument)
    .addOption(roleOption())
    .option(...atOption)
    .addOption(jsonOption)
    .action(async (account: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Asked & { role: string; at?: string }>();
      finish(await (await commands()).grantRole(io, { ...options, account }));
    });
  group
    .command("withdraw")
    .description("收回一个角色  take a role away")
    .argument(...accountArgument)
    .requiredOption("--grant <id>", "角色编号  id of the role")
    .addOption(jsonOption)
    .action(async (account: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Asked & { grant: string }>();
      finish(await (await commands()).withdrawRole(io, { ...options, account }));
    });
  group
    .command("move")
    .description("把角色移到另一个地方  move a role to another place")
    .argument(...accountArgument)
    .addOption(roleOption())
    .option(...atOption)
    .option("--grant <id>", "有几个同样的角色时，写明编号  which, when several fit")
    .addOption(jsonOption)
    .action(async (account: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Asked & { role: string; at?: string; grant?: string }>();
      finish(await (await commands()).moveRole(io, { ...options, account }));
    });
};

const addHandOver = (group: Command, io: Io, finish: Finish): void => {
  group
    .command("hand-over")
    .description("把班组、联络企业、工作站移交给另一个账号  hand crews and caseloads over")
    .argument(...accountArgument)
    .requiredOption("--to <account>", "接手的账号  who takes over")
    .option("--grant <id...>", "只移交这些角色  these roles only", [])
    .addOption(jsonOption)
    .action(async (account: string, _options: unknown, command: Command) => {
      const { grant: grants, ...options } = command.optsWithGlobals<Asked & { to: string; grant: string[] }>();
      finish(await (await commands()).handOver(io, { ...options, account, grants }));
    });
};

/** Adds the commands by which an administrator looks after the accounts of the county, through the gateway. */
export const addAccounts = (program: Command, io: Io, finish: Finish): void => {
  const group = program
    .command("accounts")
    .description("账号和角色（县管理员）  accounts and roles, for the county's administrator");
  for (const add of [addList, addInvite, addSwitches, addRoles, addHandOver]) add(group, io, finish);
};
