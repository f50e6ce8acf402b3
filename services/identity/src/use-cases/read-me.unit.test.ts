/**
 * Guarantees
 * 1. Callers are told their own role and reach, and nothing else is taken as input.
 */
import { describe, expect, it } from "@jest/globals";
import { anIdentityApp, employer, staffOf } from "../testing/index.ts";

describe("readMe", () => {
  it.each([staffOf(1), employer])("tells callers who they are", async (actor) => {
    const { app } = anIdentityApp();
    expect(await app.readMe({}, actor)).toEqual({ actor });
    await expect(app.readMe({ accountId: "1" }, actor)).rejects.toMatchObject({ code: "invalid-input" });
  });
});
