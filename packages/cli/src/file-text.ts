import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { Failure } from "./failure.ts";

const fileBytesMax = 400_000_000;

const causes: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["没有这个文件", "no such file"],
  EISDIR: ["这是文件夹", "it is a folder"],
  EACCES: ["没有读取权限", "permission denied"],
};

/** Why a file cannot be read, in plain words. */
export const unreadable = (file: string, error: unknown): Failure => {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const [zh, en] = causes[code] ?? [code, code];
  return new Failure(`读不了 ${file}：${zh}。`, `Cannot read ${file}: ${en}.`);
};

const readBytes = async (file: string): Promise<Buffer> => {
  const size = await stat(file).then(
    (found) => found.size,
    (error: unknown) => Promise.reject(unreadable(file, error)),
  );
  if (size > fileBytesMax)
    throw new Failure(`${file} 太大，请分成几个文件。`, `${file} is too large; split it.`);
  return readFile(file).catch((error: unknown) => Promise.reject(unreadable(file, error)));
};

const startsWith = (bytes: Buffer, ...head: number[]): boolean => head.every((byte, at) => bytes[at] === byte);

const refuseWorkbook = (file: string, bytes: Buffer): void => {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Failure(
      `${file} 是 Excel 工作簿，请在 Excel 里另存为“CSV UTF-8（逗号分隔）”再导入。`,
      `${file} is an Excel workbook; save it as CSV and import that.`,
    );
};

const unknownEncoding = (file: string): Failure =>
  new Failure(
    `${file} 既不是 UTF-8 也不是 GB18030（GBK）编码，请另存为 UTF-8。`,
    `${file} is neither UTF-8 nor GB18030 (GBK); save it as UTF-8.`,
  );

const decoded = (file: string, bytes: Buffer): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (isUtf8(bytes)) return bytes.toString("utf8");
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    throw unknownEncoding(file);
  }
};

/**
 * The text of a file in UTF-8 (with or without byte order mark), else GB18030, as Excel in China writes it, or
 * UTF-16 with its mark.
 * @throws Failure when the file cannot be read, is a workbook, or has no such encoding
 */
export const readText = async (file: string): Promise<string> => {
  const bytes = await readBytes(file);
  refuseWorkbook(file, bytes);
  const text = decoded(file, bytes).replace(/^\ufeff/, "");
  if (text.includes("\0")) throw unknownEncoding(file);
  return text;
};
