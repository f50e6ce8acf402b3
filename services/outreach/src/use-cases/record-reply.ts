import { outreachRoutes, ReplyReceived } from "@qianxian/contracts/outreach";
import { AppError } from "@qianxian/kernel";
import { usable } from "../domain/link.ts";
import { answered, type OfferMessage } from "../domain/message.ts";
import { offerView } from "../domain/views.ts";
import { type Tx, useCase } from "../use-case.ts";

const announce = async (tx: Tx, message: OfferMessage): Promise<void> => {
  if (!message.answer || !message.answeredAt) return;
  await tx.outbox.add(ReplyReceived, {
    messageId: message.id,
    revision: message.answerRevision,
    workerId: message.workerId,
    vacancyId: message.vacancy.id,
    answer: message.answer,
    reason: message.reason,
    score: message.score,
    sentence: message.sentence,
    answeredAt: message.answeredAt,
  });
};

/** Records a worker's answer; it may change until the employer has decided or the link expires. */
export const recordReply = useCase({
  input: outreachRoutes.recordReply.input,
  run: async ({ input: { token, answer, reason = null }, deps, conclude }) => {
    const now = deps.clock.now();
    const { messageId, expiresAt } = usable(deps.links.read(token), now);
    return conclude(async (tx) => {
      const before = await tx.messages.lock(messageId);
      if (!before) throw new AppError("link-invalid", { messageId });
      const { message, isNews } = answered(before, { answer, reason }, now);
      if (isNews) {
        await tx.messages.save(message);
        await announce(tx, message);
      }
      return offerView(message, expiresAt);
    });
  },
});
