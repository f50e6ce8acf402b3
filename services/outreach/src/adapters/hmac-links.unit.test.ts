/**
 * Guarantees
 * 1. A token gives back the message and the second it expires; the same claim gives the same token.
 * 2. A changed, cut, lengthened or guessed token, or one of another secret, is read as nothing.
 * 3. A token fits into a short message and into a URL as it is, and names no person.
 */
import { describe, expect, it } from "@jest/globals";
import { messageId } from "../testing/builders.ts";
import { hmacLinks } from "./hmac-links.ts";

const links = hmacLinks("a secret for links, 32 characters");
const claim = { messageId: messageId(1), expiresAt: new Date("2026-03-09T02:00:00.000Z") };
const token = links.tokenFor(claim);

describe("hmacLinks", () => {
  it("reads what it has signed", () => {
    expect(links.read(token)).toEqual(claim);
    expect(links.tokenFor({ ...claim, expiresAt: new Date("2026-03-09T02:00:00.900Z") })).toBe(token);
    expect(token).toMatch(/^[A-Za-z0-9_-]{48}$/);
  });

  it("refuses a token with any character changed", () => {
    const changed = [...token].map((char, at) => token.slice(0, at) + (char === "A" ? "B" : "A") + token.slice(at + 1));

    expect(changed.filter((one) => links.read(one) !== null)).toEqual([]);
  });

  it.each([
    ["cut", token.slice(0, -1)],
    ["lengthened", `${token}A`],
    ["with a newline", `${token.slice(0, -1)}\n`],
    ["empty", ""],
    ["of zeros", "A".repeat(48)],
    ["of another secret", hmacLinks("another secret, 32 characters too").tokenFor(claim)],
  ])("refuses a token %s", (_what, other) => {
    expect(links.read(other)).toBeNull();
  });

  it("gives way to no guess", () => {
    const signature = (n: number) => n.toString(16).padStart(32, "0");
    const head = Buffer.from(token, "base64url").subarray(0, 20);
    const guesses = Array.from({ length: 20_000 }, (_, n) =>
      Buffer.concat([head, Buffer.from(signature(n), "hex")]).toString("base64url"),
    );

    expect(guesses.filter((guess) => links.read(guess) !== null)).toEqual([]);
  });
});
