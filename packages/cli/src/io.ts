/** Everything a command may touch of the world around it; tests hand in their own. */
export type Io = {
  /** One line, or several, of the answer. */
  out: (text: string) => void;
  /** What is said beside the answer: progress, reasons, failures. */
  err: (text: string) => void;
  /** Draws a moving bar on stderr; without it progress is told in lines. */
  isTerminal: boolean;
  cwd: string;
  env: { gateway?: string | undefined; key?: string | undefined; password?: string | undefined };
  now: () => Date;
  /** Resolves after so many milliseconds, or at once when the user asks to stop. */
  wait: (ms: number) => Promise<void>;
  /** Aborted by Ctrl-C; until a command first asks for it, Ctrl-C ends the process at once. */
  readonly stopping: AbortSignal;
};

export type Lang = "zh" | "en";

// Control characters but tab and line feed, and marks that turn the writing direction.
const unsafe = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A text without characters by which a posting could steer the terminal it is shown on. */
export const safeForTerminal = (text: string): string => text.replaceAll(unsafe, "\ufffd");
