/**
 * Guarantees
 * 1. A service starts only with a reaction for every step of the flow that names it, reading the right event.
 * 2. What may heal is thrown back to the queue; what cannot, or has used up its attempts, becomes a dead letter.
 * 3. A dead letter's reason is a code, never the error's text; one that cannot be stored fails the job.
 * 4. An event nobody reads is never taken for done.
 */
import { MessageQueued, ReplyReceived } from "@qianxian/contracts/outreach";
import { ReferralChanged } from "@qianxian/contracts/placements";
import { CrewsChanged, WorkersChanged } from "@qianxian/contracts/profiles";
import { VacanciesChanged } from "@qianxian/contracts/vacancies";
import { AppError, type DeadLetters, type Event, type Reaction } from "@qianxian/kernel";
import { makeLogger } from "@qianxian/telemetry";
import { describe, expect, it } from "@jest/globals";
import { processJob, routingOf } from "./index.ts";
import { aReplyEvent, queueOfReplies } from "./testing/a-walk.ts";

const log = makeLogger({ service: "test", level: "silent" });
const reading = (on: Reaction["on"]): Reaction => ({ on, react: async () => {} });

describe("routingOf", () => {
  const matcher = {
    "index-vacancies": reading(VacanciesChanged),
    "index-workers": reading(WorkersChanged),
    "index-crews": reading(CrewsChanged),
  };

  it("gives each queue its reactions by event", () => {
    const routing = routingOf("matcher", matcher);
    expect([...routing.keys()]).toEqual(["matcher.vacancies", "matcher.workers", "matcher.crews"]);
    expect(routing.get("matcher.crews")?.get(CrewsChanged.type)).toEqual([matcher["index-crews"]]);
  });

  it("leaves out what is addressed to others", () => {
    const outreach = {
      "follow-workers": reading(WorkersChanged),
      "send-message": reading(MessageQueued),
      "settle-offer": reading(ReferralChanged),
    };
    expect([...routingOf("outreach", outreach).keys()]).toEqual(["outreach.workers", "outreach.messages", "outreach.referrals"]);
    expect(routingOf("vacancies", {}).size).toBe(0);
  });

  it("refuses a service that lacks a reaction, or has one that reads something else", () => {
    const { "index-crews": _crews, ...lacking } = matcher;
    expect(() => routingOf("matcher", lacking)).toThrow("matcher has no reaction named index-crews");
    const mixed = { ...matcher, "index-crews": reading(WorkersChanged) };
    expect(() => routingOf("matcher", mixed)).toThrow("matcher/index-crews does not read profiles.crews-changed");
  });
});

/** Runs one job whose reactions fail with the given errors, and keeps the dead letters. */
const run = async (
  failures: readonly (Error | null)[],
  attemptsMade = 0,
  change: { event?: Event; put?: DeadLetters["put"]; id?: string } = {},
) => {
  const letters: { queue: string; eventId: string; reason: string; attempts: number }[] = [];
  const put: DeadLetters["put"] = async (queue, { id }, reason, attempts) =>
    void letters.push({ queue, eventId: id, reason, attempts });
  const removed: string[] = [];
  const remove: DeadLetters["remove"] = async (queue, eventId) => void removed.push(`${queue} ${eventId}`);
  const ran: number[] = [];
  const reactions = failures.map((failure, index): Reaction => ({
    on: ReplyReceived,
    react: async () => {
      ran.push(index);
      if (failure) throw failure;
    },
  }));
  const data = change.event ?? aReplyEvent(1);
  const job = { id: change.id ?? data.id, data, attemptsMade, opts: { attempts: 3 }, queueName: queueOfReplies };
  const outcome = await processJob(job, reactions, { put: change.put ?? put, remove }, log).catch((error: unknown) => error);
  return { outcome, letters, removed, ran, id: data.id };
};

describe("processJob", () => {
  it("runs every reaction in turn", async () => {
    await expect(run([null, null])).resolves.toMatchObject({ outcome: "done", letters: [], ran: [0, 1] });
  });

  it.each([
    ["an error of ours that may heal", new AppError("try-again-later")],
    ["an error of ours that may heal elsewhere", new AppError("service-unreachable")],
    ["a fault nobody foresaw", new Error("socket hang up")],
  ])("throws %s back to the queue", async (_what, failure) => {
    const { outcome, letters } = await run([failure]);
    expect(outcome).toBe(failure);
    expect(letters).toEqual([]);
  });

  it("stops at the first reaction that fails", async () => {
    expect((await run([new AppError("try-again-later"), null])).ran).toEqual([0]);
  });

  it("makes a dead letter of what cannot heal, at once", async () => {
    const { outcome, letters, id } = await run([new AppError("invalid-input", { text: "secret" })]);
    expect(outcome).toBe("dead");
    expect(letters).toEqual([{ queue: queueOfReplies, eventId: id, reason: "invalid-input", attempts: 1 }]);
  });

  it.each([
    ["try-again-later", new AppError("try-again-later")],
    ["TypeError", new TypeError("phone 13912345678")],
  ])("makes a dead letter with the reason %s when the attempts are used up", async (reason, failure) => {
    expect((await run([failure], 1)).outcome).toBe(failure);
    const last = await run([failure], 2);
    expect([last.outcome, last.letters]).toEqual(["dead", [expect.objectContaining({ reason, attempts: 3 })]]);
  });

  it("takes a letter away that was given back, once its event has had its effect", async () => {
    const given = await run([null], 0, { id: "again-1" });
    expect([given.outcome, given.removed]).toEqual(["done", [`${queueOfReplies} ${given.id}`]]);
    expect((await run([null])).removed).toEqual([]);
    const failed = await run([new AppError("invalid-input")], 0, { id: "again-2" });
    expect([failed.outcome, failed.removed, failed.letters.length]).toEqual(["dead", [], 1]);
  });

  it("fails the job when the dead letter cannot be stored, so that it is not lost", async () => {
    const down = new AppError("try-again-later");
    const { outcome } = await run([new AppError("invalid-input")], 2, { put: () => Promise.reject(down) });
    expect(outcome).toBe(down);
  });

  it("never takes an event nobody reads for done", async () => {
    const { outcome } = await run([]);
    expect(outcome).toBeInstanceOf(Error);
    expect((await run([], 2)).letters).toHaveLength(1);
  });
});
