import { AppError } from "@qianxian/kernel";

const depthMax = 64;

const isUnstorable = (text: string): boolean => text.includes("\0") || /\p{Surrogate}/u.test(text);

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

const pointersIn = (value: unknown, at: string, depth: number): string[] => {
  if (typeof value === "string") return isUnstorable(value) ? [at] : [];
  if (typeof value !== "object" || value === null) return [];
  if (depth === depthMax) return [at];
  return Object.entries(value).flatMap(([key, part]) =>
    isUnstorable(key) ? [at] : pointersIn(part, `${at}/${escaped(key)}`, depth + 1),
  );
};

/**
 * Refuses what no database of ours keeps: a NUL character, half of a surrogate pair, lists in lists
 * without end. @throws AppError `invalid-input` with the place of each
 */
export const refuseUnstorable = (input: unknown): void => {
  const fields = pointersIn(input, "", 0).map((pointer) => ({
    pointer,
    code: "unstorable_text",
    zh: "含有不能保存的字符，或者嵌套太深",
    en: "holds a character that can't be stored, or is nested too deep",
  }));
  if (fields.length > 0) throw new AppError("invalid-input", { fields: fields.length }, { fields });
};
