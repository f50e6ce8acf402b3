/**
 * Guarantees (makeKeyedUseCase)
 * 1. A request that comes again under its key is answered as before, with no second effect and no question to others.
 * 2. A key with another input is refused; a key of another scope is another key; without a key nothing is kept.
 * 3. While another transaction has the key, the request is refused and has no effect.
 * 4. Effect and answer are kept together or not at all; a refusal keeps nothing, so it may be repeated.
 * 5. What a crash may have left undone is settled for a repeated request too.
 * 6. A change based on another revision is refused; `any`, or saying nothing, fits every revision.
 */
import { describe, expect, it } from "@jest/globals";
import { memoryAnswerBook, memoryTransact, noMessages } from "@qianxian/testing";
import { z } from "zod";
import { AppError, makeKeyedUseCase, type Once, type AnswerBook, type Terms } from "./index.ts";

type Tx = { answers: AnswerBook; notes: string[] };
type Deps = { asked: string[]; settled: number[]; free: boolean };

const take = makeKeyedUseCase<Tx, Deps>()({
  input: z.strictObject({ text: z.string() }),
  run: async ({ input: { text }, deps, conclude, expect: expectRevision }) => {
    deps.asked.push(text);
    return conclude(async (tx) => {
      expectRevision(tx.notes.length);
      tx.notes.push(text);
      if (text === "refused") throw new AppError("not-allowed");
      return { count: tx.notes.length };
    });
  },
  settle: async ({ answer, deps }) => void deps.settled.push(answer.count),
});

const aService = () => {
  const state = { notes: [] as string[], ...noMessages() };
  const deps: Deps = { asked: [], settled: [], free: true };
  const transact = memoryTransact(state, (rows): Tx => ({
    notes: rows.notes,
    answers: { ...memoryAnswerBook(rows), lock: async () => deps.free },
  }));
  const run = take({ transact, deps });
  let replays = 0;
  const onReplay = () => {
    replays += 1;
  };
  const call = (text: string, terms: Terms = {}) => run({ text }, { role: "anyone" }, { onReplay, ...terms });
  return { state, deps, call, replays: () => replays };
};

const once = (change: Partial<Once> = {}): Once => ({ key: "k1", scope: "me", bodyHash: "h1", ...change });

describe("a request under a key", () => {
  it("is answered as before, once done, without effect or question", async () => {
    const { state, deps, call, replays } = aService();
    const first = await call("a", { once: once() });
    expect([await call("a", { once: once() }), replays()]).toEqual([first, 1]);
    expect([state.notes, deps.asked]).toEqual([["a"], ["a"]]);
  });

  it("of fifty at once has one effect and fifty equal answers", async () => {
    const { state, call, replays } = aService();
    const answers = await Promise.all(Array.from({ length: 50 }, () => call("a", { once: once() })));
    expect([new Set(answers.map((answer) => JSON.stringify(answer))).size, state.notes, replays()]).toEqual([1, ["a"], 49]);
  });

  it("is refused with another input, and has no effect", async () => {
    const { state, call } = aService();
    await call("a", { once: once() });
    await expect(call("b", { once: once({ bodyHash: "h2" }) })).rejects.toMatchObject({ code: "idempotency-reused" });
    expect(state.notes).toEqual(["a"]);
  });

  it("is another request in another scope, or without the key", async () => {
    const { state, call, replays } = aService();
    await call("a", { once: once() });
    await call("a", { once: once({ scope: "somebody else" }) });
    await call("a", { once: once({ key: "k2" }) });
    await call("a");
    expect([state.notes, state.answers.size, replays()]).toEqual([["a", "a", "a", "a"], 3, 0]);
  });

  it("is refused while another one has the key, and has no effect", async () => {
    const { state, deps, call } = aService();
    deps.free = false;
    await expect(call("a", { once: once() })).rejects.toMatchObject({ code: "idempotency-in-flight" });
    expect([state.notes, state.answers.size]).toEqual([[], 0]);
    await expect(call("a")).resolves.toEqual({ count: 1 });
  });

  it("keeps no refusal, nor the effect of a refused request", async () => {
    const { state, call } = aService();
    await expect(call("refused", { once: once() })).rejects.toMatchObject({ code: "not-allowed" });
    expect([state.notes, state.answers.size]).toEqual([[], 0]);
    await expect(call("a", { once: once() })).resolves.toEqual({ count: 1 });
  });

  it("settles what is left over each time", async () => {
    const { deps, call } = aService();
    await call("a", { once: once() });
    await call("a", { once: once() });
    expect(deps.settled).toEqual([1, 1]);
  });
});

describe("a change of a revision", () => {
  it.each([undefined, "any", [0], [7, 0]] as const)("is made when it is based on %j", async (basedOn) => {
    const { call } = aService();
    await expect(call("a", basedOn ? { basedOn } : {})).resolves.toEqual({ count: 1 });
  });

  it.each([[[]], [[1]]])("is refused when it is based on %j", async (basedOn) => {
    const { state, call } = aService();
    await expect(call("a", { basedOn })).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(state.notes).toEqual([]);
  });

  it("is answered as before under its key, though the revision has moved on", async () => {
    const { call } = aService();
    const terms = { once: once(), basedOn: [0] };
    const first = await call("a", terms);
    await expect(call("a", terms)).resolves.toEqual(first);
  });
});
