import type { KeyMode } from "@qianxian/contracts/identity";

/** Makes what nobody can guess, and the fingerprints by which it is stored and looked up. */
export type Tokens = {
  /** A session token. */
  newSessionToken(): string;
  /** An API key of this mode, with its checksum. */
  newApiKey(mode: KeyMode): string;
  /** The token of an invitation, fit for a link. */
  newInvitation(): string;
  /** A log-in code, each as likely as the others. */
  newCode(): string;
  /** A code that stands in for a second factor once, as a person copies it. */
  newRecoveryCode(): string;
  /** One-way and equal for equal credentials. */
  fingerprint(credential: string): string;
};
