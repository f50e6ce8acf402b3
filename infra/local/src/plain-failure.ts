import { codeOf } from "./error-code.ts";

/** Something the person at the keyboard can put right: shown in both languages, without a stack. */
export class PlainFailure extends Error {
  override readonly name = "PlainFailure";

  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`);
  }
}

/** A process could not listen: its port was free when it was chosen, and somebody else took it since. */
export class PortTaken extends PlainFailure {}

const isFull = (error: unknown): boolean =>
  codeOf(error) === "ENOSPC" ||
  (error instanceof Error &&
    (/ENOSPC|No space left on device/i.test(error.message) || isFull(error.cause)));

/** The message for a disk without room. */
export const diskFull = (): PlainFailure =>
  new PlainFailure(
    "磁盘空间不足。请腾出至少 500 MB 空间后再启动，已有的数据不会丢失。",
    "The disk is full. Free at least 500 MB and start again; the data is kept.",
  );

const pathOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "path" in error ? String(error.path) : ".qianxian";

const notOurs = (error: unknown): string =>
  `没有权限使用 ${pathOf(error)}:上次可能是用另一个账号(例如 root)启动的。请用那个账号启动，或由它删除 .qianxian 目录。\n` +
  `No permission for ${pathOf(error)}: another account (root?) may have started it before. Use that account, or let it delete .qianxian.`;

/** What to print for an error that ended the start: plain words when the cause is known. */
export const wordsFor = (error: unknown): string => {
  if (error instanceof PlainFailure) return error.message;
  if (isFull(error)) return diskFull().message;
  if (["EACCES", "EPERM"].includes(codeOf(error) ?? "")) return notOurs(error);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `启动没有成功。\nThe start failed:\n${detail}`;
};
