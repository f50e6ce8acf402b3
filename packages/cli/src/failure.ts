import type { QianxianProblem } from "@qianxian/client";
import { errors } from "@qianxian/contracts";

/** Something the user can put right, in both languages; 2 means the command was written wrongly. */
export class Failure extends Error {
  override readonly name: string = "Failure";
  readonly zh: string;
  readonly en: string;
  readonly exitCode: 1 | 2;

  constructor(zh: string, en: string, exitCode: 1 | 2 = 1) {
    super(en);
    this.zh = zh;
    this.en = en;
    this.exitCode = exitCode;
  }
}

/** No gateway is known, or the one that is known does not answer. */
export class NoGateway extends Failure {
  override readonly name = "NoGateway";
}

/** The gateway answered with a problem; its `requestId` finds it in the logs. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly problem: QianxianProblem;

  constructor(problem: QianxianProblem) {
    super(problem.message, { cause: problem });
    this.problem = problem;
  }
}

const refusedLines = ({ problem: { code, zh, en, fields, requestId } }: Refused): string[] => [
  zh,
  en,
  ...fields.map((field) => `  ${field.pointer}  ${field.zh}  ${field.en}`),
  ...(code === "not-allowed" ? ["要用别的账号，加 --login 登录名。", "To be somebody else, add --login with a name."] : []),
  `请求编号 request id: ${requestId}`,
];

/** What is printed for an error: Chinese first, then English, then the fields and the request id. */
export const errorLines = (error: unknown): string[] => {
  if (error instanceof Failure) return [error.zh, error.en];
  if (error instanceof Refused) return refusedLines(error);
  const { zh, en } = errors.unexpected;
  return [zh, en, error instanceof Error ? (error.stack ?? error.message) : String(error)];
};

/** 2 for a command written wrongly, 1 for everything else. */
export const exitCodeOf = (error: unknown): number => (error instanceof Failure ? error.exitCode : 1);
