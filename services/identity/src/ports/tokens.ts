/** Makes session tokens, and the fingerprints by which tokens and keys are stored and looked up. */
export type Tokens = {
  /** A token that nobody can guess. */
  newSessionToken(): string;
  /** One-way and equal for equal credentials. */
  fingerprint(credential: string): string;
};
