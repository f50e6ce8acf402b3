import type { Probes } from "@qianxian/infra-local";
import { checkDisk, checkNode, checkPort, checkStack } from "./machine-checks.ts";
import { checkQueue } from "./queue-checks.ts";
import { checkDatabase, checkServices } from "./stack-checks.ts";
import type { State, Verdict } from "./verdict.ts";

/** Everything the doctor has to say about what was found, in the order of a start. */
export const examine = (probes: Probes): Verdict[] => [
  checkNode(probes),
  checkPort(probes),
  checkDisk(probes),
  ...checkQueue(probes),
  checkStack(probes),
  ...checkDatabase(probes),
  ...checkServices(probes),
];

const marks: Readonly<Record<State, string>> = {
  ok: "正常 ok       ",
  warning: "注意 warning  ",
  wrong: "错误 wrong    ",
  unchecked: "未查 unchecked",
};

/** Lines for a verdict: state and what was found, below it how to put it right. */
export const linesOf = ({ state, says, fix }: Verdict): string[] => [
  `${marks[state]}  ${says.zh === says.en ? says.zh : `${says.zh}  ${says.en}`}`,
  ...(fix ? [`    ${fix.zh}`, `    ${fix.en}`] : []),
];

const count = (verdicts: readonly Verdict[], state: State): number =>
  verdicts.filter((verdict) => verdict.state === state).length;

/** The last line: how many of each. */
export const summaryOf = (verdicts: readonly Verdict[]): string => {
  const [wrong, warning, unknown] = [count(verdicts, "wrong"), count(verdicts, "warning"), count(verdicts, "unchecked")];
  return `错误 ${wrong}，注意 ${warning}，未查 ${unknown}  ${wrong} wrong, ${warning} warnings, ${unknown} unchecked`;
};

/** 1 when something is wrong, else 0. */
export const exitCodeFor = (verdicts: readonly Verdict[]): 0 | 1 => (count(verdicts, "wrong") > 0 ? 1 : 0);
