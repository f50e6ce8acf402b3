import { types } from "node:util";
import { stdSerializers } from "pino";

/** Field names that must never reach a log; the second line behind not logging them at all. */
const secret = new Set([
  "name",
  "phone",
  "to",
  "text",
  "idNumber",
  "address",
  "birthDate",
  "sex",
  "ethnicity",
  "health",
  "password",
  "token",
  "key",
  "credential",
  "authorization",
  "cookie",
  // What a database says of the row that broke a constraint.
  "detail",
  "where",
  "parameters",
]);

/** The same for pino's own redaction, three levels deep. */
export const secretPaths = [...secret].flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

const censored = "[Redacted]";
const depthMax = 12;

/** Numbers that look like a mobile phone or an ID card, inside any text such as a library's message. */
const hideNumbers = (text: string): string =>
  text.replaceAll(/(?<![\w-])(?:1[3-9]\d{9}|\d{17}[\dXx])(?![\w-])/g, "[number]");

const scrub = (value: unknown, above: readonly object[]): unknown => {
  if (typeof value === "string") return hideNumbers(value);
  if (typeof value !== "object" || value === null) return value;
  if (above.includes(value)) return "[Circular]";
  if (above.length >= depthMax) return "[Deep]";
  const within = [...above, value];
  if (Array.isArray(value)) return value.map((item) => scrub(item, within));
  if ("toJSON" in value && typeof value.toJSON === "function") return value;
  const plain = types.isNativeError(value) ? stdSerializers.err(value) : value;
  return Object.fromEntries(
    Object.entries(plain).map(([field, part]) => [
      field,
      secret.has(field) && part !== null ? censored : scrub(part, within),
    ]),
  );
};

/** A copy of what is about to be logged without personal fields, at any depth and inside errors. */
export const redact = (entry: Record<string, unknown>): Record<string, unknown> =>
  scrub(entry, []) as Record<string, unknown>;
