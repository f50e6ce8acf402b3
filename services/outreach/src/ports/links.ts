import type { MessageId, Scope } from "@qianxian/contracts/vocabulary";

/** What a signed link says; it names a message and no person. */
export type LinkClaim = { messageId: MessageId; expiresAt: Date };

/** Signed links for workers, who have no log-in. */
export type Links = {
  /** The same claim always gives the same token, so that a repeated message has the same text; whole seconds. */
  tokenFor(claim: LinkClaim): string;
  /** Null for anything this service has not signed. An expired token is still read: the caller says so. */
  read(token: string): LinkClaim | null;
  /** What the holder of a message's link may see: that message. A hash, so that no link is named by its message's id. */
  scopeOf(messageId: MessageId): Scope;
};
