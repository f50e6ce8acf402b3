import type { AuditFinding, NotedEnd } from "@qianxian/contracts/identity";
import { type AuditVerdict, findDataFolder, verifyAuditLog } from "@qianxian/infra-local";
import { Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { print } from "../print.ts";
import { inPlainWords } from "./backup.ts";

const words: Readonly<Record<AuditFinding["what"], string>> = {
  changed: "被改动 changed",
  missing: "不见了 missing",
  moved: "被换了位置 moved",
  inserted: "是加进来的 inserted",
  misplaced: "不属于这里 not of this log",
  head: "这里的结尾标记不对 the end mark is wrong",
  emptied:
    "操作记录一行也没有，可是这里已经有账号：除非刚装好、谁也没登录过，否则是被清空了  no row although there are accounts: emptied, unless nobody has logged in yet",
};

const rowsOf = ({ position, through }: AuditFinding): string =>
  position === through ? `第 ${position} 行` : `第 ${position}-${through} 行`;

const lineOf = (finding: AuditFinding): string =>
  finding.what === "emptied" ? words.emptied : `${rowsOf(finding)}：${words[finding.what]}`;

/** What is printed of a walk over the log: each row that is wrong, then how long the log is and how it ends. */
export const verdictLines = ({ count, hash, findings, found }: AuditVerdict): string[] => [
  ...findings.map(lineOf),
  ...(found > findings.length ? [`还有 ${found - findings.length} 处  and ${found - findings.length} more`] : []),
  found === 0 ? `操作记录完整，共 ${count} 行  the log is whole: ${count} rows` : `操作记录有 ${found} 处不对，共 ${count} 行  ${found} findings in ${count} rows`,
  ...(found === 0 && hash ? [`结尾，请另外记下  its end, to be noted elsewhere: ${count}:${hash}`] : []),
];

/** An end that was noted, such as `120:6f…`. @throws Failure for anything else */
export const notedEnd = (text: string): NotedEnd => {
  const [, count, hash] = /^([1-9]\d{0,14}):([\da-f]{64})$/.exec(text) ?? [];
  if (count && hash) return { count: Number(count), hash };
  throw new Failure("--against 要写成 行数:校验值，就是上次检查打印的结尾。", "--against takes rows:hash, as a verification printed it.", 2);
};

/**
 * Walks the whole audit log of the stack on this machine and names every row that was changed, removed, inserted or moved.
 * @returns 1 when there is one
 */
export const verifyAudit = async (
  io: Pick<Io, "out" | "err" | "cwd">,
  options: { data?: string; against?: string; json: boolean },
  verify: typeof verifyAuditLog = verifyAuditLog,
): Promise<number> => {
  const noted = options.against === undefined ? undefined : notedEnd(options.against);
  let found = 0;
  const code = await inPlainWords(io, async () => {
    const verdict = await verify(options.data ?? findDataFolder(io.cwd), noted);
    found = verdict.found;
    print(io, options.json, verdict, () => verdictLines(verdict));
  });
  return code === 0 && found > 0 ? 1 : code;
};
