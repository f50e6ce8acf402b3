import type { Words } from "@qianxian/contracts/vocabulary";
import type { Figure, LineId, LineResult, Size } from "./figure.ts";
import { allocation } from "./lines/allocation.ts";
import { firstLoad } from "./lines/first-load.ts";
import { gatewayRead, type ReadPair } from "./lines/gateway-read.ts";
import { imports } from "./lines/imports.ts";
import { matchingScan } from "./lines/matching-scan.ts";
import { messages } from "./lines/messages.ts";
import { paints } from "./lines/paints.ts";
import { postingToMatch } from "./lines/posting-to-match.ts";
import { rankingIndex } from "./lines/ranking-index.ts";
import { replays } from "./lines/replays.ts";
import { startAndMemory } from "./lines/start-and-memory.ts";
import type { Scene } from "./scene.ts";

/** What lines measure; opened when the first line asks. */
export type Ground = {
  size: Size;
  scene(): Promise<Scene>;
  reads(): Promise<ReadPair>;
};

type Line = { title: Words; measure(ground: Ground): Promise<Figure[]> };

const onScene =
  (measure: (scene: Scene, size: Size) => Promise<Figure[]>): Line["measure"] =>
  async ({ scene, size }) =>
    measure(await scene(), size);

const lines: Readonly<Record<LineId, Line>> = {
  a: { title: { zh: "岗位发布到可匹配", en: "from posting to match" }, measure: onScene(postingToMatch) },
  b: {
    title: { zh: "网关的代价", en: "what the gateway costs a read" },
    measure: async ({ reads, size }) => gatewayRead(await reads(), size),
  },
  c: { title: { zh: "导入", en: "import" }, measure: onScene(imports) },
  d: { title: { zh: "消息", en: "messages" }, measure: onScene(messages) },
  e: { title: { zh: "重复请求", en: "posts under repeated keys" }, measure: onScene(replays) },
  f: { title: { zh: "启动和内存", en: "start and memory" }, measure: onScene(startAndMemory) },
  l: { title: { zh: "分配岗位", en: "allocation" }, measure: async ({ size }) => allocation(size) },
  m: { title: { zh: "匹配（逐对扫描）", en: "matching by plain scan" }, measure: ({ size }) => matchingScan(size) },
  r: { title: { zh: "排名（索引）", en: "ranking by index" }, measure: ({ size }) => rankingIndex(size) },
  n: { title: { zh: "首次打开要下载多少", en: "what the first load takes" }, measure: onScene(firstLoad) },
  o: { title: { zh: "点一下到画面变化", en: "from a touch to the next paint" }, measure: onScene(paints) },
};

const measureLine = async (id: LineId, ground: Ground): Promise<LineResult> => {
  const { title, measure } = lines[id];
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 100) / 10;
  try {
    const figures = await measure(ground);
    return { id, title, figures, failure: null, seconds: seconds() };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { id, title, figures: [], failure, seconds: seconds() };
  }
};

/**
 * Measures line after line in the order given, never two at once; a line that fails is told and the next one goes on.
 * @returns the results by letter
 */
export const runBench = async (
  ids: readonly LineId[],
  ground: Ground,
  say: (line: string) => void,
): Promise<LineResult[]> => {
  const results: LineResult[] = [];
  for (const id of ids) {
    say(`${id}: ${lines[id].title.zh}  ${lines[id].title.en}…`);
    results.push(await measureLine(id, ground));
  }
  return results.toSorted((a, b) => a.id.localeCompare(b.id));
};
