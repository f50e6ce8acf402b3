import { outreachRoutes } from "@qianxian/contracts/outreach";
import { type About, AppError } from "@qianxian/kernel";
import { announceReply } from "../announce-reply.ts";
import { holderOf, usable } from "../domain/link.ts";
import { answered, type OfferMessage } from "../domain/message.ts";
import { isStillOpen } from "../domain/standing.ts";
import { offerView } from "../domain/views.ts";
import { useCase } from "../use-case.ts";
import { vacancyNow } from "../vacancy-now.ts";

/** An offer that a valid link names. */
const offered = (message: OfferMessage | null, messageId: string): OfferMessage => {
  if (!message) throw new AppError("link-invalid", { messageId });
  return message;
};

/** Whom the answer is about: the link's holder has no name and no county of their own. */
const aboutOf = ({ id, workerId, vacancy, place }: OfferMessage): About => ({
  ids: { messageId: id, workerId, vacancyId: vacancy.id },
  county: place.slice(0, 6),
});

/**
 * Records a worker's answer; it may change until the employer has decided or the link expires. A yes
 * is refused only when the vacancy is known to be closed or full.
 */
export const recordReply = useCase({
  input: outreachRoutes.recordReply.input,
  behalf: ({ input: { token }, deps }) => holderOf(token, deps.links),
  run: async ({ input: { token, answer, reason = null }, deps, transact, conclude }) => {
    const now = deps.clock.now();
    const { messageId, expiresAt } = usable(deps.links.read(token), now);
    const asked = offered(await transact((tx) => tx.messages.find(messageId)), messageId);
    const vacancy = await vacancyNow(deps.vacancies, asked.vacancy);
    return conclude(async (tx) => {
      const before = offered(await tx.messages.lock(messageId), messageId);
      const { message, isNews } = answered(before, { answer, reason }, now);
      if (isNews && answer === "interested" && !isStillOpen(vacancy))
        throw new AppError("offer-closed", { messageId });
      if (isNews) {
        await tx.messages.save(message);
        await announceReply(tx, message);
      }
      return offerView(message, vacancy, expiresAt);
    }, undefined, () => aboutOf(asked));
  },
});
