import { type ErrorCode, errors } from "@qianxian/contracts";
import type { z } from "zod";
import { en } from "zod/locales";
import { fieldWords } from "./field-words.ts";

/**
 * One wrong field: a JSON pointer (RFC 6901) into the input, a stable code, what to do, and the id of what stands in the
 * way if the caller may see it.
 */
export type FieldError = { pointer: string; code: string; zh: string; en: string; existing?: string };

/**
 * The only error our own code throws. `details` go to logs, never to the caller, and hold ids and
 * counts only; `fields` are shown to the caller.
 */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly details: Record<string, unknown>;
  readonly fields: readonly FieldError[];

  constructor(
    code: ErrorCode,
    details: Record<string, unknown> = {},
    options: ErrorOptions & { fields?: readonly FieldError[] } = {},
  ) {
    super(errors[code].en, options);
    this.code = code;
    this.details = details;
    this.fields = options.fields ?? [];
  }
}

/** What was asked for, or null when the answer is this code, such as one that says that it does not exist. */
export const orNull = async <T>(code: ErrorCode, asked: Promise<T>): Promise<T | null> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === code) return null;
    throw error;
  }
};

/** Could a name that a caller made up be a field's? A name or a number of a person is never told again. */
const isTellable = (key: PropertyKey): boolean =>
  typeof key !== "string" || (/^[\x21-\x7e]{1,40}$/.test(key) && !/\d{5}/.test(key));

/** JSON pointer to a field, or to what it stands in when its name can't be told. */
export const pointerTo = (path: readonly PropertyKey[]): string => {
  const hidden = path.findIndex((key) => !isTellable(key));
  const told = hidden === -1 ? path : path.slice(0, hidden);
  return told.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
};

const sayInEnglish = (issue: z.core.$ZodIssue): string => {
  const message = en().localeError(issue as unknown as z.core.$ZodRawIssue);
  return (typeof message === "string" ? message : message?.message) ?? issue.message;
};

/** zod's own words would name the field as the caller wrote it. */
const unknownField = { zh: "没有这一项，请去掉", en: "No such field; remove it" };

/** A rule of a contract speaks for itself: English in its message, Chinese in `params.zh`. */
const wordsOf = (issue: z.core.$ZodIssue): { zh: string; en: string } => {
  if (issue.code === "unrecognized_keys") return unknownField;
  if (issue.code !== "custom") return { zh: fieldWords(issue), en: sayInEnglish(issue) };
  const zh: unknown = issue.params?.["zh"];
  return { zh: typeof zh === "string" ? zh : "这一项填得不对", en: issue.message };
};

const fieldErrorsOf = (issue: z.core.$ZodIssue): FieldError[] => {
  const words = wordsOf(issue);
  const paths =
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => [...issue.path, key])
      : [issue.path];
  return paths.map((path) => ({ pointer: pointerTo(path), code: issue.code, ...words }));
};

/** Says in both languages which fields of an input are wrong; the input itself is not repeated. */
export const invalidInput = (error: z.ZodError): AppError =>
  new AppError(
    "invalid-input",
    { issues: error.issues.length },
    { fields: error.issues.flatMap(fieldErrorsOf) },
  );

/** Parses an input or throws `invalid-input` with a pointer to each wrong field. */
export const parseInput = <S extends z.ZodType>(schema: S, raw: unknown): z.output<S> => {
  // The messages name the type that came, never the value.
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (!parsed.success) throw invalidInput(parsed.error);
  return parsed.data;
};
