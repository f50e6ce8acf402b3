import type { Passwords } from "../ports/passwords.ts";

/** Passwords without the slowness; counts the checks, so that a test sees whether one was left out. */
export const memoryPasswords = (): Passwords & { checks: number } => {
  let salt = 0;
  return {
    checks: 0,
    hash: async (password) => {
      salt += 1;
      return `${salt}:${[...password].toReversed().join("")}`;
    },
    async matches(password, hash) {
      this.checks += 1;
      return hash !== null && hash.replace(/^\d+:/, "") === [...password].toReversed().join("");
    },
  };
};
