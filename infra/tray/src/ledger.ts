import { type FileHandle, mkdir, open } from "node:fs/promises";
import path from "node:path";
import { type NewMessage, type Receipt, receiptOf, Row } from "./message.ts";

/** How a message met the ledger; `different` means that its id belongs to other content. */
export type Outcome = { kind: "stored" | "known"; receipt: Receipt } | { kind: "different" };

export type Ledger = {
  /** Stores a message once and answers only after it is on disk; fails when the disk does. */
  put(messageId: string, message: NewMessage): Promise<Outcome>;
  find(messageId: string): Row | undefined;
  /** At most `limit` rows, newest first. */
  newest(limit: number): Row[];
  close(): Promise<void>;
};

type Waiting = { row: Row; stored: () => void; failed: (error: unknown) => void };

const parseLine = (line: string, number: number, file: string): Row => {
  try {
    return Row.parse(JSON.parse(line));
  } catch (error) {
    throw new Error(`Line ${number} of ${file} is not a ledger row.`, { cause: error });
  }
};

/** Rows of a ledger text; what follows the last line end was torn by a crash and never answered. */
export const parseLedger = (text: string, file = "the ledger"): { rows: Row[]; whole: string } => {
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  const lines = whole.split("\n").slice(0, -1);
  return { rows: lines.map((line, at) => parseLine(line, at + 1, file)), whole };
};

/** Appends rows in groups: all that wait share one write and one fsync. */
class Appender {
  private readonly handle: FileHandle;
  private size: number;
  private waiting: Waiting[] = [];
  private running: Promise<void> | undefined;

  constructor(handle: FileHandle, size: number) {
    this.handle = handle;
    this.size = size;
  }

  append(row: Row): Promise<void> {
    return new Promise((stored, failed) => {
      this.waiting.push({ row, stored, failed });
      this.running ??= this.drain().finally(() => {
        this.running = undefined;
      });
    });
  }

  async close(): Promise<void> {
    await this.running;
    await this.handle.close();
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const group = this.waiting;
      this.waiting = [];
      try {
        await this.write(Buffer.from(group.map(({ row }) => `${JSON.stringify(row)}\n`).join("")));
        for (const { stored } of group) stored();
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
  }

  /** A failed write may leave half a group; writing always starts behind the last whole one. */
  private async write(bytes: Buffer): Promise<void> {
    await this.handle.truncate(this.size);
    let written = 0;
    while (written < bytes.length) {
      const at = this.size + written;
      const result = await this.handle.write(bytes, written, bytes.length - written, at);
      written += result.bytesWritten;
    }
    await this.handle.sync();
    this.size += bytes.length;
  }
}

const openFile = async (file: string): Promise<{ handle: FileHandle; rows: Row[]; size: number }> => {
  await mkdir(path.dirname(file), { recursive: true });
  await (await open(file, "a", 0o600)).close();
  const handle = await open(file, "r+");
  try {
    const { rows, whole } = parseLedger(await handle.readFile("utf8"), file);
    const size = Buffer.byteLength(whole);
    await handle.truncate(size);
    return { handle, rows, size };
  } catch (error) {
    await handle.close();
    throw error;
  }
};

/**
 * Opens the append-only ledger file (JSON lines) and rebuilds the index from it.
 * @throws Error when a line before the last one can't be read
 */
export const openLedger = async (options: {
  file: string;
  now: () => Date;
  newReceiptId: () => string;
}): Promise<Ledger> => {
  const { handle, rows, size } = await openFile(options.file);
  const index = new Map(rows.map((row) => [row.messageId, row]));
  const underWay = new Map<string, Promise<void>>();
  const appender = new Appender(handle, size);

  const store = async (messageId: string, message: NewMessage): Promise<Row> => {
    const row: Row = {
      messageId,
      receiptId: options.newReceiptId(),
      acceptedAt: options.now().toISOString(),
      ...message,
    };
    const stored = appender
      .append(row)
      .then(() => void index.set(messageId, row))
      .finally(() => underWay.delete(messageId));
    underWay.set(messageId, stored);
    await stored;
    return row;
  };

  return {
    put: async (messageId, message) => {
      while (underWay.has(messageId)) await underWay.get(messageId)?.catch(() => undefined);
      const known = index.get(messageId);
      if (!known) return { kind: "stored", receipt: receiptOf(await store(messageId, message)) };
      if (known.to !== message.to || known.text !== message.text) return { kind: "different" };
      return { kind: "known", receipt: receiptOf(known) };
    },
    find: (messageId) => index.get(messageId),
    newest: (limit) => [...index.values()].slice(-limit).toReversed(),
    close: () => appender.close(),
  };
};
