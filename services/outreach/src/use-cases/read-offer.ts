import { outreachRoutes } from "@qianxian/contracts/outreach";
import { AppError } from "@qianxian/kernel";
import { holderOf, usable } from "../domain/link.ts";
import { offerView } from "../domain/views.ts";
import { useCase } from "../use-case.ts";
import { vacancyNow } from "../vacancy-now.ts";

/** Shows what a signed link offers, as it stands now. Link scanners fetch it too, so it writes nothing. */
export const readOffer = useCase({
  input: outreachRoutes.readOffer.input,
  behalf: ({ input: { token }, deps }) => holderOf(token, deps.links),
  run: async ({ input: { token }, deps, transact }) => {
    const { messageId, expiresAt } = usable(deps.links.read(token), deps.clock.now());
    const message = await transact((tx) => tx.messages.find(messageId));
    if (!message) throw new AppError("link-invalid", { messageId });
    return offerView(message, await vacancyNow(deps.vacancies, message.vacancy), expiresAt);
  },
});
