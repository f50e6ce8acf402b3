// Guarantees
// 1. What was made is called by what it is; what was answered under the id that was asked for is told once.
// 2. The other side of a merge is a worker, who takes over is an account; what nobody knows is a record.
// 3. Every operation that changes something has words, and no word is of an operation that there is not.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { pageOf, subjectsOf } from "./audit-subjects.ts";
import { operationWords } from "./operation-words.ts";

type Described = { paths: Record<string, Record<string, { operationId?: string }>> };

const changing = (): string[] => {
  const text = readFileSync(path.join(process.cwd(), "docs/reference/openapi.json"), "utf8");
  return Object.values((JSON.parse(text) as Described).paths).flatMap((methods) =>
    Object.entries(methods).flatMap(([method, { operationId }]) => (method === "get" || !operationId ? [] : [operationId])),
  );
};

/** What is noted beside an operation's own name. */
const notedOtherwise = ["openSessionRefused", "setPasswordByInvitation"];

describe("what a line is about", () => {
  it("is called by what it is, once", () => {
    expect(subjectsOf({ operation: "planCampaign", subjects: [{ kind: "result", id: "c" }] })).toEqual([{ kind: "campaign", id: "c" }]);
    const disabled = [{ kind: "account", id: "a" }, { kind: "result", id: "a" }];
    expect(subjectsOf({ operation: "disableAccount", subjects: disabled })).toEqual([{ kind: "account", id: "a" }]);
  });

  it("names both sides", () => {
    const merged = [{ kind: "worker", id: "w" }, { kind: "other", id: "o" }, { kind: "odd", id: "x" }];
    expect(subjectsOf({ operation: "mergeWorkers", subjects: merged })).toEqual([
      { kind: "worker", id: "w" },
      { kind: "worker", id: "o" },
      { kind: "result", id: "x" },
    ]);
    expect(subjectsOf({ operation: "handOver", subjects: [{ kind: "toAccount", id: "a" }] })).toEqual([{ kind: "account", id: "a" }]);
  });

  it("leads to a page where there is one", () => {
    expect(pageOf({ kind: "worker", id: "w" })).toEqual({ href: "/desk/people/w", needs: "worker.read" });
    expect(pageOf({ kind: "session", id: "s" })).toBeNull();
  });
});

describe("words of operations", () => {
  it("are there for all that change something, and for nothing else", () => {
    const named = Object.keys(operationWords.texts);
    const there = [...changing(), ...notedOtherwise];
    expect({ without: there.filter((name) => !named.includes(name)), unknown: named.filter((name) => !there.includes(name)) }).toEqual({ without: [], unknown: [] });
  });
});
