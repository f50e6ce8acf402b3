import type { AccountId } from "@qianxian/contracts/vocabulary";

/** What a keyed hash is of; equal texts of two kinds have nothing in common. */
export type Hashed = "login" | "address" | "phone" | "phone-code" | "recovery-code";

/** Keeps secrets of accounts, under a key that lies in no database. */
export type Safe = {
  /** Seals the secret of a second factor, bound to its account. */
  seal(accountId: AccountId, secret: string): string;
  /** Fails with `unexpected` when it was sealed for another account, with another key, or changed. */
  open(accountId: AccountId, sealed: string): string;
  /** One-way, and of short texts too nothing that can be tried out without the key. */
  hash(kind: Hashed, text: string): string;
};
