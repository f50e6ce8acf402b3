import type { MessageId } from "@qianxian/contracts/vocabulary";

/** What a signed link says; it names a message and no person. */
export type LinkClaim = { messageId: MessageId; expiresAt: Date };

/** Signed links for workers, who have no log-in. */
export type Links = {
  /** The same claim always gives the same token, so that a repeated message has the same text; whole seconds. */
  tokenFor(claim: LinkClaim): string;
  /** Null for anything this service has not signed. An expired token is still read: the caller says so. */
  read(token: string): LinkClaim | null;
};
