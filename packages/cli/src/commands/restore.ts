import { findDataFolder, restoreStack } from "@qianxian/infra-local";
import type { Io } from "../io.ts";
import { inPlainWords, sizeOf } from "./backup.ts";

/** Restores a backup into a stopped stack: all of it or nothing; the next start goes on from it. */
export const restore = (
  io: Pick<Io, "out" | "err" | "cwd">,
  options: { dir: string; data?: string; verify: boolean; force: boolean },
): Promise<number> =>
  inPlainWords(io, async () => {
    const { dir, verify, force } = options;
    const manifest = await restoreStack(options.data ?? findDataFolder(io.cwd), dir, { verify, force });
    const { tables, rows, messages } = sizeOf(manifest);
    const [zh, en] = verify ? ["已恢复，逐表核对行数和校验值一致", "restored; counts and checksums of every table are equal"] : ["已恢复", "restored"];
    io.out(`${zh}：${tables} 张表 ${rows} 行，托盘消息 ${messages} 条（备份时间 ${manifest.madeAt}）`);
    io.out(`${en}: ${tables} tables, ${rows} rows, ${messages} messages of the tray (made at ${manifest.madeAt})`);
    if (manifest.erasedAgain > 0) {
      io.out(`备份里有 ${manifest.erasedAgain} 个已经要求删除的人，下次启动时先再次删除，再开始服务。`);
      io.out(`${manifest.erasedAgain} people in it were erased since; the next start erases them again before it answers anybody.`);
    }
  });
