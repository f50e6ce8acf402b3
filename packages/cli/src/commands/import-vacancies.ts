import { identityRoutes } from "@qianxian/contracts/identity";
import type { Base } from "@qianxian/contracts/vocabulary";
import { countyDay } from "@qianxian/kernel";
import { employerNamed } from "../employer-named.ts";
import { Failure, NoGateway } from "../failure.ts";
import { type ImportRow, postingReport, rowsOf } from "../import-rows.ts";
import { exitCodeAfter, takeAll, tellBadLines, tellWhereItStopped } from "../import-run.ts";
import { summaryLines } from "../import-summary.ts";
import type { Io } from "../io.ts";
import { mappingLines } from "../map-columns.ts";
import { type PostingLine, readPostingFile } from "../posting-lines.ts";
import { gatewayTaker, localTaker, type Taker } from "../posting-takers.ts";
import { openRowReport } from "../row-report.ts";
import { type Given, openSession, type Session } from "../session.ts";

export type ImportOrder = Given & {
  file: string;
  base: Base;
  employer?: string | undefined;
  dryRun: boolean;
  /** Reads the file on this machine only; a dry run without the stack. */
  offline: boolean;
  errors?: string | undefined;
  limit?: number | undefined;
};

type Ready = { take: Taker; close: () => Promise<void> };

const batchSize = 100;

const offline = (io: Io, order: ImportOrder): Ready => ({
  take: localTaker({
    base: order.base,
    hasEmployer: Boolean(order.employer?.trim()),
    today: countyDay(io.now()),
  }),
  close: async () => undefined,
});

const online = async (io: Io, order: ImportOrder, session: Session): Promise<Ready> => {
  const { base, dryRun } = order;
  if (dryRun) await session.call(identityRoutes.readMe, {});
  const { id, isNew } = await employerNamed(session.call, order);
  if (isNew) io.err("企业还没有登记，试运行按已登记来算  Not in the register yet; counted as if it were.");
  const settings = { base, employerId: id, dryRun, asIfSet: isNew };
  return { take: gatewayTaker(io, session.call, settings), close: session.close };
};

const connected = async (io: Io, order: ImportOrder): Promise<Ready> => {
  const session = await openSession(io, order);
  try {
    return await online(io, order, session);
  } catch (error) {
    await session.close();
    throw error;
  }
};

/** Through the gateway; a dry run that finds none goes on with the file alone. */
const getReady = async (io: Io, order: ImportOrder): Promise<Ready> => {
  if (order.offline) return offline(io, order);
  try {
    return await connected(io, order);
  } catch (error) {
    if (!order.dryRun || !(error instanceof NoGateway)) throw error;
    io.err("没有连上网关，只核对文件本身，不知道哪些以前收过");
    io.err("No gateway: the file alone is checked; what was taken in before is not known.");
    return offline(io, order);
  }
};

const tellResult = (io: Io, order: ImportOrder, rows: readonly ImportRow[]): void => {
  for (const line of summaryLines(rows)) io.out(line);
  if (order.dryRun) io.out("试运行，什么也没有改  Dry run: nothing was changed.");
  if (!order.employer?.trim())
    io.err("没有给 --employer：每条都缺用工企业，只能待核  Without --employer every row stays a draft.");
  if (order.errors) io.err(`逐行报告  row by row: ${order.errors}`);
};

const checked = (order: ImportOrder): ImportOrder => {
  if (order.offline && !order.dryRun)
    throw new Failure("--offline 只能和 --dry-run 一起用。", "--offline needs --dry-run.", 2);
  return order;
};

const fieldNames = {
  id: "编号",
  source: "来源",
  title: "岗位名称",
  location_text: "工作地点",
  wage_text: "工资",
  headcount_text: "人数",
  education: "学历",
  experience: "经验",
  tags: "标签",
  description: "说明",
};

const readFile = async (io: Io, { file, limit }: ImportOrder): Promise<PostingLine[]> => {
  const { lines, mapping } = await readPostingFile(file);
  for (const line of mappingLines(mapping, fieldNames)) io.err(line);
  const asked = lines.slice(0, limit);
  tellBadLines(
    io,
    asked.flatMap((one) => ("refusal" in one && one.refusal === "unreadable" ? [one.because] : [])),
  );
  return asked;
};

const taking =
  (take: Taker) =>
  async (batch: readonly PostingLine[]): Promise<ImportRow[]> => {
    const postings = batch.flatMap((one) => ("posting" in one ? [one.posting] : []));
    return rowsOf(batch, postings.length === 0 ? [] : await take(postings));
  };

/**
 * Takes in a CSV or JSONL file of postings, a hundred at a time. Running it again changes nothing that is in.
 * @returns 0 when every line was handled, 130 when Ctrl-C stopped it, 1 when the gateway did
 */
export const importVacancies = async (io: Io, asked: ImportOrder): Promise<number> => {
  const order = checked(asked);
  const lines = await readFile(io, order);
  const { take, close } = await getReady(io, order);
  try {
    const report = await openRowReport(order.errors, order.file, postingReport);
    const work = { sizeMax: batchSize, take: taking(take), report };
    const taken = await takeAll(io, lines, work).finally(report.close);
    tellWhereItStopped(io, lines, taken);
    tellResult(io, order, taken.rows);
    return exitCodeAfter(io, lines, taken);
  } finally {
    await close();
  }
};
