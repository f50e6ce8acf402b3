import { type DemoLoaded, findDataFolder, loadFullDemo } from "@qianxian/infra-local";
import type { Io } from "../io.ts";
import { type Progress, startProgress } from "../progress.ts";
import { inPlainWords } from "./backup.ts";

const stepNames: Readonly<Record<string, string>> = {
  employers: "用工企业 employers",
  vacancies: "岗位 vacancies",
  workers: "务工人员 workers",
  crews: "班组 crews",
};

/** One bar, or some twenty lines, for each step of a load. */
const progressBySteps = (io: Io) => {
  let current: { step: string; progress: Progress } | null = null;
  const end = () => current?.progress.end();
  const at = ({ step, sent, total }: { step: string; sent: number; total: number }) => {
    if (current?.step !== step) {
      end();
      current = { step, progress: startProgress(io, total, stepNames[step] ?? step) };
    }
    current.progress.at(sent);
  };
  return { at, end };
};

const resultLines = ({ sizes, ...took }: DemoLoaded): string[] => [
  `已载入 loaded: 务工人员 ${sizes.workers}，岗位 ${sizes.vacancies}（名额 ${sizes.seats}），班组 ${sizes.crews}，用时 ${Math.round(took.loadMs / 1_000)} 秒`,
  `每秒 ${took.workersPerSecond} 人 workers/s；匹配跟上 matcher caught up +${(took.indexMs / 1_000).toFixed(1)} s`,
  `一人的岗位 matches of a worker ${took.matchesMs} ms；一岗的人选 candidates of a vacancy ${took.candidatesMs} ms`,
];

/**
 * Loads the whole demo county (97,000 people, 24,000 seats) into the stack that runs on this machine, beside the small
 * one of `npm start`. Doing it again changes nothing.
 * @returns 130 when Ctrl-C stopped it
 */
export const demo = async (
  io: Io,
  options: { data?: string; workers?: number; connections?: number },
): Promise<number> => {
  const progress = progressBySteps(io);
  const code = await inPlainWords(io, async () => {
    const { data: dataDir = findDataFolder(io.cwd), workers, connections } = options;
    try {
      const loaded = await loadFullDemo({ dataDir, workers, connections, onProgress: progress.at, signal: io.stopping });
      progress.end();
      for (const line of resultLines(loaded)) io.out(line);
    } catch (error) {
      progress.end();
      if (!io.stopping.aborted) throw error;
      io.err("已停下；再运行一次会接着做  Stopped; run it again to go on.");
    }
  });
  return io.stopping.aborted ? 130 : code;
};
