import { randomBytes } from "node:crypto";
import { hash, type Options, parseOptions, verify } from "@node-rs/argon2";
import type { Passwords } from "../ports/passwords.ts";

/** Work of one hash: KiB of memory, passes over it, threads. */
export type Argon2Work = Required<Pick<Options, "memoryCost" | "timeCost" | "parallelism">>;

/** OWASP's parameters for argon2id (Password Storage Cheat Sheet: m=19 MiB, t=2, p=1). */
export const owaspArgon2: Argon2Work = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The library's `Algorithm.Argon2id`, which a declaration alone can't be read from. */
const argon2id = 2;

const isArgon2id = (hashed: string): boolean => hashed.startsWith("$argon2id$");

/**
 * Passwords hashed by argon2id in PHC form, which remembers the work; a hash of the older kind is left to `older`,
 * and counts as old, as does one of other work.
 */
export const argon2Passwords = (work: Argon2Work, older: Pick<Passwords, "matches">): Passwords => {
  const hashOf = (password: string) => hash(password.normalize("NFKC"), { ...work, algorithm: argon2id as never });
  return {
    hash: hashOf,
    matches: async (password, hashed) => {
      if (hashed === null) {
        await hashOf(password + randomBytes(1).toString("hex"));
        return false;
      }
      return isArgon2id(hashed) ? verify(hashed, password.normalize("NFKC")) : older.matches(password, hashed);
    },
    isOld: (hashed) => {
      if (!isArgon2id(hashed)) return true;
      const made = parseOptions(hashed);
      return Object.entries(work).some(([name, value]) => made[name as keyof Argon2Work] !== value);
    },
  };
};
