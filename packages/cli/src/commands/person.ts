import { randomUUID } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Consents, type ConsentPurpose, consentRoutes, rightsRoutes, type ToldHow } from "@qianxian/contracts/profiles";
import { Failure } from "../failure.ts";
import type { Io, Lang } from "../io.ts";
import { type Given, inSession } from "../session.ts";

const purposeWords: Readonly<Record<ConsentPurpose, Record<Lang, string>>> = {
  push: { zh: "接收短信", en: "messages" },
  "share-with-employer": { zh: "把联系方式告诉企业", en: "contact for employers" },
  "automated-decisions": { zh: "由系统自动安排", en: "plans made by machine" },
};

const yesNo: Readonly<Record<Lang, readonly [string, string]>> = { zh: ["同意", "不同意"], en: ["yes", "no"] };

const show = (io: Io, consents: Consents, { json, lang }: { json: boolean; lang: Lang }): number => {
  if (json) {
    io.out(JSON.stringify(consents, null, 2));
    return 0;
  }
  for (const [purpose, words] of Object.entries(purposeWords))
    io.out(`${words[lang]}: ${yesNo[lang][consents.standing[purpose as ConsentPurpose] ? 0 : 1]}`);
  for (const { purpose, givenOn, how, withdrawnOn, withdrawnHow } of consents.items)
    io.out(`  ${purpose}  ${givenOn ?? "-"} ${how}  ${withdrawnOn ? `→ ${withdrawnOn} ${withdrawnHow}` : ""}`.trimEnd());
  return 0;
};

/** Prints what a worker has agreed to, refused and taken back. */
export const showConsents = (io: Io, order: Given & { workerId: string; json: boolean; lang: Lang }): Promise<number> =>
  inSession(io, order, async (call) =>
    show(io, await call(consentRoutes.listConsents, { workerId: order.workerId }), order),
  );

type WordOrder = Given & {
  workerId: string;
  purpose: ConsentPurpose;
  how: ToldHow;
  json: boolean;
  lang: Lang;
};

/** Records a worker's yes, or that it is taken back, and prints how things stand. */
export const tellConsent = (io: Io, operation: "giveConsent" | "withdrawConsent", order: WordOrder): Promise<number> =>
  inSession(io, order, async (call) => {
    const { workerId, purpose, how } = order;
    const terms = { idempotencyKey: randomUUID() };
    return show(io, await call(consentRoutes[operation], { workerId, purpose, how }, terms), order);
  });

type FileOrder = Given & { workerId: string; reason: string; out: string };

/** Makes the file before anything is asked, so that nobody's data is shown for nothing. */
const claim = (file: string): void => {
  try {
    writeFileSync(file, "", { mode: 0o600, flag: "wx" });
  } catch {
    throw new Failure(`写不了 ${file}：文件已经在那里，或者没有权限。`, `${file} can't be written: it exists, or you may not.`);
  }
};

const afterwards = {
  exportWorker: { zh: "里面有完整的个人信息，交给本人后请删除。", en: "it holds identifiers in full: hand it over, then delete it." },
  readRestricted: { zh: "里面没有姓名、电话、证件号码，用完请删除。", en: "it holds no identifier; delete it after use." },
} as const;

/** Writes everything held about a person, or what law keeps of somebody erased, into a new file that only the caller reads. */
export const writePersonFile = (io: Io, operation: "exportWorker" | "readRestricted", order: FileOrder): Promise<number> =>
  inSession(io, order, async (call) => {
    const { workerId, reason } = order;
    const file = path.resolve(io.cwd, order.out);
    claim(file);
    const found = await call(rightsRoutes[operation], { workerId, reason }).catch((error: unknown) => {
      rmSync(file);
      throw error;
    });
    writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    const { zh, en } = afterwards[operation];
    io.out(`${found.records.length} 条记录已写到 ${file}，${zh}`);
    io.out(`${found.records.length} records written to ${file}; ${en}`);
    return 0;
  });

/** Erases a person for good; without `yes` it only says what would happen. */
export const eraseWorker = (io: Io, order: Given & { workerId: string; reason: string; yes: boolean }): Promise<number> =>
  inSession(io, order, async (call) => {
    const { workerId, reason, yes } = order;
    if (!yes)
      throw new Failure(
        "删除后不能恢复。先用 qx person export 导出给本人，确定要删除再加 --yes。",
        "An erasure is final. Hand over an export first; then add --yes.",
        2,
      );
    const { erasedAt } = await call(rightsRoutes.eraseWorker, { workerId, reason }, { idempotencyKey: randomUUID() });
    io.out(`已删除（${erasedAt}）。依法留存的记录只有审计人员能看。  erased; what law keeps is for auditors alone`);
    return 0;
  });
