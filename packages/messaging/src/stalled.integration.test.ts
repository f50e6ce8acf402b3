/**
 * Guarantees
 * 1. A job whose reader is killed twice in the midst of it is taken up again and done, never failed
 *    for having stalled too often (BullMQ's own limit is one).
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "@jest/globals";
import { aQueuePrefix, eventually } from "@qianxian/testing/servers";
import { Queue } from "bullmq";
import { Redis } from "ioredis";

const { url, prefix } = aQueuePrefix();
const reader = fileURLToPath(new URL("./testing/slow-reader.ts", import.meta.url));
const children: ChildProcess[] = [];
const connection = new Redis(url, { maxRetriesPerRequest: null });
const queue = new Queue("placements.replies", { connection, prefix });

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await queue.close();
  await connection.quit();
});

const start = (pace: "slow" | "quick") => {
  const args = ["--import", "tsx", "--conditions=mono-src", reader, url, prefix, pace];
  const child = spawn(process.execPath, args, { cwd: path.dirname(reader), stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  let told = "";
  child.stdout.on("data", (chunk: Buffer) => {
    told += String(chunk);
  });
  return { child, said: (word: string) => eventually(() => told.includes(word), word, 40_000) };
};

describe("a reader killed in the midst of a job", () => {
  it("leaves the job to the next one, also the second time", async () => {
    const event = { id: "one", type: "outreach.reply-received", requestId: null };
    await queue.add(event.type, event, { jobId: "one", attempts: 3, removeOnComplete: { age: 3_600 } });
    for (const _time of [1, 2]) {
      const { child, said } = start("slow");
      await said("started");
      child.kill("SIGKILL");
      await once(child, "exit");
    }

    const last = start("quick");
    await last.said("done");

    await eventually(async () => (await queue.getJobState("one")) === "completed", "completed");
    expect((await queue.getJob("one"))?.attemptsMade).toBeLessThanOrEqual(3);
    expect(await queue.getFailedCount()).toBe(0);
  }, 100_000);
});
