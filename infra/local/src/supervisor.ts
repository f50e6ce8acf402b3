import { setTimeout as wait } from "node:timers/promises";
import { failedStartsMax, freshPace, isHopeless, type Pace, paceAfter } from "./back-off.ts";
import { type Child, type Exit, tailOf, waitUntilUp } from "./children.ts";
import { PlainFailure } from "./plain-failure.ts";

/** How one process of a stack is started, and how it is seen to do its work. */
export type Upkeep = {
  name: string;
  /** Starts the process; `again` when it has run before in this stack. */
  launch(again: boolean): Promise<Child>;
  isUp(): Promise<boolean>;
  /** Names of what it needs: while they are away, a failed start is not held against it. */
  needs?: readonly string[];
};

/** A process that is kept down on purpose. */
export type Held = {
  exit: Exit | null;
  /** How long it took to end, in milliseconds. */
  ms: number;
  /** Has it started again, without a wait. */
  release(): void;
};

/** What a member asks and tells of the world around it. */
export type Surroundings = {
  say(line: string): void;
  areUp(names: readonly string[]): boolean;
  gaveUp(failure: unknown): void;
};

const seconds = (ms: number): string => String(ms / 1_000);

const hopeless = (name: string, logFile: string): PlainFailure =>
  new PlainFailure(
    `${name} 在 60 秒内 ${failedStartsMax} 次都没有启动起来，其余部分已停止。日志：${logFile}`,
    `${name} failed to come up ${failedStartsMax} times within 60 s; the rest was stopped. Its last lines:\n${tailOf(logFile)}`,
  );

/** One process of a stack, started again whenever it ends and nobody asked it to. */
export class Member {
  readonly name: string;
  #upkeep: Upkeep;
  #around: Surroundings;
  #child: Child | null = null;
  #isUp = false;
  #restarts = 0;
  #pace: Pace = freshPace;
  #held: Promise<void> | null = null;
  #stopping = new AbortController();
  #kept: Promise<void> = Promise.resolve();

  constructor(upkeep: Upkeep, around: Surroundings) {
    this.name = upkeep.name;
    this.#upkeep = upkeep;
    this.#around = around;
  }

  /** Number of the process that runs now; -1 while none does. */
  get pid(): number {
    return this.#child?.hasExited() === false ? this.#child.pid : -1;
  }

  /** Whether it has answered ready since it was last started. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** How often it has been started again. */
  get restarts(): number {
    return this.#restarts;
  }

  /** Starts it and waits until it is ready. @throws PlainFailure when it ends before, or after 60 s */
  async start(): Promise<void> {
    const child = await this.#launch(false);
    await waitUntilUp(child, this.#upkeep.isUp);
    this.#isUp = true;
    this.#kept = this.#keep(child);
  }

  /** Sends a signal to the process that runs now. @returns false when none does */
  kill(signal: NodeJS.Signals): boolean {
    return this.#child?.kill(signal) ?? false;
  }

  /** Ends it with a signal and keeps it down until it is released. */
  async hold(signal: NodeJS.Signals): Promise<Held> {
    const { promise, resolve } = withResolver();
    this.#held = promise;
    const began = performance.now();
    this.kill(signal);
    const exit = (await this.#child?.exited) ?? null;
    const release = () => {
      if (this.#held === promise) this.#held = null;
      resolve();
    };
    return { exit, ms: performance.now() - began, release };
  }

  /** Stops it for good. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#child?.stop();
    await this.#kept;
  }

  async #launch(again: boolean): Promise<Child> {
    const child = await this.#upkeep.launch(again);
    this.#child = child;
    if (this.#stopping.signal.aborted) await child.stop();
    return child;
  }

  /** Until it is stopped, or hopeless. */
  async #keep(first: Child): Promise<void> {
    const { signal } = this.#stopping;
    let child = first;
    let began = performance.now();
    for (;;) {
      const exit = await child.exited;
      const cameUp = this.#isUp;
      this.#isUp = false;
      if (signal.aborted) return;
      if (!this.#held) await this.#afterDeath(exit, { livedMs: performance.now() - began, cameUp });
      if (isHopeless(this.#pace)) return this.#around.gaveUp(hopeless(this.name, child.logFile));
      if (this.#held) await Promise.race([this.#held, aborted(signal)]);
      if (signal.aborted) return;
      this.#restarts += 1;
      began = performance.now();
      try {
        child = await this.#launch(true);
      } catch (error) {
        return this.#around.gaveUp(error);
      }
      void this.#comeUp(child);
    }
  }

  /** Says what happened in one line and waits. */
  async #afterDeath(exit: Exit, life: { livedMs: number; cameUp: boolean }): Promise<void> {
    const excused = !this.#around.areUp(this.#upkeep.needs ?? []);
    this.#pace = paceAfter(this.#pace, { ...life, at: performance.now(), excused });
    if (isHopeless(this.#pace)) return;
    const how = exit.signal ?? exit.code ?? "?";
    const delay = seconds(this.#pace.delayMs);
    this.#around.say(
      `${this.name} 意外退出（${how}），${delay} 秒后重新启动。  ${this.name} ended unexpectedly (${how}); starting it again in ${delay} s.`,
    );
    await wait(this.#pace.delayMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }

  async #comeUp(child: Child): Promise<void> {
    try {
      await waitUntilUp(child, this.#upkeep.isUp, Number.POSITIVE_INFINITY);
      if (child.hasExited()) return;
      this.#isUp = true;
      this.#around.say(`${this.name} 已恢复。  ${this.name} is up again.`);
    } catch (error) {
      if (!child.hasExited()) this.#around.gaveUp(error);
    }
  }
}

const withResolver = (): { promise: Promise<void>; resolve: () => void } => {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((given) => {
    resolve = given;
  });
  return { promise, resolve };
};

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });

/** The processes of one stack by name. */
export type Supervisor = {
  /** Takes a process in; it is started by its own `start`. */
  add(upkeep: Upkeep): Member;
  members(): readonly Member[];
  /** @throws Error when there is none of that name */
  named(name: string): Member;
  /** Resolves when a process is up that has been started again at least so many times; fails after `msMax`. */
  whenUp(name: string, restartsMin?: number, msMax?: number): Promise<void>;
  /** Resolves with the message for a process that could not be kept up. */
  failed: Promise<unknown>;
};

/** A supervisor that says in plain lines what it does. */
export const makeSupervisor = (say: (line: string) => void): Supervisor => {
  const members = new Map<string, Member>();
  let gaveUp: (failure: unknown) => void = () => undefined;
  const failed = new Promise<unknown>((resolve) => {
    gaveUp = resolve;
  });
  const areUp = (names: readonly string[]) => names.every((name) => members.get(name)?.isUp ?? true);
  const named = (name: string): Member => {
    const member = members.get(name);
    if (!member) throw new Error(`No process is named ${name}.`);
    return member;
  };
  return {
    add: (upkeep) => {
      const member = new Member(upkeep, { say, areUp, gaveUp });
      members.set(upkeep.name, member);
      return member;
    },
    members: () => [...members.values()],
    named,
    whenUp: async (name, restartsMin = 0, msMax = 60_000) => {
      const member = named(name);
      const deadline = Date.now() + msMax;
      while (member.restarts < restartsMin || !member.isUp) {
        if (Date.now() > deadline) throw new Error(`${name} was not up within ${msMax} ms.`);
        await wait(20);
      }
    },
    failed,
  };
};
