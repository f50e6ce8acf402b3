import { SealedClass } from "@qianxian/contracts/profiles";
import { type Command, Option } from "commander";
import type { Io } from "./io.ts";
import { jsonOption } from "./options.ts";

type Finish = (code: number) => void;
type Where = { data?: string };

const dataOption = ["--data <folder>", "数据目录，默认是最近的 .qianxian  data folder; by default the nearest .qianxian"] as const;

const addList = (group: Command, io: Io, finish: Finish): void => {
  group
    .command("list-data")
    .description("加密姓名、电话、身份证号的密钥有哪些、轮换到哪一步  data keys, and how far their rotation has come")
    .option(...dataOption)
    .addOption(jsonOption)
    .action(async (options: Where & { json: boolean }) => {
      const { listDataKeys } = await import("./commands/data-keys.ts");
      finish(await listDataKeys(io, options));
    });
};

const addRotate = (group: Command, io: Io, finish: Finish): void => {
  group
    .command("rotate-data")
    .description("换新密钥并把数据全部重新加密；停下或中断后再运行一次就接着做  new data keys; run it again to go on")
    .addOption(new Option("--class <class...>", "只换这几类  these classes only").choices(SealedClass.options))
    .option("--county-key", "换县级密钥：只重新包裹数据密钥，要先停止牵线  change the county key of a stopped stack", false)
    .option(...dataOption)
    .action(async (options: Where & { class?: SealedClass[]; countyKey: boolean }) => {
      const { rotateDataKeys } = await import("./commands/data-keys.ts");
      finish(await rotateDataKeys(io, options));
    });
};

const addDestroy = (group: Command, io: Io, finish: Finish): void => {
  group
    .command("destroy-data")
    .description("销毁已停用的旧密钥，不能恢复  destroy retired keys, for good")
    .argument("<key-id...>", "密钥编号，见 list-data  ids of keys")
    .option(...dataOption)
    .action(async (keyIds: string[], options: Where) => {
      const { destroyDataKeys } = await import("./commands/data-keys.ts");
      finish(await destroyDataKeys(io, { ...options, keyIds }));
    });
};

/** Adds the commands by which the keys of people's data are looked after, to a group that others share. */
export const addDataKeys = (program: Command, io: Io, finish: Finish): void => {
  const group =
    program.commands.find((command) => command.name() === "keys") ?? program.command("keys").description("密钥  keys");
  for (const add of [addList, addRotate, addDestroy]) add(group, io, finish);
};
