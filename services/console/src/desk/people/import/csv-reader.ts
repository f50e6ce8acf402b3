import type { Asked, Told } from "./csv-messages.ts";
import { type Unreadable, UnreadableFile } from "./csv-table.ts";

type Kind = Asked["kind"];
type AnswerTo<K extends Kind> = Extract<Told, { kind: K extends "open" ? "opened" : K }>;
type Reply = { id: number; told?: Told; failed?: Unreadable };

/** Reads a list of people beside the page, which stays quick; the rows leave its memory only batch by batch. */
export type CsvReader = {
  /** @throws UnreadableFile */
  ask: <A extends Asked>(asked: A) => Promise<AnswerTo<A["kind"]>>;
  close: () => void;
};

/** Opens a reader; close it when the page is left. */
export const openReader = (): CsvReader => {
  const worker = new Worker(new URL("csv-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, { resolve: (told: never) => void; reject: (thrown: Error) => void }>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failed) one?.reject(new UnreadableFile(data.failed));
    else one?.resolve(data.told as never);
  });
  worker.addEventListener("error", () => {
    for (const { reject } of waiting.values()) reject(new UnreadableFile("broken"));
    waiting.clear();
  });
  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, asked }, []);
      }),
    close: () => worker.terminate(),
  };
};
