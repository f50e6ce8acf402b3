import type { WorkerCard } from "@qianxian/contracts/profiles";
import { monthlyPay } from "../monthly-pay.ts";
import { yuan } from "../wording.ts";
import type { GateRule, GateWords, Pair } from "./gate-rule.ts";

/** The day from which the worker is free, when that day is still to come. */
const freeFrom = ({ worker, context }: Pair): string | null => {
  const { state, from } = worker.seeking;
  return state === "from-date" && from !== null && from > context.today ? from : null;
};

/** The day on which the work begins, when it is still to come; without one it begins at once. */
const beginsLater = ({ vacancy, context }: Pair): string | null =>
  vacancy.startsOn !== null && vacancy.startsOn > context.today ? vacancy.startsOn : null;

/** What an only-better offer must beat: the last wage, else the floor. */
const markOf = (worker: WorkerCard): number | null => worker.lastWageFen ?? worker.wageFloorFen;

const isBetter = ({ worker, vacancy }: Pair): boolean => {
  const pay = monthlyPay(vacancy.wage);
  return pay !== null && pay.figureFen > (markOf(worker) ?? -1);
};

/** Gone from the ledger, or not looking: no vacancy could change that. */
export const isNotSeekingAtAll = ({ erased, seeking }: WorkerCard): boolean => erased || seeking.state === "no";

const sayOnlyBetter = ({ worker, vacancy }: Pair): GateWords => {
  const pay = monthlyPay(vacancy.wage);
  const mark = markOf(worker);
  const above = mark === null ? { zh: "", en: "" } : { zh: `,并高于${yuan(mark)}`, en: ` above ${yuan(mark)}` };
  return {
    says: pay
      ? {
          zh: `只考虑更好的工作，这里一个月约${yuan(pay.figureFen)}，不高于${yuan(mark ?? 0)}`,
          en: `Looks only for something better; this pays about ${yuan(pay.figureFen)} a month, not above ${yuan(mark ?? 0)}`,
        }
      : {
          zh: "只考虑更好的工作，岗位没有写明一个月能拿多少",
          en: "Looks only for something better; the posting gives no monthly pay",
        },
    opensWhen: { zh: `岗位写明工资${above.zh}`, en: `The posting states a monthly pay${above.en}` },
  };
};

/** The words for somebody no vacancy can be shown to. */
export const sayNotSeeking = (worker: WorkerCard): GateWords =>
  worker.erased
    ? {
        says: { zh: "已经不在台账里", en: "No longer in the ledger" },
        opensWhen: { zh: "重新登记进台账", en: "The person is registered again" },
      }
    : {
        says: { zh: "目前不找工作", en: "Not looking for work" },
        opensWhen: { zh: "本人要找工作，求职状态已更新", en: "The person looks for work and the state is updated" },
      };

/**
 * The worker is looking. `now` passes; `from-date` passes once the day has come, or when the work begins on a later day
 * (whether late enough is the start-date gate); `only-better` passes when the monthly pay is known and above the last
 * wage (or the floor, or, when neither is known, anything); `no` and the erased fail.
 */
export const seekingGate: GateRule = {
  gate: "worker-seeking",
  holds: (pair) => {
    if (isNotSeekingAtAll(pair.worker)) return false;
    if (pair.worker.seeking.state === "only-better") return isBetter(pair);
    return freeFrom(pair) === null || beginsLater(pair) !== null;
  },
  explain: (pair) => {
    if (isNotSeekingAtAll(pair.worker)) return sayNotSeeking(pair.worker);
    if (pair.worker.seeking.state === "only-better") return sayOnlyBetter(pair);
    const from = freeFrom(pair) ?? "";
    return {
      says: { zh: `从${from}起才找工作`, en: `Looks for work only from ${from}` },
      opensWhen: { zh: `到了${from}，或岗位在那以后开工`, en: `${from} has come, or the work begins later than that` },
    };
  },
};

/** Work that begins on a day to come must not begin before the worker is free. */
export const startDateGate: GateRule = {
  gate: "start-date",
  holds: (pair) => {
    const [from, begins] = [freeFrom(pair), beginsLater(pair)];
    return from === null || begins === null || begins >= from;
  },
  explain: (pair) => {
    const [from, begins] = [freeFrom(pair) ?? "", beginsLater(pair) ?? ""];
    return {
      says: { zh: `岗位${begins}开工，本人${from}起才有空`, en: `The work begins on ${begins}, the person is free from ${from}` },
      opensWhen: { zh: `开工改到${from}或以后，或本人能提前`, en: `The work begins on ${from} or later, or the person is free earlier` },
    };
  },
};
