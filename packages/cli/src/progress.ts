import cliProgress from "cli-progress";
import type { Io } from "./io.ts";

export type Progress = { at: (done: number) => void; end: () => void };

const bar = (total: number, label: string): Progress => {
  const drawn = new cliProgress.SingleBar(
    { format: `${label} {bar} {value}/{total}`, stream: process.stderr, gracefulExit: false },
    cliProgress.Presets.shades_classic,
  );
  drawn.start(total, 0);
  return { at: (done) => drawn.update(done), end: () => drawn.stop() };
};

/** At most some twenty lines, however long the work. */
const lines = (io: Io, total: number, label: string): Progress => {
  let told = 0;
  const at = (done: number) => {
    if (done === told || (done < total && done - told < total / 20)) return;
    told = done;
    io.err(`${label} ${done}/${total}`);
  };
  return { at, end: () => undefined };
};

/** Tells how far a long work is: a bar on a terminal, plain lines elsewhere. */
export const startProgress = (io: Io, total: number, label: string): Progress =>
  io.isTerminal ? bar(total, label) : lines(io, total, label);
