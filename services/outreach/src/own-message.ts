import type { Route } from "@qianxian/contracts";
import type { Actor, MessageId } from "@qianxian/contracts/vocabulary";
import { AppError, reaches, subjectOfScopes } from "@qianxian/kernel";
import type { OfferMessage } from "./domain/message.ts";

/** A message whose person the caller reaches by this route; what is out of reach does not exist. @throws AppError `message-not-found` */
export const ownMessage = (
  message: OfferMessage | null,
  route: Pick<Route, "action">,
  actor: Actor,
  messageId: MessageId,
): OfferMessage => {
  if (!message || !reaches(route, actor, subjectOfScopes(message.scopes)))
    throw new AppError("message-not-found", { messageId });
  return message;
};
