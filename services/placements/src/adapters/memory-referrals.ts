import type { MessageId, ReferralId, WorkerId } from "@qianxian/contracts/vocabulary";
import { type Case, scopesOfCase } from "../domain/referral.ts";
import type { WorkerNote } from "../domain/worker-note.ts";
import type { ContactViews } from "../ports/contact-views.ts";
import type { ReferralFilter, ReferralPlace, ReferralRepository, ReferralSort } from "../ports/referral-repository.ts";
import type { WorkerNotes } from "../ports/worker-notes.ts";

/** All rows of this service, for its twin in memory. */
export type MemoryRows = {
  referrals: Map<ReferralId, Case>;
  replies: Map<MessageId, number>;
  seatMoves: Map<ReferralId, string>;
  workers: Map<WorkerId, WorkerNote>;
  /** Views by `employer day`. */
  views: Map<string, number>;
};

/** An empty store. */
export const noRows = (): MemoryRows => ({
  referrals: new Map(),
  replies: new Map(),
  seatMoves: new Map(),
  workers: new Map(),
  views: new Map(),
});

/** People in memory. */
export const memoryWorkers = (rows: MemoryRows): WorkerNotes => ({
  noteNewer: async (notes) =>
    notes.filter((note) => {
      if ((rows.workers.get(note.workerId)?.revision ?? 0) >= note.revision) return false;
      rows.workers.set(note.workerId, note);
      return true;
    }),
  hold: async (workerId) => rows.workers.get(workerId) ?? null,
});

/** Views of contact data in memory. */
export const memoryViews = (rows: MemoryRows): ContactViews => {
  const on = (employerId: string, day: string) => rows.views.get(`${employerId} ${day}`) ?? 0;
  return {
    on: async (employerId, day) => on(employerId, day),
    count: async (employerId, day, max) => {
      if (on(employerId, day) >= max) return false;
      rows.views.set(`${employerId} ${day}`, on(employerId, day) + 1);
      return true;
    },
  };
};

const isWithin = ({ reach: { scopes, restricted } }: ReferralFilter, row: Case): boolean =>
  (restricted || !row.erased) && scopesOfCase(row).some((scope) => scopes.includes(scope));

const oldestFirst = (a: ReferralPlace, b: ReferralPlace): number =>
  a.referredAt.localeCompare(b.referredAt) || a.id.localeCompare(b.id);
const orders: Record<ReferralSort, typeof oldestFirst> = { oldest: oldestFirst, newest: (a, b) => oldestFirst(b, a) };

const isListed = (filter: ReferralFilter, row: Case): boolean =>
  (!filter.status || filter.status.includes(row.status)) &&
  (!filter.vacancyId || row.vacancyId === filter.vacancyId) &&
  (!filter.workerId || row.workerId === filter.workerId) &&
  (!filter.employerId || row.employerId === filter.employerId) &&
  isWithin(filter, row);

/** Referrals in memory. */
export const memoryReferrals = (rows: MemoryRows): ReferralRepository => {
  const all = () => [...rows.referrals.values()];
  const find = async (id: ReferralId) => rows.referrals.get(id) ?? null;
  return {
    find,
    lock: find,
    lockByMessage: async (messageId) => all().find((row) => row.messageId === messageId) ?? null,
    lockByPair: async (workerId, vacancyId) =>
      all().find((row) => row.workerId === workerId && row.vacancyId === vacancyId) ?? null,
    noteReply: async (messageId, revision) => {
      if ((rows.replies.get(messageId) ?? 0) >= revision) return false;
      rows.replies.set(messageId, revision);
      return true;
    },
    addMissing: async (referral) => {
      const taken = all().some(
        (row) =>
          (row.messageId !== null && row.messageId === referral.messageId) ||
          (row.workerId === referral.workerId && row.vacancyId === referral.vacancyId),
      );
      if (!taken) rows.referrals.set(referral.id, referral);
      return !taken;
    },
    lockOf: async (workerIds) =>
      all()
        .filter((row) => workerIds.includes(row.workerId))
        .toSorted((a, b) => a.id.localeCompare(b.id)),
    follow: async (people) => {
      const placesOf = new Map(people.map(({ workerId, places }) => [workerId, places]));
      for (const row of all())
        rows.referrals.set(row.id, { ...row, places: placesOf.get(row.workerId) ?? row.places });
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
    list: async (filter, { sort, limit, after }) =>
      all()
        .filter((row) => isListed(filter, row) && (!after || orders[sort](after, row) < 0))
        .toSorted(orders[sort])
        .slice(0, limit),
    count: async (filter) => all().filter((row) => isListed(filter, row)).length,
  };
};
