/**
 * Guarantees
 * 1. An entry tells who, what, why and from where; of the input and the answer it tells ids, never text.
 * 2. A change made over HTTP is noted once, in its own transaction: not for a repeated request, not when it fails,
 *    not for what the stack does by itself.
 * 3. What a use case itself says it was about, by ids and county, is noted too: a link names nobody.
 * 4. A reason with a phone or ID number is left out rather than kept.
 */
import { AuditEntry, AuditNoted } from "@qianxian/contracts/identity";
import { Actor } from "@qianxian/contracts/vocabulary";
import { describe, expect, it } from "@jest/globals";
import { anId, memoryAnswerBook, memoryOutbox, memoryTransact, noMessages } from "@qianxian/testing";
import { z } from "zod";
import { type AnswerBook, AppError, entryOf, makeKeyedUseCase, type Origin, type Outbox, subjectsOf, type Terms } from "./index.ts";

const actor = Actor.parse({ role: "county-staff", accountId: anId(1, "ac"), county: "522732" });
const origin: Origin = { operation: "changeWorker", action: "worker.change", from: "192.0.2.7", requestId: "request-1" };
const workerId = anId(1, "a");

describe("subjectsOf", () => {
  it("names every id of input and answer once, row by row too, and nothing that is no id", () => {
    const input = { workerId, name: "王小明", phone: "13800000000", externalId: "522732199001011234" };
    const answer = { id: anId(2, "a"), workerId, results: [{ row: 1, workerId: anId(3, "a"), says: "好" }, { workerId }] };
    expect(subjectsOf(input, answer)).toEqual([
      { kind: "worker", id: workerId },
      { kind: "result", id: anId(2, "a") },
      { kind: "worker", id: anId(3, "a") },
    ]);
  });

  it("names whom only the answer tells of, and nobody whom the person is merely tied to", () => {
    const told = { mergeId: anId(4, "f"), workerId, otherId: anId(5, "a"), accountId: anId(6, "a"), partnerId: anId(7, "a"), householdId: anId(8, "a") };
    expect(subjectsOf({ mergeId: anId(4, "f") }, told)).toEqual([
      { kind: "merge", id: anId(4, "f") },
      { kind: "worker", id: workerId },
      { kind: "other", id: anId(5, "a") },
      { kind: "account", id: anId(6, "a") },
    ]);
  });

  it.each(["-".repeat(36), "522732199001011234------------------", "a".repeat(36), `${workerId} `])("takes %j for no id", (externalId) => {
    expect(subjectsOf({ workerId, externalId }, { id: externalId, results: [{ externalId }] })).toEqual([{ kind: "worker", id: workerId }]);
  });

  it.each([[undefined, undefined], [{}, null], [null, []], ["text", 7]])("takes %j and %j for about nobody", (input, answer) => {
    expect(subjectsOf(input, answer)).toEqual([]);
  });

  it("stops at a thousand", () => {
    const results = Array.from({ length: 1_500 }, (_, n) => ({ workerId: anId(n, "a") }));
    expect(subjectsOf({}, { results })).toHaveLength(1_000);
  });
});

describe("entryOf", () => {
  const text = "王小明 13800000000 522732199001011234";
  const entry = entryOf(origin, actor, { workerId, name: text, note: { text }, reason: "本人要求更正" }, { id: workerId, name: text });

  it("says who, what, why and from where", () => {
    expect(AuditEntry.parse(entry)).toEqual({
      actor,
      operation: "changeWorker",
      action: "worker.change",
      subjects: [{ kind: "worker", id: workerId }, { kind: "result", id: workerId }],
      reason: "本人要求更正",
      from: "192.0.2.7",
      requestId: "request-1",
    });
  });

  it("keeps no text of input or answer", () => {
    expect(JSON.stringify(entry)).not.toMatch(/王小明|13800000000|522732199001011234/);
  });

  it.each([["电话 13800000000"], ["电话１３８００００００００"], ["电话 138.0000.0000"], ["电话 138–0000–0000"], ["٠١٢٣٤٥٦٧٨٩"], ["522732 1990 0101 1234"], ["两行\n文字"], [""], [7]])("leaves out %j as a reason", (reason) => {
    const kept = entryOf(origin, actor, { reason }, {});
    expect(kept.reason).toBeNull();
    expect(AuditEntry.safeParse(kept).success).toBe(true);
  });
});

type Tx = { answers: AnswerBook; outbox: Outbox; notes: string[] };

const aService = () => {
  const state = { notes: [] as string[], ...noMessages() };
  const transact = memoryTransact(state, (rows): Tx => ({
    notes: rows.notes,
    answers: memoryAnswerBook(rows),
    outbox: memoryOutbox(rows),
  }));
  const run = makeKeyedUseCase<Tx, object>()({
    input: z.strictObject({ workerId: z.string(), text: z.string() }),
    run: ({ input, conclude }) =>
      conclude(async (tx) => {
        tx.notes.push(input.text);
        if (input.text === "refused") throw new AppError("not-allowed");
        return { id: anId(tx.notes.length, "b") };
      }),
  })({ transact, deps: {} });
  const call = (text: string, terms: Terms) => run({ workerId, text }, actor, terms);
  return { state, call };
};

const once = { key: "k1", scope: "me", bodyHash: "h1" };

describe("conclude", () => {
  it("notes a change once, with ids of input and answer", async () => {
    const { state, call } = aService();
    await call("王小明", { origin });
    expect(state.events).toEqual([
      expect.objectContaining({
        type: AuditNoted.type,
        payload: { entry: expect.objectContaining({ actor, subjects: [{ kind: "worker", id: workerId }, { kind: "result", id: anId(1, "b") }] }) },
      }),
    ]);
    expect(JSON.stringify(state.events)).not.toContain("王小明");
  });

  it("notes a repeated request no second time, nor fifty at once", async () => {
    const { state, call } = aService();
    await Promise.all(Array.from({ length: 50 }, () => call("a", { origin, once })));
    await call("a", { origin, once });
    expect([state.notes, state.events.length]).toEqual([["a"], 1]);
  });

  it("notes what the use case says it was about, and in which county", async () => {
    const state = noMessages();
    const transact = memoryTransact(state, (rows) => ({ answers: memoryAnswerBook(rows), outbox: memoryOutbox(rows) }));
    const answerByLink = makeKeyedUseCase<{ answers: AnswerBook; outbox: Outbox }, object>()({
      input: z.strictObject({ token: z.string() }),
      run: ({ conclude }) => conclude(async () => workerId, "all", (told) => ({ ids: { workerId: told }, county: "522732" })),
    })({ transact, deps: {} });
    await answerByLink({ token: "a-secret-of-the-link" }, { role: "anyone" }, { origin });
    expect(state.events).toMatchObject([
      { payload: { entry: { actor: { role: "anyone" }, subjects: [{ kind: "worker", id: workerId }], county: "522732" } } },
    ]);
    expect(JSON.stringify(state.events)).not.toContain("a-secret-of-the-link");
  });

  it("notes nothing that failed", async () => {
    const { state, call } = aService();
    await expect(call("refused", { origin, once })).rejects.toMatchObject({ code: "not-allowed" });
    expect([state.notes, state.events]).toEqual([[], []]);
  });

  it("notes nothing that the stack does by itself", async () => {
    const { state, call } = aService();
    await call("a", {});
    expect([state.notes, state.events]).toEqual([["a"], []]);
  });
});
