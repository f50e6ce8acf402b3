/** Tokens of links that are good once: opaque, unguessable, kept as a hash only. */
export type LinkTokens = {
  /** A new one. */
  make(): string;
  /** What is kept of one: hexadecimal digits. */
  hash(token: string): string;
};
