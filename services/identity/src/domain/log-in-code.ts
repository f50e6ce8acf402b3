import { CrewId, RegionCode, WorkerId } from "@qianxian/contracts/vocabulary";
import { z } from "zod";

/** A crew and who leads it, as the ledger knows them. */
export const LedCrew = z.strictObject({ crewId: CrewId, workerId: WorkerId, county: RegionCode });
export type LedCrew = z.infer<typeof LedCrew>;

/** A one-time code that was asked for with a phone; of a phone that leads no crew it is sent nowhere and fits nothing. */
export type LogInCode = {
  id: string;
  phoneHash: string;
  codeHash: string;
  /** Whom the phone belongs to. */
  leaders: LedCrew[];
  askedAt: Date;
  expiresAt: Date;
  tries: number;
  usedAt: Date | null;
};

const minuteMs = 60_000;
/** A code is good for five minutes. */
export const codeMsMax = 5 * minuteMs;
/** Codes an hour for one phone. */
export const codesAnHour = 3;
export const hourMs = 60 * minuteMs;
const triesMax = 5;

/** May a code still be tried? */
export const isOpen = (code: LogInCode | null, now: Date): code is LogInCode =>
  code !== null && code.usedAt === null && now < code.expiresAt && code.tries < triesMax;

/** The code after a try: used when it was right and somebody leads by that phone. */
export const tried = (code: LogInCode, codeHash: string, now: Date): LogInCode => ({
  ...code,
  tries: code.tries + 1,
  usedAt: code.codeHash === codeHash && code.leaders.length > 0 ? now : null,
});
