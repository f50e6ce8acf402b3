import { outreachRoutes } from "@qianxian/contracts/outreach";
import { accountOf, AppError } from "@qianxian/kernel";
import { changeMessage } from "../change-message.ts";
import { handle } from "../domain/message.ts";
import { useCase } from "../use-case.ts";

/** Marks a worker's answer as taken care of, or as waiting again. */
export const handleReply = useCase({
  input: outreachRoutes.handleReply.input,
  run: (asked) =>
    changeMessage(asked, (message) => {
      if (message.answer === null) throw new AppError("message-not-found", { messageId: message.id });
      return handle(message, asked.input.handled, accountOf(asked.actor), asked.deps.clock.now());
    }),
});
