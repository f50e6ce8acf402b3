import type { PriorityGroup } from "@qianxian/contracts/vocabulary";
import { homeCounty } from "@qianxian/gazetteer";
import { addDays } from "./dates.ts";
import { demoIdNumber, demoPhone } from "./identifiers.ts";
import { idOf } from "./ids.ts";
import { randomFrom, type Random } from "./random.ts";
import type { DemoWorker } from "./records.ts";
import { wishesOf } from "./wishes.ts";
import { historyOf } from "./work-history.ts";
import type { WorkerPlan } from "./worker-plan.ts";

type Seeking = DemoWorker["seeking"];

const sourceOf = (random: Random, plan: WorkerPlan): Seeking["source"] => {
  if (plan.crew !== null && random.chance(0.6)) return "leader";
  return plan.away
    ? random.weigh([["station", 5], ["worker", 4], ["village", 1]])
    : random.weigh([["village", 6], ["worker", 3], ["station", 1]]);
};

const seekingOf = (random: Random, plan: WorkerPlan, today: string): Seeking => {
  if (!plan.seeking) {
    const source = random.weigh<Seeking["source"]>([["import", 5], ["village", 4], ["placement", 1]]);
    return { state: "no", from: null, source, verifiedOn: addDays(today, -random.int(10, 300)) };
  }
  const state = random.weigh<Seeking["state"]>([["now", 62], ["from-date", 23], ["only-better", 15]]);
  return {
    state,
    from: state === "from-date" ? addDays(today, random.int(3, 60)) : null,
    source: sourceOf(random, plan),
    verifiedOn: addDays(today, -random.int(0, 45)),
  };
};

const groupsOf = (plan: WorkerPlan): PriorityGroup[] => [
  ...(plan.lifted ? (["lifted"] as const) : []),
  ...(plan.relocated ? (["relocated"] as const) : []),
];

/**
 * Phones and ID numbers of a second county in one ledger lie apart from those of the first: other phones, and of the
 * 999 numbers of a birthday the upper half.
 */
const apart = { phone: 10_000_000, sequence: 500 };

/** The full record of a planned worker; every fact that no other worker shares follows from seed and number. */
export const workerOf = (
  seed: number,
  plan: WorkerPlan,
  { today, beside = false }: { today: string; beside?: boolean | undefined },
): DemoWorker => {
  const random = randomFrom(seed, "worker", plan.number);
  const history = historyOf(random, plan, today);
  const worker = (number: number): string => idOf(seed, "worker", number);
  return {
    id: worker(plan.number),
    name: plan.name,
    phone: random.chance(0.03) ? null : demoPhone(plan.number + (beside ? apart.phone : 0)),
    idNumber: random.chance(0.015) ? null : demoIdNumber(plan.birthDate, plan.sequence + (beside ? apart.sequence : 0)),
    village: plan.village,
    householdId: idOf(seed, "household", plan.household),
    seeking: seekingOf(random, plan, today),
    presentRegion: plan.away?.region ?? homeCounty,
    ...history,
    ...wishesOf(random, plan, history.sectorExperience),
    partnerId: plan.partner === null ? null : worker(plan.partner),
    buddyIds: plan.buddy === null ? [] : [worker(plan.buddy)],
    priorityGroups: groupsOf(plan),
    consentToPush: random.chance(0.9),
  };
};
