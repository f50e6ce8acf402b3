import { setTimeout as sleep } from "node:timers/promises";
import { type DataKeyState, type KeyRotation, keyRoutes, type SealedClass } from "@qianxian/contracts/profiles";
import type { Client } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import { placesIn } from "./places.ts";
import { PlainFailure } from "./plain-failure.ts";
import { withServices } from "./running-stack.ts";
import { renewCountyKey } from "./secrets.ts";
import { readStackFile } from "./stack-file.ts";

const patienceMs = 120_000;
const betweenTriesMs = 500;
const passing: readonly string[] = ["service-unreachable", "try-again-later"];

/** The data keys of a running stack. */
export type KeyDesk = {
  list(): Promise<{ keys: DataKeyState[]; rotation: KeyRotation | null }>;
  /**
   * Renews keys and seals everything under them anew, batch by batch; a rotation that was begun goes on where it stood.
   * A service that is away meanwhile is waited for. Answers early, unfinished, when it is to stop.
   */
  rotate(options: {
    classes?: SealedClass[] | undefined;
    onProgress?: (rotation: KeyRotation) => void;
    signal?: AbortSignal | undefined;
    /** Rows sealed anew in one transaction, 500 by default. */
    rowsAtOnce?: number;
  }): Promise<KeyRotation>;
  /** Answers how many were destroyed. */
  destroy(keyIds: readonly string[]): Promise<number>;
};

/** Repeats what failed because the service was away; every operation of keys may be repeated. */
const patiently = async <T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const isPassing = error instanceof AppError && passing.includes(error.code);
      if (!isPassing || performance.now() > until || signal?.aborted) throw error;
      await sleep(betweenTriesMs);
    }
  }
};

const deskOf = (client: Pick<Client, "call">): KeyDesk => ({
  list: () => client.call(keyRoutes.listDataKeys, {}),
  rotate: async ({ classes, onProgress, signal, rowsAtOnce: limit = 500 }) => {
    const begin = () => client.call(keyRoutes.rotateDataKeys, classes ? { classes } : {});
    let rotation = await patiently(begin, signal);
    for (;;) {
      onProgress?.(rotation);
      if (rotation.finishedAt !== null || signal?.aborted) return rotation;
      const { id: rotationId } = rotation;
      rotation = await patiently(() => client.call(keyRoutes.resealRows, { rotationId, limit }), signal);
    }
  },
  destroy: async (keyIds) => (await client.call(keyRoutes.destroyDataKeys, { keyIds: [...keyIds] })).destroyed,
});

/**
 * Opens the data keys of the stack that runs in a data folder for some work.
 * @throws PlainFailure when none runs there
 */
export const withDataKeys = <T>(dataDir: string, work: (desk: KeyDesk) => Promise<T>): Promise<T> =>
  withServices(dataDir, (client) => work(deskOf(client)), { timeoutMs: 60_000 });

/**
 * Makes a new county key for a stack that is stopped; its next start wraps every data key anew, and touches no row.
 * @throws PlainFailure while the stack runs
 */
export const changeCountyKey = (dataDir: string): void => {
  const places = placesIn(dataDir);
  if (readStackFile(places.stack))
    throw new PlainFailure("牵线正在运行。请先按 Ctrl-C 停止，再换县级密钥。", "Qianxian is running. Stop it with Ctrl-C, then change the county key.");
  renewCountyKey(places.secrets);
};
