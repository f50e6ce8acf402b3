import { type FileHandle, open, realpath } from "node:fs/promises";
import { byteOrderMark, csvLine } from "./csv.ts";
import { Failure } from "./failure.ts";

/** The row-by-row report as it is being written. */
export type RowReport<R> = { add: (rows: readonly R[]) => Promise<void>; close: () => Promise<void> };

/** Heading and records of a report. */
export type ReportForm<R> = { heading: readonly string[]; cellsOf: (row: R) => readonly (string | number)[] };

const openForWriting = async (file: string): Promise<FileHandle> => {
  try {
    return await open(file, "w");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new Failure(`写不了 ${file}（${code}）。`, `Cannot write ${file} (${code}).`);
  }
};

const isSameFile = async (one: string, other: string): Promise<boolean> => {
  const [first, second] = await Promise.all(
    [one, other].map((file) => realpath(file).catch(() => null)),
  );
  return first !== null && first === second;
};

/**
 * Opens the report that `--errors` names, a CSV that Excel opens; every batch is on disk before the next is sent.
 * @throws Failure when it cannot be written, or is the file being imported
 */
export const openRowReport = async <R>(
  file: string | undefined,
  imported: string,
  { heading, cellsOf }: ReportForm<R>,
): Promise<RowReport<R>> => {
  if (file === undefined) return { add: async () => undefined, close: async () => undefined };
  if (await isSameFile(file, imported))
    throw new Failure("--errors 不能是要导入的文件本身。", "--errors must not be the imported file.", 2);
  const handle = await openForWriting(file);
  await handle.write(byteOrderMark + csvLine(heading));
  return {
    add: async (rows) => {
      if (rows.length > 0) await handle.write(rows.map((row) => csvLine(cellsOf(row))).join(""));
    },
    close: () => handle.close(),
  };
};
