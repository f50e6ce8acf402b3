import { outreachRoutes } from "@qianxian/contracts/outreach";
import { changeMessage } from "../change-message.ts";
import { settleUnknown } from "../domain/delivery.ts";
import { useCase } from "../use-case.ts";

/** Records what a clerk has found out about a message of unknown outcome; why is noted in the audit log. */
export const settleMessage = useCase({
  input: outreachRoutes.settleMessage.input,
  run: (asked) =>
    changeMessage(asked, (message) => settleUnknown(message, asked.input.as, asked.deps.clock.now())),
});
