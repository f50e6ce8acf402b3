import type { Io } from "../io.ts";

export type TestIo = Io & {
  /** Everything printed to stdout, then to stderr, text by text. */
  printed: string[];
  said: string[];
  waitedMs: number[];
  stop: () => void;
};

/** A world for one command: nothing known of a gateway, no terminal, waiting takes no time. */
export const anIo = (overrides: Partial<Io> = {}): TestIo => {
  const stopping = new AbortController();
  const printed: string[] = [];
  const said: string[] = [];
  const waitedMs: number[] = [];
  return {
    out: (text) => void printed.push(text),
    err: (text) => void said.push(text),
    isTerminal: false,
    cwd: "/",
    env: {},
    now: () => new Date("2026-11-24T02:00:00Z"),
    wait: async (ms) => void waitedMs.push(ms),
    stopping: stopping.signal,
    ...overrides,
    printed,
    said,
    waitedMs,
    stop: () => stopping.abort(),
  };
};
