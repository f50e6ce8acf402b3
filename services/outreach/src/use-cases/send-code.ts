import { outreachInternalRoutes } from "@qianxian/contracts/outreach";
import { MessageId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { codeText } from "../domain/code-text.ts";
import { useCase } from "../use-case.ts";

/**
 * Sends a one-time code to whom it was asked for, at any hour and whatever they said about messages of work. It is in
 * no store, event or log; a code that did not certainly go out is not sent again: a new one is asked for.
 */
export const sendCode = useCase({
  input: outreachInternalRoutes.sendCode.input,
  run: async ({ input: { workerId, code, purpose }, deps: { people, channel, newId } }) => {
    try {
      const contact = await people.contactOf(workerId);
      if (!contact) return { sent: false };
      const messageId = MessageId.parse(newId());
      await channel.sendCode({ messageId, to: contact.phone, text: codeText(code, purpose), code });
      return { sent: true };
    } catch (error) {
      if (error instanceof AppError) return { sent: false };
      throw error;
    }
  },
});
