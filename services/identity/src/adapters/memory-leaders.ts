import type { LedCrew } from "../domain/log-in-code.ts";
import type { CodeSender, Leaders } from "../ports/leaders.ts";

type MemoryLeaders = Leaders & CodeSender & {
  known: Map<string, LedCrew[]>;
  /** Crews of other counties, and with null those that are none; every other crew is of the first county's first town. */
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
    townOfCrew: async (crewId) => {
      const county = crewsElsewhere.get(crewId);
      if (county === undefined) return "522732001";
      return county && `${county}001`;
    },
    send: async (workerId, code) => {
      sent.push({ workerId, code });
    },
  };
};
