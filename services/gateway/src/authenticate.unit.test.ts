/**
 * Guarantees
 * 1. Within a second identity is asked once about a credential; after that it is asked again.
 * 2. What stands for nobody is not remembered, and a session closed here ends at once.
 */
import { describe, expect, it } from "@jest/globals";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { Call } from "@qianxian/http";
import { rememberingCredentials } from "./authenticate.ts";
import { actors } from "./testing/a-gateway.ts";

const setUp = () => {
  const clock = { ms: 0 };
  const known = new Map<string, Actor>(Object.entries(actors));
  const asked: string[] = [];
  const ask = async (credential: string) => {
    asked.push(credential);
    return known.get(credential) ?? null;
  };
  const call = (async (_route: unknown, { credential }: { credential: string }) => ({
    closed: known.delete(credential),
  })) as unknown as Call;
  return { clock, known, asked, ...rememberingCredentials(ask, call, () => clock.ms) };
};

describe("rememberingCredentials", () => {
  it("asks once a second, and knows of a withdrawal within one", async () => {
    const { clock, known, asked, authenticate } = setUp();
    expect(await authenticate("token-county")).toEqual(actors["token-county"]);
    known.delete("token-county");
    clock.ms = 999;
    expect(await authenticate("token-county")).toEqual(actors["token-county"]);
    expect(asked).toHaveLength(1);

    clock.ms = 1_000;
    expect(await authenticate("token-county")).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it("remembers nobody for nobody", async () => {
    const { known, authenticate } = setUp();
    expect(await authenticate("token-new")).toBeNull();
    known.set("token-new", actors["token-town"]!);
    expect(await authenticate("token-new")).toEqual(actors["token-town"]);
  });

  it("forgets a session at once when it is closed here", async () => {
    const { authenticate, close } = setUp();
    await authenticate("token-county");
    expect(await close("token-county")).toEqual({ closed: true });
    expect(await authenticate("token-county")).toBeNull();
  });
});
