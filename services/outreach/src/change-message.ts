import type { Message } from "@qianxian/contracts/outreach";
import type { Actor, MessageId } from "@qianxian/contracts/vocabulary";
import type { Conclude, Transact } from "@qianxian/kernel";
import type { OfferMessage } from "./domain/message.ts";
import { messageView } from "./domain/views.ts";
import { ownMessage } from "./own-message.ts";
import type { Deps, Tx } from "./use-case.ts";

/** Every change of a message by a clerk is the same action of the policy table. */
const route = { action: "campaign.plan" } as const;

type Asked = {
  input: { messageId: MessageId };
  actor: Actor;
  deps: Deps;
  transact: Transact<Tx>;
  conclude: Conclude<Tx>;
};

/** How a change is decided: what is asked of others before, what else is held in the transaction, and what becomes of the message. */
type Change<Said> = {
  ask: (message: OfferMessage) => Promise<Said>;
  hold: (tx: Tx, message: OfferMessage) => Promise<void>;
  decide: (message: OfferMessage, said: Said, tx: Tx) => Promise<OfferMessage>;
};

/** What a clerk does to one message: the caller reaches it, others are asked, it is locked, changed and shown. */
export const askAndChange = async <Said>(
  { input: { messageId }, actor, deps, transact, conclude }: Asked,
  { ask, hold, decide }: Change<Said>,
): Promise<Message> => {
  const seen = ownMessage(await transact((tx) => tx.messages.find(messageId)), route, actor, messageId);
  const said = await ask(seen);
  const names = await deps.people.maskedNames([seen.workerId]);
  return conclude(async (tx) => {
    await hold(tx, seen);
    const before = ownMessage(await tx.messages.lock(messageId), route, actor, messageId);
    const after = await decide(before, said, tx);
    if (after !== before) await tx.messages.save(after);
    return messageView(after, names);
  });
};

/** As `askAndChange`, when nobody else need be asked. */
export const changeMessage = (asked: Asked, change: (message: OfferMessage) => OfferMessage): Promise<Message> =>
  askAndChange(asked, { ask: async () => null, hold: async () => {}, decide: async (message) => change(message) });
