/**
 * Guarantees
 * 1. A log that is whole is told with its length and end, exit code 0; each row that is wrong is named, exit code 1.
 * 2. An end noted earlier is handed on; anything that is none is wrong usage.
 * 3. Where no stack runs, the command says so in plain words.
 */
import { describe, expect, it } from "@jest/globals";
import type { AuditVerdict } from "@qianxian/infra-local";
import { run } from "../program.ts";
import { anIo } from "../testing/an-io.ts";
import { verifyAudit } from "./audit.ts";

const hash = "6f".repeat(32);
const whole: AuditVerdict = { count: 120, hash, findings: [], found: 0 };
const tampered: AuditVerdict = {
  count: 119,
  hash,
  findings: [
    { position: 7, through: 7, what: "changed" },
    { position: 20, through: 22, what: "missing" },
  ],
  found: 3,
};

const verifying = async (verdict: AuditVerdict, options: { against?: string; json?: boolean } = {}) => {
  const io = anIo();
  const asked: unknown[] = [];
  const code = await verifyAudit(io, { data: "here", json: false, ...options }, async (...args) => {
    asked.push(args);
    return verdict;
  });
  return { code, asked, text: io.printed.join("\n") };
};

describe("qx audit verify", () => {
  it("tells length and end of a log that is whole", async () => {
    const { code, text, asked } = await verifying(whole);
    expect([code, asked]).toEqual([0, [["here", undefined]]]);
    expect(text).toContain(`120:${hash}`);
  });

  it("names every row that is wrong, and fails", async () => {
    const { code, text } = await verifying(tampered);
    expect(code).toBe(1);
    for (const part of ["第 7 行：被改动", "第 20-22 行：不见了", "还有 1 处", "有 3 处不对"]) expect(text).toContain(part);
    expect(text).not.toContain(hash);
    const json = await verifying(tampered, { json: true });
    expect([json.code, JSON.parse(json.text)]).toEqual([1, tampered]);
  });

  it("says in words that a log has no row although there are accounts, and fails", async () => {
    const emptied = { position: 0, through: 0, what: "emptied" } as const;
    const { code, text } = await verifying({ count: 0, hash: null, findings: [emptied], found: 1 });
    expect(code).toBe(1);
    expect(text).toContain("操作记录一行也没有，可是这里已经有账号");
    expect(text).not.toContain("第 0 行");
  });

  it("hands on an end that was noted", async () => {
    const { asked } = await verifying(whole, { against: `120:${hash}` });
    expect(asked).toEqual([["here", { count: 120, hash }]]);
  });

  it.each(["", "120", `0:${hash}`, `120:${hash}0`, `x:${hash}`])("refuses %j as a noted end", async (noted) => {
    expect(await run(["audit", "verify", "--data", "/nowhere/.qianxian", "--against", noted], anIo())).toBe(2);
  });

  it("says that nothing runs", async () => {
    const io = anIo();
    expect(await run(["audit", "verify", "--data", "/nowhere/.qianxian"], io)).toBe(1);
    expect(io.said.join("\n")).toContain("牵线没有在运行");
  });
});
