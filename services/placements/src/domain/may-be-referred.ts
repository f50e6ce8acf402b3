import type { GateName } from "@qianxian/contracts/matcher";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { VacancyId, WorkerId, Words } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";

/** Gates that stand for what a worker wishes, or when: who says yes to this very vacancy has opened them. */
const ownWishes: readonly GateName[] = [
  "worker-seeking",
  "start-date",
  "region-refused",
  "sector-refused",
  "shift-refused",
  "employer-blocked",
];

/** @throws AppError `vacancy-closed`, or `vacancy-not-live` for a draft */
export const checkLive = ({ id, status }: Pick<VacancyCard, "id" | "status">): void => {
  if (status === "live") return;
  throw new AppError(status === "closed" ? "vacancy-closed" : "vacancy-not-live", { vacancyId: id });
};

/** @throws AppError `no-seat-open`, or `pair-fails-gates` with each gate in words */
export const checkGates = (
  pair: { workerId: WorkerId; vacancyId: VacancyId },
  failed: readonly { gate: GateName; says: Words }[],
): void => {
  const barring = failed.filter(({ gate }) => !ownWishes.includes(gate));
  if (barring.some(({ gate }) => gate === "seats-open")) throw new AppError("no-seat-open", pair);
  if (barring.length === 0) return;
  const fields = barring.map(({ gate, says }) => ({ pointer: "/vacancyId", code: gate, ...says }));
  throw new AppError("pair-fails-gates", pair, { fields });
};
