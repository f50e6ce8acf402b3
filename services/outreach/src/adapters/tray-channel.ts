import { MessageId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { traceHeaders } from "@qianxian/telemetry";
import { Agent } from "undici";
import { z } from "zod";
import type { Channel, Receipt } from "../ports/channel.ts";
import { askProvider, type ProviderAnswer } from "./channel-answer.ts";

const TrayReceipt = z.object({
  messageId: MessageId,
  receiptId: z.string().min(1),
  acceptedAt: z.iso.datetime(),
});

const receiptOf = ({ status, body }: ProviderAnswer): Receipt | null => {
  const receipt = TrayReceipt.safeParse(body);
  return status < 300 && receipt.success ? receipt.data : null;
};

/**
 * The tray, a stand-in for a provider. It keys messages by id. An id it knows with other content
 * (409) is a message of an earlier attempt, so its outcome is to be asked for.
 */
export const trayChannel = (options: {
  url: string;
  timeoutMs: number;
}): Channel & { close(): Promise<void> } => {
  const dispatcher = new Agent({ connections: 16, connectTimeout: 2_000 });
  const urlOf = (messageId: string) => `${options.url.replace(/\/$/, "")}/messages/${messageId}`;
  const limits = { timeoutMs: options.timeoutMs, dispatcher };
  const put = async ({ messageId, to, text }: { messageId: MessageId; to: string; text: string }): Promise<Receipt> => {
    const request = {
      method: "PUT",
      headers: { "content-type": "application/json", ...traceHeaders() },
      body: JSON.stringify({ to, text }),
    } as const;
    const answer = await askProvider(urlOf(messageId), request, { ...limits, isWrite: true });
    const { status } = answer;
    if (status === 422 || status === 400)
      throw new AppError("channel-refused", { messageId, status });
    const receipt = receiptOf(answer);
    if (!receipt) throw new AppError("outcome-unknown", { messageId, status });
    return receipt;
  };
  return {
    kind: "tray",
    idempotent: true,
    send: put,
    sendCode: async (code) => {
      await put(code);
    },
    find: async ({ messageId }) => {
      const question = { ...limits, isWrite: false };
      const answer = await askProvider(urlOf(messageId), { method: "GET" }, question);
      if (answer.status === 404) return null;
      const receipt = receiptOf(answer);
      if (!receipt) throw new AppError("channel-unavailable", { messageId, status: answer.status });
      return receipt;
    },
    close: () => dispatcher.destroy(),
  };
};
