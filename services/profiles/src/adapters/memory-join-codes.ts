import type { WorkerId } from "@qianxian/contracts/vocabulary";
import type { JoinCode } from "../domain/join-link.ts";
import type { CodeSender, JoinCodes } from "../ports/join-codes.ts";

/** Codes, for this service's twin in memory. */
export type JoinCodeRows = { joinCodes: Map<string, JoinCode> };

/** One-time codes in memory. */
export const memoryJoinCodes = (rows: JoinCodeRows): JoinCodes => {
  const ofPhone = (phoneHash: string) => [...rows.joinCodes.values()].filter((code) => code.phoneHash === phoneHash);
  return {
    lockCount: async (phoneHash, since) => ofPhone(phoneHash).filter(({ askedAt }) => askedAt > since).length,
    add: async (code) => void rows.joinCodes.set(code.id, code),
    lockLatest: async (phoneHash) =>
      ofPhone(phoneHash).toSorted((a, b) => b.askedAt.getTime() - a.askedAt.getTime() || (a.id < b.id ? 1 : -1))[0] ?? null,
    save: async (code) => void rows.joinCodes.set(code.id, code),
  };
};

/** Codes that were sent, in order. */
export type SentCodes = CodeSender & { sent: { workerId: WorkerId; code: string }[] };

/** A sender in memory. */
export const memoryCodeSender = (): SentCodes => {
  const sent: SentCodes["sent"] = [];
  return { sent, send: async (workerId, code) => void sent.push({ workerId, code }) };
};
