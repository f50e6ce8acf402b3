import { describe, expect, it } from "@jest/globals";
import type { Passwords } from "./passwords.ts";

/** Every Passwords keeps these promises; the memory and the scrypt adapter both run them. */
export const passwordsContract = (name: string, passwords: Passwords): void => {
  describe(`${name} is a Passwords`, () => {
    it("tells the right password from any other", async () => {
      const hash = await passwords.hash("right-password");
      expect(await passwords.matches("right-password", hash)).toBe(true);
      for (const wrong of ["wrong-password", "right-password ", "Right-password", ""])
        expect(await passwords.matches(wrong, hash)).toBe(false);
    });

    it("never matches nobody's", async () => {
      expect(await passwords.matches("right-password", null)).toBe(false);
    });

    it("never hashes alike twice, and never keeps the password", async () => {
      const hashes = [await passwords.hash("right-password"), await passwords.hash("right-password")];
      expect(hashes[0]).not.toBe(hashes[1]);
      expect(hashes.join()).not.toContain("right-password");
    });
  });
};
