/**
 * Guarantees
 * 1. Both adapters tell the right password from a wrong one and from nobody's, and never hash alike twice.
 * 2. The work is OWASP's, stands in the hash, and a hash of other work or of the older kind counts as old but still fits.
 * 3. Nobody's password takes about as long as somebody's.
 */
import { describe, expect, it } from "@jest/globals";
import { passwordsContract } from "../ports/passwords.contract.ts";
import { argon2Passwords, owaspArgon2 } from "./argon2-passwords.ts";
import { memoryPasswords } from "./memory-passwords.ts";
import { scryptPasswords } from "./scrypt-passwords.ts";

const older = scryptPasswords({ cost: 2 ** 10, blockSize: 8, parallelization: 1 });
const little = argon2Passwords({ memoryCost: 1_024, timeCost: 1, parallelism: 1 }, older);

passwordsContract("memory", memoryPasswords());
passwordsContract("argon2", little);

describe("argon2Passwords", () => {
  it("does OWASP's work, and says so in the hash", async () => {
    const passwords = argon2Passwords(owaspArgon2, older);
    const hash = await passwords.hash("a password");
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect([await passwords.matches("a password", hash), passwords.isOld(hash)]).toEqual([true, false]);
    expect([await passwords.matches("a password", await little.hash("a password")), passwords.isOld(await little.hash("x"))]).toEqual([true, true]);
  });

  it("checks a hash of the older kind, and counts it as old", async () => {
    const hash = await older.hash("a password");
    expect([await little.matches("a password", hash), await little.matches("a passwort", hash)]).toEqual([true, false]);
    expect(little.isOld(hash)).toBe(true);
  });

  it("takes a password the same however its characters are composed", async () => {
    expect(await little.matches("cafe\u0301", await little.hash("caf\u00E9"))).toBe(true);
  });

  it("takes about as long for nobody", async () => {
    const passwords = argon2Passwords(owaspArgon2, older);
    const hash = await passwords.hash("a password");
    const times = { somebody: Number.POSITIVE_INFINITY, nobody: Number.POSITIVE_INFINITY };
    for (let turn = 0; turn < 12; turn += 1)
      for (const [who, against] of [["somebody", hash], ["nobody", null]] as const) {
        const started = performance.now();
        await passwords.matches("a guess", against);
        times[who] = Math.min(times[who], performance.now() - started);
      }
    expect(times.nobody / times.somebody).toBeGreaterThan(0.3);
    expect(times.nobody / times.somebody).toBeLessThan(3);
  });
});
