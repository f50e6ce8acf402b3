import { errors } from "@qianxian/contracts";
import type { DeadLetter } from "@qianxian/contracts/operator";
import { findDataFolder, type LetterDesk, withDeadLetters } from "@qianxian/infra-local";
import { Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { tableLines } from "../table.ts";
import { inPlainWords } from "./backup.ts";

type Where = { data?: string; queue?: string };

const atDesk = (io: Io, { data }: Where, work: (desk: LetterDesk) => Promise<void>): Promise<number> =>
  inPlainWords(io, () => withDeadLetters(data ?? findDataFolder(io.cwd), work));

/** Reasons are codes of errors; those of ours have words. */
const saysOf = (reason: string): string =>
  Object.hasOwn(errors, reason) ? errors[reason as keyof typeof errors].zh : "程序出错，请查日志";

const letterRow = ({ queue, eventId, type, reason, attempts, failedAt, retriedAt }: DeadLetter) => [
  queue,
  eventId,
  type,
  `${reason} ${saysOf(reason)}`,
  attempts,
  failedAt,
  retriedAt === null ? "" : "已放回队列 given back",
];

const titles = ["队列 queue", "事件 event", "类型 type", "原因 reason", "次数 tries", "时间 failed at", ""];

/** Shows the dead letters of the stack on this machine: how many a queue, since when, and the oldest with their reasons. */
export const listLetters = (io: Io, options: Where & { limit: number; json: boolean }): Promise<number> =>
  atDesk(io, options, async (desk) => {
    const { queue, limit } = options;
    const found = await desk.list({ ...(queue === undefined ? {} : { queue }), limit });
    if (options.json) return io.out(JSON.stringify(found, null, 2));
    if (found.queues.length === 0) return io.out("没有死信  no dead letters");
    const counts = found.queues.map((one) => [one.queue, one.letters, one.oldestFailedAt]);
    const columns = [{ title: "队列 queue" }, { title: "条数 letters", align: "right" as const }, { title: "最早 oldest" }];
    for (const line of tableLines(columns, counts)) io.out(line);
    io.out("");
    for (const line of tableLines(titles.map((title) => ({ title })), found.letters.map(letterRow))) io.out(line);
  });

const chosenOf = (eventIds: readonly string[], { queue }: Where) => ({
  ...(queue === undefined ? {} : { queue }),
  ...(eventIds.length === 0 ? {} : { eventIds: [...eventIds] }),
});

/**
 * Gives dead letters back to their queues; each goes when its event has had its effect, and waits again when it fails again.
 * @returns 1 when there was none to give back
 */
export const retryLetters = async (io: Io, options: Where & { eventIds: string[]; all: boolean }): Promise<number> => {
  const { eventIds, all } = options;
  if (all === eventIds.length > 0)
    throw new Failure("请写事件编号，或者用 --all 表示全部。", "Name events, or say --all.", 2);
  let retried = 0;
  const code = await atDesk(io, options, async (desk) => {
    retried = await desk.retry(chosenOf(eventIds, options));
    io.out(`已放回队列 ${retried} 条  given back: ${retried}`);
  });
  return code === 0 && retried === 0 ? 1 : code;
};

/**
 * Lays dead letters aside for good; who did it, when and why is kept.
 * @returns 1 when there was none to lay aside
 */
export const discardLetters = async (
  io: Io,
  options: Where & { eventIds: string[]; by: string; because: string },
): Promise<number> => {
  const { eventIds, by, because } = options;
  let discarded = 0;
  const code = await atDesk(io, options, async (desk) => {
    discarded = await desk.discard({ ...chosenOf(eventIds, options), eventIds, by, because });
    io.out(`已作废 ${discarded} 条，原因已记下  laid aside: ${discarded}`);
  });
  return code === 0 && discarded === 0 ? 1 : code;
};
