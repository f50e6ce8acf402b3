import type { Actor, CrewId, TownCode, WorkerId } from "@qianxian/contracts/vocabulary";

/** A crew as one caller sees it. */
export type CrewSeen = { town: TownCode; memberIds: ReadonlySet<WorkerId> };

/** The ledger's crews. */
export type Crews = {
  /** A crew with those of its members whom the caller reaches; null for one out of reach. Fails with `service-unreachable` or `try-again-later`. */
  read(crewId: CrewId, actor: Actor): Promise<CrewSeen | null>;
};
