import { randomUUID } from "node:crypto";
import path from "node:path";
import { correctionRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import { Failure } from "../failure.ts";
import { readText } from "../file-text.ts";
import type { Io } from "../io.ts";
import { type Given, inSession } from "../session.ts";

const Corrections = correctionRoutes.correctIdentity.input.omit({ workerId: true, reason: true });

const unusable = (file: string, columns: string): Failure =>
  new Failure(
    `${file} 里的内容不能用${columns && `（${columns}）`}：要写成一个 JSON，可以有 name、phone、idNumber、village，电话和证件号是文字，没有就写 null。`,
    `${file} can't be used${columns && ` (${columns})`}: it takes one JSON object with name, phone, idNumber or village as texts, or null for none.`,
    2,
  );

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Reads what is right; a value that is wrong is named by its column and never repeated. */
const readCorrections = async (file: string) => {
  const reading = Corrections.safeParse(parsed(await readText(file)));
  if (!reading.success) throw unusable(file, [...new Set(reading.error.issues.map(({ path: [column] }) => String(column ?? "")))].filter(Boolean).join("、"));
  if (Object.keys(reading.data).length === 0) throw unusable(file, "");
  return reading.data;
};

type Order = Given & { workerId: string; reason: string; from: string };

/**
 * Corrects by what a person is known, as a file says it, so that no number stands on a command line; based on how the
 * person is known now, and printed masked.
 */
export const correctIdentity = async (io: Io, order: Order): Promise<number> => {
  const file = path.resolve(io.cwd, order.from);
  const corrections = await readCorrections(file);
  return inSession(io, order, async (call) => {
    const { workerId, reason } = order;
    const { revision } = await call(profilesRoutes.readWorker, { workerId });
    const terms = { ifMatch: revision, idempotencyKey: randomUUID() };
    const now = await call(correctionRoutes.correctIdentity, { workerId, reason, ...corrections }, terms);
    const shown = [now.maskedName, now.maskedPhone ?? "-", now.maskedIdNumber ?? "-", now.village].join("  ");
    io.out(now.revision === revision ? `没有变化：${shown}  nothing new` : `已更正：${shown}  corrected`);
    io.out(`${file} 里有完整的个人信息，请删除。  the file holds identifiers in full: delete it`);
    return 0;
  });
};
