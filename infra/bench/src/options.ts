import { parseArgs } from "node:util";
import { type LineId, lineIds, type Size } from "./figure.ts";

export type Options = { size: Size; only: readonly LineId[]; out: string };

export const usage = `npm run bench -- [--small] [--only a,b,…] [--out FOLDER]
  a 发布到可匹配 posting to match    b 网关 gateway    c 导入 import    d 消息 messages
  e 重复请求 repeated keys    f 启动和内存 start and memory    l 分配 allocation    m 匹配 matching    r 排名 ranking by index
  n 首次打开 first load    o 点了多久有反应 from touch to paint (full size loads the whole county first)`;

const isLine = (text: string): text is LineId => (lineIds as readonly string[]).includes(text);

/**
 * Reads the arguments; all lines at full size if nothing is said. Memory is read first, before the other lines fill it;
 * the line that loads the whole county is last.
 * @returns null when an argument is not known
 */
export const readOptions = (argv: readonly string[]): Options | null => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        small: { type: "boolean", default: false },
        only: { type: "string" },
        out: { type: "string", default: ".qianxian-bench" },
      },
    });
    const asked = values.only?.split(",").map((text) => text.trim()) ?? lineIds;
    if (!asked.every(isLine)) return null;
    const inOrder = (["f", "a", "b", "c", "d", "e", "l", "m", "r", "n", "o"] as const).filter((id) => asked.includes(id));
    return { size: values.small ? "small" : "full", only: inOrder, out: values.out };
  } catch {
    return null;
  }
};
