/**
 * Guarantees
 * 1. Hashes of before argon2id still tell the right password from a wrong one and from nobody's.
 * 2. The work is OWASP's, stands in the hash, and is taken from there when it has been raised since.
 */
import { describe, expect, it } from "@jest/globals";
import { passwordsContract } from "../ports/passwords.contract.ts";
import { owaspWork, scryptPasswords } from "./scrypt-passwords.ts";

const little = { cost: 2 ** 10, blockSize: 8, parallelization: 1 };

passwordsContract("scrypt", scryptPasswords(little));

describe("scryptPasswords", () => {
  it("does OWASP's work, and says so in the hash", async () => {
    expect(owaspWork).toEqual({ cost: 32_768, blockSize: 8, parallelization: 3 });
    const passwords = scryptPasswords(owaspWork);
    const hash = await passwords.hash("a password");
    expect(hash).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(await passwords.matches("a password", hash)).toBe(true);
  });

  it("checks a hash of less work after the work was raised", async () => {
    const old = await scryptPasswords(little).hash("a password");
    const raised = scryptPasswords({ ...little, cost: 2 ** 12 });
    expect(await raised.matches("a password", old)).toBe(true);
    expect(await raised.matches("a passwort", old)).toBe(false);
  });

  it("takes a password the same however its characters are composed", async () => {
    const passwords = scryptPasswords(little);
    expect(await passwords.matches("cafe\u0301", await passwords.hash("caf\u00E9"))).toBe(true);
  });
});
