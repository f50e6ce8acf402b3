import { AppError } from "@qianxian/kernel";

const depthMax = 64;

const isUnstorable = (text: string): boolean => text.includes("\0") || /\p{Surrogate}/u.test(text);

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

type IsBad = (text: string) => boolean;

const pointersIn = (value: unknown, at: string, depth: number, isBad: IsBad): string[] => {
  if (typeof value === "string") return isBad(value) ? [at] : [];
  if (typeof value !== "object" || value === null) return [];
  if (depth === depthMax) return [at];
  return Object.entries(value).flatMap(([key, part]) =>
    isBad(key) ? [at] : pointersIn(part, `${at}/${escaped(key)}`, depth + 1, isBad),
  );
};

const never: IsBad = () => false;

/**
 * Refuses what no database of ours keeps: a NUL character, half of a surrogate pair, lists in lists
 * without end. Text in `rows` is left to who reads them. @throws AppError `invalid-input` with the place of each
 */
export const refuseUnstorable = (input: Record<string, unknown>, rows?: string): void => {
  const pointers = Object.entries(input).flatMap(([name, value]) =>
    isUnstorable(name) ? [""] : pointersIn(value, `/${escaped(name)}`, 1, name === rows ? never : isUnstorable),
  );
  const fields = pointers.map((pointer) => ({
    pointer,
    code: "unstorable_text",
    zh: "含有不能保存的字符，或者嵌套太深",
    en: "holds a character that can't be stored, or is nested too deep",
  }));
  if (fields.length > 0) throw new AppError("invalid-input", { fields: fields.length }, { fields });
};
