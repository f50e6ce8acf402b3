import type { MessageId, ReferralId } from "@qianxian/contracts/vocabulary";
import type { Case } from "../domain/referral.ts";
import type { ReferralPlace, ReferralRepository } from "../ports/referral-repository.ts";

/** All rows of this service, for its twin in memory. */
export type MemoryRows = {
  referrals: Map<ReferralId, Case>;
  replies: Map<MessageId, number>;
  seatMoves: Map<ReferralId, string>;
};

/** An empty store. */
export const noRows = (): MemoryRows => ({ referrals: new Map(), replies: new Map(), seatMoves: new Map() });

const newestFirst = (a: ReferralPlace, b: ReferralPlace): number =>
  b.referredAt.localeCompare(a.referredAt) || b.id.localeCompare(a.id);

/** Referrals in memory. */
export const memoryReferrals = (rows: MemoryRows): ReferralRepository => {
  const all = () => [...rows.referrals.values()];
  const find = async (id: ReferralId) => rows.referrals.get(id) ?? null;
  return {
    find,
    lock: find,
    lockByMessage: async (messageId) => all().find((row) => row.messageId === messageId) ?? null,
    noteReply: async (messageId, revision) => {
      if ((rows.replies.get(messageId) ?? 0) >= revision) return false;
      rows.replies.set(messageId, revision);
      return true;
    },
    addMissing: async (referral) => {
      const taken = all().some(
        (row) =>
          row.messageId === referral.messageId ||
          (row.workerId === referral.workerId && row.vacancyId === referral.vacancyId),
      );
      if (!taken) rows.referrals.set(referral.id, referral);
      return !taken;
    },
    save: async (referral) => {
      rows.referrals.set(referral.id, referral);
    },
    beginSeatMove: async (id, at) => {
      rows.seatMoves.set(id, at.toISOString());
    },
    endSeatMove: async (id, at) => {
      if (rows.seatMoves.get(id) === at.toISOString()) rows.seatMoves.delete(id);
    },
    brokenSeatMoves: async (before, limit) =>
      [...rows.seatMoves]
        .filter(([, begunAt]) => begunAt < before.toISOString())
        .toSorted(([, a], [, b]) => a.localeCompare(b))
        .flatMap(([id, begunAt]) => {
          const referral = rows.referrals.get(id);
          return referral ? [{ referral, begunAt }] : [];
        })
        .slice(0, limit),
    list: async (filter, limit, after) =>
      all()
        .filter((row) => !filter.status || row.status === filter.status)
        .filter((row) => !filter.vacancyId || row.vacancyId === filter.vacancyId)
        .filter((row) => !filter.employerId || row.employerId === filter.employerId)
        .filter((row) => !filter.town || row.town === filter.town)
        .filter((row) => !after || newestFirst(after, row) < 0)
        .toSorted(newestFirst)
        .slice(0, limit),
  };
};
