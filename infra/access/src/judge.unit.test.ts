/**
 * Guarantees
 * 1. What is expected follows the policy table: role not in it, relation not in it, or allowed.
 * 2. An answer that differs from it is seen: somebody let through, somebody kept out, a thing that shows in a list.
 * 3. A failure of the service is never taken for a refusal.
 * 4. Without its application check, the source still compiles to one that lets everybody through; a moved check is noticed.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { describe, expect, it } from "@jest/globals";
import { agrees, expectedOf, foundOf } from "./judge.ts";
import { probes } from "./probes.ts";
import { places } from "./tree.ts";
import { withoutReach } from "./without-reach.ts";
import type { Caller } from "./world.ts";

const callerAt = (role: Caller["role"], place: Caller["place"]): Caller => ({ role, place, actor: { role } as never });
const village = callerAt("village-staff", places.village);
const employer = callerAt("employer", places.employer);
const read = profilesRoutes.readWorker;
const problem = (status: number, code: string) => ({ status, body: { code } });

describe("what the policy table promises", () => {
  it("is access in the relations it lists, a thing that does not exist in others, refusal to roles it does not list", () => {
    expect(expectedOf(read, village, "own")).toBe("allowed");
    expect(expectedOf(read, village, "sibling")).toBe("hidden");
    expect(expectedOf(read, village, "none")).toBe("hidden");
    expect(expectedOf(read, employer, "own")).toBe("refused");
  });
});

describe("an answer", () => {
  const thing = probes.readWorker;
  const list = probes.listWorkers;

  it.each([
    ["200 to a stranger", thing, { status: 200, body: {} }, "hidden", null],
    ["404 to an owner", thing, problem(404, "worker-not-found"), "allowed", null],
    ["403 that tells a stranger it exists", thing, problem(403, "not-allowed"), "hidden", null],
    ["200 to a role that may not", thing, { status: 200, body: {} }, "refused", null],
    ["500", thing, problem(500, "unexpected"), "refused", null],
    ["a list that shows a stranger's thing", list, { status: 200, body: { items: [{ id: "w1" }] } }, "hidden", "w1"],
    ["a list that lacks the own thing", list, { status: 200, body: { items: [] } }, "allowed", "w1"],
  ] as const)("%s is seen", (_name, probe, answer, expected, shows) => {
    expect(agrees(probe, expected, foundOf(probe, answer, shows))).toBe(false);
  });

  it.each([
    ["409 after the check", thing, problem(409, "worker-changed-meanwhile"), "allowed", null],
    ["404 of something else after the check", thing, problem(404, "grant-not-found"), "allowed", null],
    ["404 to a stranger", thing, problem(404, "worker-not-found"), "hidden", null],
    ["403 to a role that may not", thing, problem(403, "not-allowed"), "refused", null],
    ["a list without the stranger's thing", list, { status: 200, body: { items: [] } }, "hidden", "w1"],
  ] as const)("%s agrees", (_name, probe, answer, expected, shows) => {
    expect(agrees(probe, expected, foundOf(probe, answer, shows))).toBe(true);
  });
});

describe("the copy without the application's check", () => {
  const file = path.resolve(import.meta.dirname, "../../../packages/kernel/src/access.ts");

  it("differs in both checks", () => {
    const source = readFileSync(file, "utf8");
    expect(withoutReach(source).split("return true;").length).toBe(source.split("return true;").length + 2);
  });

  it("is refused when the check has moved", () => {
    expect(() => withoutReach("export const nothing = 1;")).toThrow(/any more/);
  });
});
