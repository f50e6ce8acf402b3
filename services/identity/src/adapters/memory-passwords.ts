import type { Passwords } from "../ports/passwords.ts";

const reversed = (text: string): string => [...text].toReversed().join("");

/** Passwords without the slowness; counts the checks, so that a test sees whether one was left out. A hash that begins with `old:` is old. */
export const memoryPasswords = (): Passwords & { checks: number } => {
  let salt = 0;
  return {
    checks: 0,
    hash: async (password) => {
      salt += 1;
      return `${salt}:${reversed(password)}`;
    },
    async matches(password, hash) {
      this.checks += 1;
      return hash !== null && hash.replace(/^(\d+|old):/, "") === reversed(password);
    },
    isOld: (hash) => hash.startsWith("old:"),
  };
};
