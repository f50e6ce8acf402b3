/** Codes of a second factor that change every 30 seconds (RFC 6238: SHA-1, six digits). */
export type Authenticator = {
  /** A new secret, 160 bits in base32. */
  newSecret(): string;
  /** The address that an authenticator reads from a picture. */
  uriOf(secret: string, login: string): string;
  /** The step of time whose code it is, the one before and after now included; null when it is none. */
  stepOf(secret: string, code: string, now: Date): number | null;
};
