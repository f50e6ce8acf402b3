import type { Logger } from "@qianxian/telemetry";
import type { MatchIndex } from "../domain/match-index.ts";
import type { RecordChange } from "../domain/record-change.ts";
import type { ChangeLog } from "../ports/change-log.ts";

const pageMax = 5_000;

/**
 * Brings an index up to the end of the log. All pages are read first and taken in at once, so the
 * index always equals the store at the position it names, and two processes that name the same
 * position agree.
 */
export const catchUp = async (
  changes: ChangeLog,
  index: MatchIndex,
  pageSize = pageMax,
): Promise<void> => {
  const news: RecordChange[] = [];
  for (;;) {
    const page = await changes.after(news.at(-1)?.position ?? index.position, pageSize);
    news.push(...page);
    if (page.length < pageSize) break;
  }
  index.apply(news);
};

export type Follower = {
  /** Has the index reached the end of the log at least once? */
  caughtUp(): boolean;
  /** Ends after the turn under way. */
  stop(): Promise<void>;
};

type Options = {
  changes: ChangeLog;
  index: MatchIndex;
  log: Logger;
  /** Longest a change stays unseen when its hint was missed. */
  pollMs?: number;
};

/** Keeps an index up with its store, woken by the store's hints, polling as a fallback. It never stops at an error. */
export const followStore = (options: Options): Follower => {
  const follower = new StoreFollower(options);
  const running = follower.run();
  return {
    caughtUp: () => follower.hasCaughtUp,
    stop: async () => {
      follower.stop();
      await running;
    },
  };
};

class StoreFollower {
  readonly #options: Required<Options>;
  hasCaughtUp = false;
  #stopped = false;
  #woken = false;
  #wake: () => void = () => {};
  #forget: (() => Promise<void>) | null = null;

  constructor(options: Options) {
    this.#options = { pollMs: 500, ...options };
  }

  stop(): void {
    this.#stopped = true;
    this.#wake();
  }

  async run(): Promise<void> {
    while (!this.#stopped) {
      this.#woken = false;
      try {
        await this.#listen();
        await catchUp(this.#options.changes, this.#options.index);
        this.hasCaughtUp = true;
      } catch (error) {
        this.#options.log.warn({ err: error }, "the index can't follow its store, trying again");
      }
      await this.#rest();
    }
    await this.#forget?.();
  }

  async #listen(): Promise<void> {
    this.#forget ??= await this.#options.changes.onChanged(
      () => this.#hint(),
      () => {
        this.#forget = null;
        this.#hint();
      },
    );
  }

  #hint(): void {
    this.#woken = true;
    this.#wake();
  }

  #rest(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#stopped || this.#woken) return resolve();
      const timer = setTimeout(resolve, this.#options.pollMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
