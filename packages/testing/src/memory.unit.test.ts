/**
 * Guarantees
 * 1. A transaction in memory keeps everything, or nothing when the work fails, messages included.
 * 2. Transactions run one after the other, so that none sees half of another; one that fails stops nobody.
 * 3. The outbox keeps what the event's schema lets through; the inbox claims once.
 * 4. The answer book keeps the promises of its port.
 * 5. Ids are valid UUIDv7, in order, and apart by kind; a clock stands still until it is set.
 */
import { defineEvent } from "@qianxian/contracts";
import { VacancyId } from "@qianxian/contracts/vocabulary";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { answerBookContract } from "./answer-book.contract.ts";
import {
  aClock,
  anEvent,
  anId,
  idsInOrder,
  memoryAnswerBook,
  memoryInbox,
  memoryOutbox,
  memoryTransact,
  noMessages,
} from "./index.ts";

answerBookContract("memoryAnswerBook", async () => ({
  transact: memoryTransact(noMessages(), (state) => ({ answers: memoryAnswerBook(state) })),
  close: async () => {},
}));

const NoteTaken = defineEvent({
  type: "notes.note-taken",
  version: 1,
  aggregate: "notes",
  about: "A note was taken.",
  payload: z.object({ text: z.string() }),
});

const aStore = () => {
  const state = { notes: new Map<string, number>(), ...noMessages() };
  const transact = memoryTransact(state, (rows) => ({
    notes: rows.notes,
    outbox: memoryOutbox(rows),
    inbox: memoryInbox(rows),
  }));
  return { state, transact };
};

describe("memoryTransact", () => {
  it("undoes rows, events and claims when the work fails", async () => {
    const { state, transact } = aStore();
    const work = transact(async (tx) => {
      tx.notes.set("a", 1);
      await tx.outbox.add(NoteTaken, { text: "a" });
      await tx.inbox.claim("reader", anId(1));
      throw new Error("after all");
    });
    await expect(work).rejects.toThrow("after all");
    expect(state).toEqual({ notes: new Map(), ...noMessages() });
  });

  it("runs one after the other, also after a failure", async () => {
    const { state, transact } = aStore();
    const addOne = (fail: boolean) =>
      transact(async (tx) => {
        const before = tx.notes.get("n") ?? 0;
        await new Promise((resolve) => setImmediate(resolve));
        tx.notes.set("n", before + 1);
        if (fail) throw new Error("no");
      });
    await Promise.allSettled([addOne(false), addOne(true), addOne(false), addOne(false)]);
    expect(state.notes.get("n")).toBe(3);
  });
});

describe("memoryOutbox and memoryInbox", () => {
  it("lets through what the schema names, and refuses what does not fit", async () => {
    const { state, transact } = aStore();
    const more = { text: "a", phone: "13800000000" };
    await transact((tx) => tx.outbox.add(NoteTaken, more, { notBefore: new Date(0) }));
    const wrong = transact((tx) => tx.outbox.add(NoteTaken, { text: 1 } as never));
    await expect(wrong).rejects.toThrow();
    expect(state.events).toEqual([
      { type: NoteTaken.type, payload: { text: "a" }, notBefore: "1970-01-01T00:00:00.000Z" },
    ]);
  });

  it("claims an event once per reader", async () => {
    const { transact } = aStore();
    const claim = (reader: string) => transact((tx) => tx.inbox.claim(reader, anId(1)));
    expect([await claim("a"), await claim("a"), await claim("b")]).toEqual([true, false, true]);
  });
});

describe("ids, events and the clock", () => {
  it("makes valid ids in order, apart by kind", () => {
    const next = idsInOrder("b");
    const ids = [next(), next(), anId(1, "c"), anId(1)];
    for (const id of ids) expect(VacancyId.safeParse(id).success).toBe(true);
    expect(new Set(ids).size).toBe(4);
    expect(ids.slice(0, 2).toSorted()).toEqual(ids.slice(0, 2));
  });

  it("gives every event an id of its own", () => {
    const [a, b] = [anEvent(NoteTaken, { text: "a" }), anEvent(NoteTaken, { text: "a" })];
    expect(a.id).not.toBe(b.id);
    expect(a).toMatchObject({ type: NoteTaken.type, version: 1, requestId: null, payload: { text: "a" } });
  });

  it("stands still until it is set", () => {
    const clock = aClock();
    expect(clock.now()).toEqual(clock.now());
    clock.set("2026-05-01T00:00:00.000Z");
    expect(clock.now().toISOString()).toBe("2026-05-01T00:00:00.000Z");
  });
});
