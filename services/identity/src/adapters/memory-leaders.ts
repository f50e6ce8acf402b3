import type { LedCrew } from "../domain/log-in-code.ts";
import type { CodeSender, Leaders } from "../ports/leaders.ts";

type MemoryLeaders = Leaders & CodeSender & {
  known: Map<string, LedCrew[]>;
  /** Crews of other counties, and with null those that are none; every other crew is of the first county. */
  crewsElsewhere: Map<string, string | null>;
  sent: { workerId: string; code: string }[];
};

/** A ledger of leaders by phone, and the codes that were sent to them. */
export const memoryLeaders = (): MemoryLeaders => {
  const known = new Map<string, LedCrew[]>();
  const crewsElsewhere = new Map<string, string | null>();
  const sent: { workerId: string; code: string }[] = [];
  return {
    known,
    crewsElsewhere,
    sent,
    byPhone: async (phone) => known.get(phone) ?? [],
    countyOfCrew: async (crewId) => {
      const elsewhere = crewsElsewhere.get(crewId);
      return elsewhere === undefined ? "522732" : elsewhere;
    },
    send: async (workerId, code) => {
      sent.push({ workerId, code });
    },
  };
};
