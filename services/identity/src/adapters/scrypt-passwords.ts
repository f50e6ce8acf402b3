import { randomBytes, scrypt, type ScryptOptions, timingSafeEqual } from "node:crypto";
import type { Passwords } from "../ports/passwords.ts";

/** Work of one hash: memory is 128 bytes by `cost` by `blockSize`, and all of it is done `parallelization` times. */
export type ScryptWork = { cost: number; blockSize: number; parallelization: number };

/** OWASP's parameters for scrypt with 32 MiB (Password Storage Cheat Sheet: N=2^15, r=8, p=3). */
export const owaspWork: ScryptWork = { cost: 2 ** 15, blockSize: 8, parallelization: 3 };

const saltBytes = 16;
const keyBytes = 32;

const derive = (password: string, salt: Buffer, work: ScryptWork): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options: ScryptOptions = { ...work, maxmem: 256 * work.cost * work.blockSize };
    scrypt(password.normalize("NFKC"), salt, keyBytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

const write = (work: ScryptWork, salt: Buffer, key: Buffer): string =>
  [
    "scrypt",
    work.cost,
    work.blockSize,
    work.parallelization,
    salt.toString("base64url"),
    key.toString("base64url"),
  ].join("$");

const read = (hash: string) => {
  const [, cost, blockSize, parallelization, salt = "", key = ""] = hash.split("$");
  const work = {
    cost: Number(cost),
    blockSize: Number(blockSize),
    parallelization: Number(parallelization),
  };
  return { work, salt: Buffer.from(salt, "base64url"), key: Buffer.from(key, "base64url") };
};

/** Passwords hashed by scrypt, as they were before argon2id; a hash remembers the work that made it, so the work may be raised later. */
export const scryptPasswords = (work: ScryptWork): Passwords => ({
  hash: async (password) => {
    const salt = randomBytes(saltBytes);
    return write(work, salt, await derive(password, salt, work));
  },
  matches: async (password, hash) => {
    const stored = hash === null ? null : read(hash);
    const salt = stored?.salt ?? randomBytes(saltBytes);
    const key = await derive(password, salt, stored?.work ?? work);
    return stored !== null && timingSafeEqual(key, stored.key);
  },
  isOld: (hash) => {
    const { cost, blockSize, parallelization } = read(hash).work;
    return cost !== work.cost || blockSize !== work.blockSize || parallelization !== work.parallelization;
  },
});
