import type { KeyRotation, SealedClass } from "@qianxian/contracts/profiles";
import { changeCountyKey, findDataFolder, type KeyDesk, withDataKeys } from "@qianxian/infra-local";
import { Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { type Progress, startProgress } from "../progress.ts";
import { tableLines } from "../table.ts";
import { inPlainWords } from "./backup.ts";

type Where = { data?: string };

const atDesk = (io: Io, { data }: Where, work: (desk: KeyDesk) => Promise<void>): Promise<number> =>
  inPlainWords(io, () => withDataKeys(data ?? findDataFolder(io.cwd), work));

const states = {
  "in-force": "使用中 in force",
  superseded: "旧，还有数据 older, rows left",
  retired: "已停用 retired",
  destroyed: "已销毁 destroyed",
} as const;

const stands = ({ done, total, finishedAt }: KeyRotation): string =>
  finishedAt === null
    ? `轮换进行中 under way：${done}/${total}，运行 qx keys rotate-data 接着做`
    : `上次轮换 last rotation：${finishedAt}，${done} 行 rows`;

/** Shows the data keys of the stack on this machine and how far their rotation has come; never their bytes. */
export const listDataKeys = (io: Io, options: Where & { json: boolean }): Promise<number> =>
  atDesk(io, options, async (desk) => {
    const found = await desk.list();
    if (options.json) return io.out(JSON.stringify(found, null, 2));
    const titles = ["编号 id", "类别 class", "用途 use", "版本 version", "状态 state", "生成时间 created at"];
    const rows = found.keys.map((key) => [key.id, key.class, key.use, key.version, states[key.state], key.createdAt]);
    for (const line of tableLines(titles.map((title) => ({ title })), rows)) io.out(line);
    if (found.rotation) io.out(stands(found.rotation));
  });

const changeCounty = (io: Io, { data }: Where): Promise<number> =>
  inPlainWords(io, async () => {
    const dataDir = data ?? findDataFolder(io.cwd);
    changeCountyKey(dataDir);
    io.out("县级密钥已换好，下次 npm start 时重新包裹数据密钥  the county key is changed; the next start wraps the data keys anew");
    io.err(`以前的备份仍要用以前的 secrets.json 恢复；新的请另外保存：${dataDir}/secrets.json。`);
    io.err(`Backups made before still need the secrets.json of then; keep the new ${dataDir}/secrets.json elsewhere.`);
  });

const renew = async (io: Io, desk: KeyDesk, classes: SealedClass[] | undefined): Promise<void> => {
  const bar: { at?: Progress } = {};
  const onProgress = ({ done, total }: KeyRotation) => {
    bar.at ??= startProgress(io, Math.max(total, 1), "重新加密 sealing anew");
    bar.at.at(Math.min(done, Math.max(total, 1)));
  };
  try {
    const rotation = await desk.rotate({ classes, onProgress, signal: io.stopping });
    bar.at?.end();
    if (rotation.finishedAt === null) return io.err("已停下；再运行一次会接着做  Stopped; run it again to go on.");
    io.out(`已换新密钥，重新加密 ${rotation.done} 行，旧密钥已停用  renewed: ${rotation.done} rows, older keys retired`);
  } catch (error) {
    bar.at?.end();
    throw error;
  }
};

/**
 * Renews data keys and seals every row under them anew, while the stack is used; with `countyKey`, changes the key that
 * wraps them. Begun once, it goes on where it stood.
 * @returns 130 when Ctrl-C stopped it
 */
export const rotateDataKeys = async (
  io: Io,
  options: Where & { class?: SealedClass[]; countyKey: boolean },
): Promise<number> => {
  if (options.countyKey && options.class)
    throw new Failure("--county-key 和 --class 不能一起用。", "--county-key goes without --class.", 2);
  if (options.countyKey) return changeCounty(io, options);
  const { stopping } = io;
  const code = await atDesk(io, options, (desk) => renew(io, desk, options.class));
  return stopping.aborted ? 130 : code;
};

/** Destroys retired data keys for good. */
export const destroyDataKeys = (io: Io, options: Where & { keyIds: string[] }): Promise<number> =>
  atDesk(io, options, async (desk) => {
    const destroyed = await desk.destroy(options.keyIds);
    io.out(`已销毁 ${destroyed} 把  destroyed: ${destroyed}`);
    io.err("用这些密钥加密的旧备份，仍可用当时的备份和 secrets.json 恢复。");
    io.err("Older backups carry their own wrapped keys and still open with the secrets.json of then.");
  });
