import type { KeyRotation } from "@qianxian/contracts/profiles";
import type { profilesApp } from "../app.ts";
import { otherService } from "./builders.ts";

/** A rotation of data keys through one process, so many rows a step. */
export const rotating = (app: ReturnType<typeof profilesApp>, rowsAtOnce = 10) => {
  const begin = async (classes?: string[]) => (await app.rotateDataKeys(classes ? { classes } : {}, otherService)) as KeyRotation;
  const step = async ({ id: rotationId }: KeyRotation, limit = rowsAtOnce) =>
    (await app.resealRows({ rotationId, limit }, otherService)) as KeyRotation;
  const finish = async (rotation: KeyRotation): Promise<KeyRotation> => {
    const next = await step(rotation);
    return next.finishedAt === null ? finish(next) : next;
  };
  return { begin, step, finish };
};
