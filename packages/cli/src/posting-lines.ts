import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import type { Refusal } from "@qianxian/contracts/vacancies";
import type { Words } from "@qianxian/contracts/vocabulary";
import { Failure } from "./failure.ts";

/** One line of a file: a posting still to be judged, or a line refused before anybody is asked. */
export type PostingLine = { line: number } & (
  | { posting: unknown; bytes: number }
  | { refusal: Refusal; externalId: string | null; because: Words }
);

const fileBytesMax = 400_000_000;
/** The gateway takes 8 MB at once; no posting of the contract comes near this. */
const lineBytesMax = 1_000_000;

const causes: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["没有这个文件", "no such file"],
  EISDIR: ["这是文件夹", "it is a folder"],
  EACCES: ["没有读取权限", "permission denied"],
};

const unreadable = (file: string, error: unknown): Failure => {
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

const refused = (line: number, zh: string, en: string): PostingLine => ({
  line,
  refusal: "unreadable",
  externalId: null,
  because: { zh, en },
});

const readLine = (text: string, line: number): PostingLine => {
  const bytes = Buffer.byteLength(text);
  if (bytes > lineBytesMax)
    return refused(line, `第 ${line} 行太长，请缩短`, `Line ${line} is too long; shorten it.`);
  try {
    return { line, posting: JSON.parse(text) as unknown, bytes };
  } catch {
    return refused(line, `第 ${line} 行不是有效的 JSON，请改正`, `Line ${line} is not valid JSON; correct it.`);
  }
};

const idOf = (posting: unknown): string | null => {
  const { source, id } = (posting ?? {}) as { source?: unknown; id?: unknown };
  return typeof source === "string" && typeof id === "string" ? `${source}:${id}` : null;
};

/** The second line with an id is refused, and told where the first one stands. */
const refuseDoubled = (lines: readonly PostingLine[]): PostingLine[] => {
  const seen = new Map<string, number>();
  return lines.map((one) => {
    const id = "posting" in one ? idOf(one.posting) : null;
    if (id === null) return one;
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, one.line);
      return one;
    }
    const zh = `和第 ${first} 行编号相同，只收第一条`;
    const because = { zh, en: `Line ${first} has the same id; only the first is taken in.` };
    return { line: one.line, refusal: "doubled-in-file", externalId: id, because };
  });
};

/**
 * The postings of a JSONL file (UTF-8, one JSON object a line, empty lines skipped) with their line
 * numbers; a line that cannot be read, or repeats an id, is refused by itself.
 * @throws Failure when the file as a whole cannot be read
 */
export const readPostingLines = async (file: string): Promise<PostingLine[]> => {
  const bytes = await readBytes(file);
  if (!isUtf8(bytes))
    throw new Failure(`${file} 不是 UTF-8 编码，请另存为 UTF-8。`, `${file} is not UTF-8; save it as UTF-8.`);
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  const lines = text.split("\n").flatMap((raw, at) => {
    const trimmed = raw.trim();
    return trimmed === "" ? [] : [readLine(trimmed, at + 1)];
  });
  if (lines.length === 0) throw new Failure(`${file} 是空的。`, `${file} is empty.`);
  return refuseDoubled(lines);
};

const batchBytesMax = 4_000_000;

/** Lines in order, in batches of at most `sizeMax` postings and four megabytes. */
export const batchesOf = (lines: readonly PostingLine[], sizeMax: number): PostingLine[][] => {
  const batches: PostingLine[][] = [];
  let room = { postings: 0, bytes: 0 };
  for (const one of lines) {
    const bytes = "posting" in one ? one.bytes : 0;
    if (batches.length === 0 || room.postings <= 0 || room.bytes < bytes) {
      batches.push([]);
      room = { postings: sizeMax, bytes: batchBytesMax };
    }
    batches.at(-1)?.push(one);
    room = { postings: room.postings - ("posting" in one ? 1 : 0), bytes: room.bytes - bytes };
  }
  return batches;
};
