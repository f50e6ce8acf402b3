import type { CrewId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { LedCrew } from "../domain/log-in-code.ts";

/** What the ledger knows of leaders by their phones. */
export type Leaders = {
  /** The crews whose leader has this phone; none for any other phone. The phone is kept and logged nowhere. */
  byPhone(phone: string): Promise<LedCrew[]>;
  /** The town of a crew; null for none. */
  townOfCrew(crewId: CrewId): Promise<string | null>;
};

/** Sends one-time codes through a channel to a person's phone. */
export type CodeSender = {
  send(workerId: WorkerId, code: string): Promise<void>;
};

/** Does work once the answer is on its way, so that its length tells nobody anything; a failure is logged. */
export type Afterwards = (work: () => Promise<void>) => void;
