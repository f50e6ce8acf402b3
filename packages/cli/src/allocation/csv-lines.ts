import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { Failure } from "../failure.ts";
import { unreadable } from "../file-text.ts";

/** One line of a CSV file: where its cells lie in `bytes`, valid until the next line. */
export type CsvLine = {
  /** Line number in the file, from 1. */
  line: number;
  bytes: Buffer;
  cells: number;
  from: Uint32Array;
  to: Uint32Array;
};

const [comma, lineFeed, carriageReturn, quote, space, tab] = [0x2c, 0x0a, 0x0d, 0x22, 0x20, 0x09];
const cellsMax = 64;
const lineBytesMax = 1 << 20;
const chunkBytes = 1 << 20;

/** Something wrong with one line of a file; told with its number, never with what stands in it. */
export const badLine = (file: string, line: number, zh: string, en: string): Failure =>
  new Failure(`${file} 第 ${line} 行：${zh}。`, `${file}, line ${line}: ${en}.`);

const isBlank = (byte: number | undefined): boolean => byte === space || byte === tab || byte === carriageReturn;

/** Notes a cell without the blanks around it. */
const noteCell = (line: CsvLine, from: number, to: number): void => {
  let [begin, end] = [from, to];
  while (begin < end && isBlank(line.bytes[begin])) begin += 1;
  while (end > begin && isBlank(line.bytes[end - 1])) end -= 1;
  if (line.cells < cellsMax) {
    line.from[line.cells] = begin;
    line.to[line.cells] = end;
  }
  line.cells += 1;
};

/** A line with quotation marks, written anew without them; a quoted cell may hold commas, not line ends. */
const unquoted = (file: string, line: CsvLine, from: number, to: number): void => {
  const source = line.bytes;
  const plain = Buffer.alloc(to - from);
  let [begin, size, isOpen] = [0, 0, false];
  line.bytes = plain;
  for (let at = from; at < to; at += 1) {
    const byte = source[at]!;
    if (byte === quote && isOpen && source[at + 1] === quote && at + 1 < to) {
      plain[size++] = byte;
      at += 1;
    } else if (byte === quote) isOpen = !isOpen;
    else if (byte === comma && !isOpen) {
      noteCell(line, begin, size);
      begin = size;
    } else plain[size++] = byte;
  }
  if (isOpen) throw badLine(file, line.line, "引号没有成对", "quotation marks do not match");
  noteCell(line, begin, size);
};

const splitLine = (file: string, line: CsvLine, from: number, to: number): void => {
  line.cells = 0;
  let begin = from;
  for (let at = from; at < to; at += 1) {
    const byte = line.bytes[at];
    if (byte === quote) {
      line.cells = 0;
      return unquoted(file, line, from, to);
    }
    if (byte !== comma) continue;
    noteCell(line, begin, at);
    begin = at + 1;
  }
  noteCell(line, begin, to);
};

const isGzip = async (file: string): Promise<boolean> => {
  const handle = await open(file).catch((error: unknown) => Promise.reject(unreadable(file, error)));
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
};

/** The bytes of a file as they stream in, unpacked where it is packed by gzip. @throws Failure when it cannot be read */
export const chunksOf = async (file: string): Promise<AsyncIterable<Buffer>> => {
  const isPacked = await isGzip(file);
  const source = createReadStream(file, { highWaterMark: chunkBytes });
  if (!isPacked) return source;
  const plain = createGunzip({ chunkSize: chunkBytes });
  source.on("error", (error) => plain.destroy(error));
  return source.pipe(plain);
};

const withoutMark = (bytes: Buffer): Buffer =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

/**
 * Reads a CSV file line by line as it streams in, packed by gzip or not; empty lines are passed over.
 * @param take is handed each line, always the same object
 * @throws Failure when the file cannot be read, or a line is too long
 */
export const readCsvLines = async (file: string, take: (line: CsvLine) => void): Promise<void> => {
  const line: CsvLine = { line: 0, bytes: Buffer.alloc(0), cells: 0, from: new Uint32Array(cellsMax), to: new Uint32Array(cellsMax) };
  const takeLine = (bytes: Buffer, from: number, to: number): void => {
    line.line += 1;
    line.bytes = bytes;
    splitLine(file, line, from, to);
    if (line.cells > 1 || line.to[0]! > line.from[0]!) take(line);
  };
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = true;
  try {
    for await (const chunk of await chunksOf(file)) {
      const joined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const bytes = isFirst ? withoutMark(joined) : joined;
      isFirst = false;
      let from = 0;
      for (let end = bytes.indexOf(lineFeed, from); end >= 0; end = bytes.indexOf(lineFeed, from)) {
        takeLine(bytes, from, end);
        from = end + 1;
      }
      rest = Buffer.from(bytes.subarray(from));
      if (rest.length > lineBytesMax) throw badLine(file, line.line + 1, "太长", "it is too long");
    }
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(file, error);
  }
  if (rest.length > 0) takeLine(rest, 0, rest.length);
};
