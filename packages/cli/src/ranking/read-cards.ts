import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { z } from "zod";
import { badLine, chunksOf } from "../allocation/csv-lines.ts";
import { Failure } from "../failure.ts";
import { unreadable } from "../file-text.ts";

const fieldOf = (error: z.ZodError): string => error.issues[0]?.path.join(".") || "?";

const parsed = <T>(file: string, line: number, text: string, schema: z.ZodType<T>): T => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badLine(file, line, "不是有效的 JSON", "not valid JSON");
  }
  const found = schema.safeParse(value);
  if (found.success) return found.data;
  const field = fieldOf(found.error);
  throw badLine(file, line, `${field} 填得不对`, `${field} is not right`);
};

/**
 * The records of a JSONL file, packed by gzip or not; empty lines are passed over.
 * @throws Failure with the line number of the first record that is not right, or that has the id of one before
 */
export const readCards = async <T extends { id: string }>(file: string, schema: z.ZodType<T>): Promise<T[]> => {
  const cards: T[] = [];
  const lineOf = new Map<string, number>();
  let line = 0;
  const lines = createInterface({ input: Readable.from(await chunksOf(file)), crlfDelay: Number.POSITIVE_INFINITY });
  try {
    for await (const raw of lines) {
      line += 1;
      const text = (line === 1 ? raw.replace(/^\ufeff/, "") : raw).trim();
      if (text === "") continue;
      const card = parsed(file, line, text, schema);
      const before = lineOf.get(card.id);
      if (before !== undefined) throw badLine(file, line, `编号和第 ${before} 行重复`, `the id of line ${before} again`);
      lineOf.set(card.id, line);
      cards.push(card);
    }
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(file, error);
  }
  if (cards.length === 0) throw new Failure(`${file} 是空的。`, `${file} is empty.`);
  return cards;
};
