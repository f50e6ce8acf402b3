/**
 * Guarantees
 * 1. Whatever a text holds, in a field, its name, an error or the message, one entry is one line of JSON that says the
 *    same: no text begins a line of its own.
 */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makeLogger, withRequestId } from "./index.ts";

const nasty = fc.constantFrom("\r\n", "\n", "\r", '"}', '{"level":50}', "\\", '\\"', "\u0000", "\u001b[2J", "\u2028", "\u0085", "%s", "%o");
const written = fc
  .array(fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 8 })
  .map((parts) => parts.join(""));

const linesOf = (log: (logger: ReturnType<typeof makeLogger>) => void): string[] => {
  const lines: string[] = [];
  log(makeLogger({ service: "notes", destination: { write: (line) => void lines.push(line) } }));
  return lines;
};

const oneLine = (lines: readonly string[]): Record<string, unknown> => {
  expect(lines).toHaveLength(1);
  const [line = ""] = lines;
  expect(line.endsWith("\n")).toBe(true);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f]/);
  return JSON.parse(line) as Record<string, unknown>;
};

describe("a log line", () => {
  it("is one line, whatever a field says", () => {
    fc.assert(
      fc.property(written, (text) => {
        const entry = oneLine(linesOf((log) => log.info({ reason: text, list: [text, { deep: text }] }, "x")));
        expect(entry).toMatchObject({ level: 30, msg: "x" });
        if (!/\d{11}/.test(text)) expect(entry).toMatchObject({ reason: text, list: [text, { deep: text }] });
      }),
    );
  });

  it("is one line, whatever a field is called", () => {
    fc.assert(fc.property(written, (text) => void oneLine(linesOf((log) => log.info({ [text]: 1 }, "x")))));
  });

  it("is one line, whatever an error and its causes say", () => {
    fc.assert(
      fc.property(written, (text) => {
        const err = Object.assign(new Error(text, { cause: new Error(text) }), { code: text });
        expect(oneLine(linesOf((log) => log.error({ err }, "x")))).toMatchObject({ level: 50 });
      }),
    );
  });

  it("is one line, whatever the message and the request's id are", () => {
    fc.assert(
      fc.property(written, (text) => {
        const lines = linesOf((log) => withRequestId(text, () => log.warn({}, text.replaceAll("%", ""))));
        expect(oneLine(lines)).toMatchObject({ level: 40, service: "notes" });
      }),
    );
  });
});
