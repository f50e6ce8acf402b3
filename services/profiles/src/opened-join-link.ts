import type { joinLinkRoutes } from "@qianxian/contracts/profiles";
import { homePlaceOf } from "@qianxian/gazetteer";
import { AppError, countyDay, type Transact } from "@qianxian/kernel";
import type { z } from "zod";
import type { LedgerCrew } from "./domain/crew.ts";
import { placeOfCrew } from "./domain/join-link.ts";
import { isRunning } from "./domain/leader.ts";
import { maskedNameOf } from "./domain/ledger-worker.ts";
import type { Deps, Tx } from "./use-case.ts";

/** Has the crew a leader who may lead today? */
export const isLed = async (tx: Tx, { id, leaderWorkerId }: LedgerCrew, today: string): Promise<boolean> =>
  (await tx.leaders.amongWorkers([leaderWorkerId])).some((leader) => leader.crewId === id && isRunning(leader, today));

/**
 * The crew to which a link leads, while it may be joined by it; asked for on the crew's own behalf.
 * @throws AppError `link-invalid`, `link-expired` also when somebody else leads the crew by now, or nobody
 */
export const openedJoinLink = async (token: string, deps: Deps, transact: Transact<Tx>): Promise<LedgerCrew> => {
  const link = deps.joinTokens.open(token);
  if (!link) throw new AppError("link-invalid", { reason: "not sealed by us" });
  const now = deps.clock.now();
  const led = await transact(async (tx) => {
    const crew = await tx.crews.find(link.crewId);
    return crew && link.isOf(crew.leaderWorkerId) && (await isLed(tx, crew, countyDay(now))) ? crew : null;
  }, placeOfCrew(link.crewId));
  if (!led || link.expiresAt <= now) throw new AppError("link-expired", { crewId: link.crewId });
  return led;
};

/** What the holder of a link is told of a crew: where it is from, and the leader's surname. */
export const joinLinkViewOf = async (tx: Tx, { town, leaderWorkerId }: LedgerCrew, { vault }: Deps): Promise<z.output<typeof joinLinkRoutes.readJoinLink.output>> => {
  const [leader] = await tx.workers.sealedNames([leaderWorkerId]);
  return {
    town,
    townName: homePlaceOf(town)?.name ?? "",
    leader: leader ? maskedNameOf(leader.id, leader.sealedName, vault) : "",
  };
};
