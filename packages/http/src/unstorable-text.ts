import { AppError, pointerTo } from "@qianxian/kernel";

const depthMax = 64;

const isUnstorable = (text: string): boolean => text.includes("\0") || /\p{Surrogate}/u.test(text);

type IsBad = (text: string) => boolean;

type Path = readonly string[];

const pathsIn = (value: unknown, at: Path, isBad: IsBad): Path[] => {
  if (typeof value === "string") return isBad(value) ? [at] : [];
  if (typeof value !== "object" || value === null) return [];
  if (at.length === depthMax) return [at];
  return Object.entries(value).flatMap(([key, part]) =>
    isBad(key) ? [at] : pathsIn(part, [...at, key], isBad),
  );
};

const never: IsBad = () => false;

/**
 * Refuses what no database of ours keeps: a NUL character, half of a surrogate pair, lists in lists
 * without end. Text in `rows` is left to who reads them. @throws AppError `invalid-input` with the place of each
 */
export const refuseUnstorable = (input: Record<string, unknown>, rows?: string): void => {
  const paths = Object.entries(input).flatMap(([name, value]) =>
    isUnstorable(name) ? [[]] : pathsIn(value, [name], name === rows ? never : isUnstorable),
  );
  const fields = paths.map((path) => ({
    pointer: pointerTo(path),
    code: "unstorable_text",
    zh: "含有不能保存的字符，或者嵌套太深",
    en: "holds a character that can't be stored, or is nested too deep",
  }));
  if (fields.length > 0) throw new AppError("invalid-input", { fields: fields.length }, { fields });
};
