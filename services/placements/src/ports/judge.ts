import type { GateName } from "@qianxian/contracts/matcher";
import type { Actor, VacancyId, WorkerId, Words } from "@qianxian/contracts/vocabulary";

/** What the matcher says of a pair. */
export type Judgement = { score: number; sentence: Words; failedGates: readonly { gate: GateName; says: Words }[] };

/** The matcher's word on pairs. */
export type Judge = {
  /**
   * What a pair scores, and the gates it fails, as this caller may see it. Fails with `worker-not-found` or
   * `vacancy-not-found` for whom the caller does not reach, and with `service-unreachable`.
   */
  judge(actor: Actor, pair: { workerId: WorkerId; vacancyId: VacancyId }): Promise<Judgement>;
};
