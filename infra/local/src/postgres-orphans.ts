import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { commandOf, endProcess, markOf, type ProcessMark } from "./processes.ts";

const folderOf = (pid: number): string | null => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
};

const numbersInProc = (): number[] => {
  try {
    return readdirSync("/proc").map(Number).filter((pid) => pid > 0);
  } catch {
    return [];
  }
};

const placesOf = (dir: string): string[] => (existsSync(dir) ? [dir, realpathSync(dir)] : [dir]);

/** Server processes at work in a data folder whose postmaster is gone; found on Linux only. */
const backendsIn = (dir: string): ProcessMark[] =>
  numbersInProc()
    .filter((pid) => placesOf(dir).includes(folderOf(pid) ?? ""))
    .filter((pid) => /^postgres: |\/postgres /.test(commandOf(pid) ?? ""))
    .flatMap((pid) => markOf(pid) ?? []);

/** A process that has the number in the file by chance would make PostgreSQL refuse to start. */
const readPostmaster = (dir: string, file: string): ProcessMark | null => {
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  const mark = pid > 0 ? markOf(pid) : null;
  if (!mark) return null;
  const command = commandOf(pid) ?? "";
  if (/postgres/.test(command) && placesOf(dir).some((place) => command.includes(place))) return mark;
  rmSync(file, { force: true });
  return null;
};

/**
 * Ends the PostgreSQL that runs on a data folder: one whose launcher was killed, or what outlives
 * a killed postmaster. The file of a dead one stays: PostgreSQL itself sees by it whether the data
 * is still in use.
 * @returns whether a whole server was still running
 */
export const endOrphan = async (dir: string): Promise<boolean> => {
  const file = path.join(dir, "postmaster.pid");
  if (!existsSync(file)) return false;
  const mark = readPostmaster(dir, file);
  if (mark) await endProcess(mark, "SIGINT");
  await Promise.all(backendsIn(dir).map((backend) => endProcess(backend, "SIGQUIT")));
  return mark !== null;
};
