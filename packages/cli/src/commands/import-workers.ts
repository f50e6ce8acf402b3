import { randomUUID } from "node:crypto";
import { identityRoutes } from "@qianxian/contracts/identity";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import type { Call } from "@qianxian/http";
import { workerColumnNames } from "@qianxian/intake";
import { countyDay } from "@qianxian/kernel";
import { exitCodeAfter, takeAll, tellBadLines, tellWhereItStopped } from "../import-run.ts";
import type { Io } from "../io.ts";
import { type Mapping, mappingLines } from "../map-columns.ts";
import { patiently } from "../patience.ts";
import { openRowReport } from "../row-report.ts";
import { type Given, inSession } from "../session.ts";
import { readWorkerFile, type WorkerLine } from "../worker-lines.ts";
import { type ImportedWorker, workerReport, workerRowsOf, workerSummary } from "../worker-rows.ts";

export type WorkersOrder = Given & {
  file: string;
  dryRun: boolean;
  errors?: string | undefined;
  limit?: number | undefined;
};

const batchSize = 200;

const silentColumns: Readonly<Record<string, readonly [string, string]>> = {
  consentToPush: ["没有“同意接收消息”一栏：新增的人一律不推送", "no column of consent: nobody new will be sent messages"],
  seeking: ["没有“求职状态”一栏：新增的人一律按不找工作记", "no column of seeking: nobody new counts as seeking work"],
};

const tellColumns = (io: Io, mapping: Mapping): void => {
  for (const line of mappingLines(mapping, workerColumnNames)) io.err(line);
  for (const [field, [zh, en]] of Object.entries(silentColumns))
    if (!mapping.used.some(({ target }) => target.field === field)) io.err(`注意：${zh}  ${en}`);
};

const readFile = async (io: Io, { file, limit }: WorkersOrder): Promise<WorkerLine[]> => {
  const { lines, mapping } = await readWorkerFile(file, countyDay(io.now()));
  tellColumns(io, mapping);
  const asked = lines.slice(0, limit);
  tellBadLines(io, asked.flatMap((one) => ("because" in one ? [one.because] : [])));
  return asked;
};

/** Sends rows through the gateway; a batch that is repeated goes under the same key, and is told as it was taken in. */
const taking =
  (io: Io, call: Call, dryRun: boolean) =>
  async (batch: readonly WorkerLine[]): Promise<ImportedWorker[]> => {
    const rows = batch.flatMap((one) => ("row" in one ? [one.row] : []));
    if (rows.length === 0) return workerRowsOf(batch, []);
    const terms = { idempotencyKey: randomUUID() };
    const { results } = await patiently(io, () => call(profilesRoutes.importWorkers, { dryRun, rows }, terms));
    return workerRowsOf(batch, results);
  };

/**
 * Takes in a CSV or JSONL list of people, two hundred at a time. The same list again changes nothing.
 * @returns 0 when every line was handled, 130 when Ctrl-C stopped it, 1 when the gateway did
 */
export const importWorkers = async (io: Io, order: WorkersOrder): Promise<number> => {
  const lines = await readFile(io, order);
  return inSession(io, order, async (call) => {
    await call(identityRoutes.readMe, {});
    const report = await openRowReport(order.errors, order.file, workerReport);
    const work = { sizeMax: batchSize, take: taking(io, call, order.dryRun), report };
    const taken = await takeAll(io, lines, work).finally(report.close);
    tellWhereItStopped(io, lines, taken);
    for (const line of workerSummary(taken.rows)) io.out(line);
    if (order.dryRun) io.out("试运行，什么也没有改  Dry run: nothing was changed.");
    if (order.errors) io.err(`逐行报告  row by row: ${order.errors}`);
    return exitCodeAfter(io, lines, taken);
  });
};
