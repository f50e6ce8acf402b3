import type { Message } from "@qianxian/contracts/outreach";
import type { Actor, MessageId } from "@qianxian/contracts/vocabulary";
import type { Conclude } from "@qianxian/kernel";
import type { OfferMessage } from "./domain/message.ts";
import { messageView } from "./domain/views.ts";
import { ownMessage } from "./own-message.ts";
import type { Deps, Tx } from "./use-case.ts";

/** Every change of a message by a clerk is the same action of the policy table. */
const route = { action: "campaign.plan" } as const;

type Asked = { input: { messageId: MessageId }; actor: Actor; deps: Deps; conclude: Conclude<Tx> };

/** What a clerk does to one message: what else must be held is `held` first, the caller reaches the message, it is locked, changed and shown. */
export const changeMessage = async (
  { input: { messageId }, actor, deps, conclude }: Asked,
  change: (message: OfferMessage, tx: Tx) => OfferMessage | Promise<OfferMessage>,
  held?: (tx: Tx) => Promise<void>,
): Promise<Message> => {
  const changed = await conclude(async (tx) => {
    await held?.(tx);
    const before = ownMessage(await tx.messages.lock(messageId), route, actor, messageId);
    const after = await change(before, tx);
    if (after !== before) await tx.messages.save(after);
    return messageView(after, new Map());
  });
  const names = await deps.people.maskedNames([changed.workerId]);
  return { ...changed, maskedName: names.get(changed.workerId) ?? null };
};
