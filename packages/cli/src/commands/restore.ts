import { findDataFolder, type Restored, restoreStack } from "@qianxian/infra-local";
import type { Io } from "../io.ts";
import { inPlainWords, sizeOf } from "./backup.ts";

const tellSealed = (io: Pick<Io, "out" | "err">, sealed: Restored["sealed"]): void => {
  if (sealed === null) return io.err("加密内容没有核对（程序没有编译）  what is encrypted was not tried: not built");
  if (sealed.failed === 0)
    return io.out(`加密的姓名、电话、身份证号全部打得开：${sealed.opened} 项  everything encrypted opens: ${sealed.opened} values`);
  io.err(`有 ${sealed.failed} 项加密内容打不开，请把这份备份和 secrets.json 留好，找技术人员核对。`);
  io.err(`${sealed.failed} encrypted values do not open; keep this backup and secrets.json, and have them looked at.`);
};

/** Restores a backup into a stopped stack: all of it or nothing; the next start goes on from it. */
export const restore = (
  io: Pick<Io, "out" | "err" | "cwd">,
  options: { dir: string; data?: string; verify: boolean; force: boolean; secrets?: string },
): Promise<number> =>
  inPlainWords(io, async () => {
    const { dir, verify, force, secrets: secretsFile } = options;
    const manifest = await restoreStack(options.data ?? findDataFolder(io.cwd), dir, { verify, force, secretsFile });
    const { tables, rows, messages } = sizeOf(manifest);
    const [zh, en] = verify ? ["已恢复，逐表核对行数和校验值一致", "restored; counts and checksums of every table are equal"] : ["已恢复", "restored"];
    io.out(`${zh}：${tables} 张表 ${rows} 行，托盘消息 ${messages} 条（备份时间 ${manifest.madeAt}）`);
    io.out(`${en}: ${tables} tables, ${rows} rows, ${messages} messages of the tray (made at ${manifest.madeAt})`);
    tellSealed(io, manifest.sealed);
    if (manifest.erasedAgain > 0) {
      io.out(`备份里有 ${manifest.erasedAgain} 个已经要求删除的人，下次启动时先再次删除，再开始服务。`);
      io.out(`${manifest.erasedAgain} people in it were erased since; the next start erases them again before it answers anybody.`);
    }
  });
