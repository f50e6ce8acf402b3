import { countyDay, type Transact } from "@qianxian/kernel";
import { tellEnded } from "./leadership-told.ts";
import type { Deps, Tx } from "./use-case.ts";

const leadersAtOnce = 500;

/**
 * Tells of each leader whose agreement's last day has passed that the leadership has ended, once for each last day. In
 * chunks, each by itself, for the whole stack; answers how many.
 */
export const tellLapsed = async (
  transact: Transact<Tx>,
  { clock }: Pick<Deps, "clock">,
  stopped: AbortSignal = new AbortController().signal,
): Promise<number> => {
  let told = 0;
  for (let found = leadersAtOnce; found === leadersAtOnce && !stopped.aborted; told += found)
    found = await transact(async (tx) => {
      const today = countyDay(clock.now());
      const lapsed = await tx.leaders.lapsed(today, leadersAtOnce);
      await tellEnded(tx, lapsed, today);
      return lapsed.length;
    }, "all");
  return told;
};

/** The same as upkeep of the service, and what its log says of it. */
export const agreementUpkeep = (transact: Transact<Tx>, deps: Pick<Deps, "clock">) => ({
  work: (stopped: AbortSignal): Promise<number> => tellLapsed(transact, deps, stopped),
  done: "ended agreements told",
  failed: "telling of ended agreements failed",
});
