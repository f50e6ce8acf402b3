import { backUpStack, findDataFolder, type Manifest } from "@qianxian/infra-local";
import type { Io } from "../io.ts";

/** A failure that already speaks both languages is shown as it is. */
export const inPlainWords = async (io: Pick<Io, "err">, work: () => Promise<void>): Promise<number> => {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "PlainFailure") throw error;
    io.err(error.message);
    return 1;
  }
};

/** What a backup holds, in numbers. */
export const sizeOf = ({ schemas, tray }: Manifest): { tables: number; rows: number; messages: number } => {
  const tables = schemas.flatMap((schema) => schema.tables);
  return { tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0), messages: tray?.lines ?? 0 };
};

/** Writes a backup of all data as of one moment into an empty folder; the stack may run on. */
export const backup = (
  io: Pick<Io, "out" | "err" | "cwd">,
  options: { dir: string; data?: string },
): Promise<number> =>
  inPlainWords(io, async () => {
    const dataDir = options.data ?? findDataFolder(io.cwd);
    const { tables, rows, messages } = sizeOf(await backUpStack(dataDir, options.dir));
    io.out(`已备份到 ${options.dir}：${tables} 张表 ${rows} 行，托盘消息 ${messages} 条  backed up: ${tables} tables, ${rows} rows, ${messages} messages of the tray`);
    io.err(`密钥不在备份里，请另外妥善保存 ${dataDir}/secrets.json。`);
    io.err(`The keys are not in the backup: keep ${dataDir}/secrets.json safe elsewhere.`);
    io.err(`已删除人员的清单也不在备份里：换机器恢复时，先把 ${dataDir}/erased.jsonl 放到新的数据目录。`);
    io.err(`Nor is the list of the erased: to restore on another machine, put ${dataDir}/erased.jsonl into its data folder first.`);
  });
