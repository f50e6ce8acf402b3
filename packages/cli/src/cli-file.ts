import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { Failure } from "./failure.ts";

/** What `npm start` leaves for `qx`: where the gateway is and who the demo county is. */
export const CliFile = z.object({
  gatewayUrl: z.url(),
  login: z.string().optional(),
  password: z.string().optional(),
});
export type CliFile = z.infer<typeof CliFile>;

const place = path.join(".qianxian", "cli.json");

const textOf = (file: string): string | null => {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new Failure(`读不了 ${file}（${code ?? "未知原因"}）。`, `Cannot read ${file} (${code ?? "unknown"}).`);
  }
};

const parse = (text: string, file: string): CliFile => {
  try {
    return CliFile.parse(JSON.parse(text));
  } catch {
    throw new Failure(`${file} 内容不对，请重新运行 npm start。`, `${file} is damaged; run \`npm start\` again.`);
  }
};

/**
 * `.qianxian/cli.json` of a folder or the nearest folder above it, null when there is none.
 * @throws Failure when it is there and cannot be read
 */
export const findCliFile = (folder: string): CliFile | null => {
  const file = path.join(folder, place);
  const text = textOf(file);
  if (text !== null) return parse(text, file);
  const above = path.dirname(folder);
  return above === folder ? null : findCliFile(above);
};
