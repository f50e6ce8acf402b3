// Guarantees
// 1. The same asked again has the key of the first try until it is settled; then it has a new one.
// 2. Something else has a key of its own, while the first is still open too.
// 3. A refusal settles an act; a lost answer, a busy server, a request under way or too many of them do not.
import { describe, expect, it } from "@jest/globals";
import { actKeys, isSettledBy } from "./act-keys.ts";

const aBook = () => {
  let made = 0;
  return actKeys(() => `key-${(made += 1)}`);
};

describe("keys of acts", () => {
  it("are kept by what is asked", () => {
    const keys = aBook();
    expect([keys.of({ day: "2026-12-01" }), keys.of({ day: "2026-12-01" })]).toEqual(["key-1", "key-1"]);
    expect(keys.of({ day: "2026-12-02" })).toBe("key-2");
    expect(keys.of({ day: "2026-12-01" })).toBe("key-1");
  });

  it("are new once it is known what came of the first", () => {
    const keys = aBook();
    keys.of(undefined);
    keys.of("other");
    keys.settle(undefined);
    expect([keys.of(undefined), keys.of("other")]).toEqual(["key-3", "key-2"]);
  });

  it.each([
    [400, "invalid-input", true],
    [409, "seats-taken", true],
    [412, "changed-meanwhile", true],
    [422, "idempotency-reused", true],
    [409, "idempotency-in-flight", false],
    [429, "rate-limited", false],
    [401, "unauthenticated", false],
    [500, "internal", false],
    [503, "try-again-later", false],
    [0, "gateway-unreachable", false],
  ])("of an act refused with %i %s are settled: %s", (status, code, isSettled) => {
    expect(isSettledBy({ status, code })).toBe(isSettled);
  });
});
