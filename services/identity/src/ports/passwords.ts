/** Hashes passwords so that a stolen hash is slow to guess. */
export type Passwords = {
  /** A hash with its own salt and the parameters that made it; the same password never hashes twice alike. */
  hash(password: string): Promise<string>;
  /** Is it the password of this hash? Null stands for nobody: it takes as long and answers no. */
  matches(password: string, hash: string | null): Promise<boolean>;
  /** Was the hash made in another way than `hash` makes one now? */
  isOld(hash: string): boolean;
};
