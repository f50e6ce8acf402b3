import type { LedCrew } from "../domain/log-in-code.ts";
import type { CodeSender, Leaders } from "../ports/leaders.ts";

/** A ledger of leaders by phone, and the codes that were sent to them. */
export const memoryLeaders = (): Leaders & CodeSender & { known: Map<string, LedCrew[]>; sent: { workerId: string; code: string }[] } => {
  const known = new Map<string, LedCrew[]>();
  const sent: { workerId: string; code: string }[] = [];
  return {
    known,
    sent,
    byPhone: async (phone) => known.get(phone) ?? [],
    send: async (workerId, code) => {
      sent.push({ workerId, code });
    },
  };
};
