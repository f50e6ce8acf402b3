/**
 * Guarantees
 * 1. A use case checks its input before anything else runs; what is wrong changes nothing.
 * 2. A use case gets input, actor, dependencies and transaction.
 * 3. A reaction's `once` has its effect once per event and reader, and again after a failed try.
 * 4. A reaction refuses an event that does not fit its schema.
 */
import { defineEvent } from "@qianxian/contracts";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { AppError, type Event, type Inbox, makeReaction, makeUseCase, type Transact } from "./index.ts";

type Tx = { inbox: Inbox; notes: string[] };

/** A transaction over arrays that is undone when the work fails. */
const aStore = () => {
  const kept = { notes: [] as string[], claims: [] as string[] };
  const transact: Transact<Tx> = async (work) => {
    const draft = structuredClone(kept);
    const inbox: Inbox = {
      claim: async (reader, eventId) => {
        const claim = `${reader} ${eventId}`;
        if (draft.claims.includes(claim)) return false;
        draft.claims.push(claim);
        return true;
      },
    };
    const result = await work({ inbox, notes: draft.notes });
    Object.assign(kept, draft);
    return result;
  };
  return { kept, transact };
};

const NoteTaken = defineEvent({
  type: "notes.note-taken",
  version: 1,
  aggregate: "notes",
  about: "A note was taken.",
  payload: z.strictObject({ text: z.string() }),
});

const event = (change: Partial<Event> = {}): Event => ({
  id: "019b0000-0000-7000-8000-000000000001",
  type: NoteTaken.type,
  version: 1,
  occurredAt: "2026-03-02T02:00:00.000Z",
  requestId: null,
  payload: { text: "hello" },
  ...change,
});

describe("makeUseCase", () => {
  const take = makeUseCase<Tx, { suffix: string }>()({
    input: z.strictObject({ text: z.string() }),
    run: ({ input, actor, deps, transact }) =>
      transact(async (tx) => {
        tx.notes.push(`${actor.role}: ${input.text}${deps.suffix}`);
        return tx.notes.length;
      }),
  });

  it("runs with input, actor, dependencies and transaction", async () => {
    const { kept, transact } = aStore();
    const run = take({ transact, deps: { suffix: "!" } });
    await expect(run({ text: "hi" }, { role: "anyone" })).resolves.toBe(1);
    expect(kept.notes).toEqual(["anyone: hi!"]);
  });

  it("refuses a wrong input before anything runs", async () => {
    const { kept, transact } = aStore();
    const run = take({ transact, deps: { suffix: "" } });
    await expect(run({ text: 1 }, { role: "anyone" })).rejects.toMatchObject({
      code: "invalid-input",
      fields: [{ pointer: "/text" }],
    });
    expect(kept.notes).toEqual([]);
  });
});

describe("makeReaction", () => {
  const reaction = (name: string, fail: () => boolean = () => false) =>
    makeReaction<Tx, object>()(name, {
      on: NoteTaken,
      run: ({ payload, once }) =>
        once(async (tx) => {
          tx.notes.push(`${name}: ${payload.text}`);
          if (fail()) throw new AppError("try-again-later");
        }),
    });

  it("has its effect once, however often the event comes", async () => {
    const { kept, transact } = aStore();
    const { react, on } = reaction("keep-note")({ transact, deps: {} });
    await react(event());
    await react(event());
    expect(on).toBe(NoteTaken);
    expect(kept.notes).toEqual(["keep-note: hello"]);
  });

  it("has its effect once for each reader and each event", async () => {
    const { kept, transact } = aStore();
    await reaction("keep-note")({ transact, deps: {} }).react(event());
    await reaction("count-note")({ transact, deps: {} }).react(event());
    await reaction("keep-note")({ transact, deps: {} }).react(event({ id: "other" }));
    expect(kept.notes).toHaveLength(3);
  });

  it("tries again after a failure, since the claim went with the effect", async () => {
    const { kept, transact } = aStore();
    let failures = 1;
    const { react } = reaction("keep-note", () => failures-- > 0)({ transact, deps: {} });
    await expect(react(event())).rejects.toMatchObject({ code: "try-again-later" });
    expect(kept).toEqual({ notes: [], claims: [] });
    await react(event());
    expect(kept.notes).toEqual(["keep-note: hello"]);
  });

  it("refuses an event that does not fit, and does nothing", async () => {
    const { kept, transact } = aStore();
    const { react } = reaction("keep-note")({ transact, deps: {} });
    await expect(react(event({ payload: { text: "x", phone: "1" } }))).rejects.toMatchObject({
      code: "invalid-input",
    });
    expect(kept.notes).toEqual([]);
  });
});
