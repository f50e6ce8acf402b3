/**
 * Guarantees
 * 1. Consents are shown, given and taken back, each under a key, in words.
 * 2. An export goes into a new file that only its owner reads; an existing file is not touched.
 * 3. What law keeps of somebody erased is written likewise, and not called a person's data in full.
 * 4. An erasure asks for `--yes`, and needs a reason.
 */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { consentRoutes, rightsRoutes } from "@qianxian/contracts/profiles";
import { aDesk } from "../testing/a-desk.ts";
import { answering } from "../testing/a-gateway.ts";

const workerId = "0193b5a0-0000-7000-8000-000000000001";
const consents = (push: boolean) => ({
  workerId,
  standing: { push, "share-with-employer": false, "automated-decisions": true },
  items: [],
});
const file = { workerId, madeAt: "2026-11-24T02:00:00.000Z", erasedAt: null, records: [{ source: "profiles.worker", data: { id: workerId } }] };

const { qx, fileAt } = aDesk();

describe("qx person", () => {
  it("records a yes and its end, each under a key", async () => {
    const operations = [
      answering(consentRoutes.giveConsent, () => consents(true)),
      answering(consentRoutes.withdrawConsent, () => consents(false)),
    ];
    const given = await qx(operations, "person", "agree", workerId, "--about", "push", "--how", "paper");
    expect(given).toMatchObject({ code: 0, out: expect.stringContaining("接收短信: 同意") });
    const taken = await qx(operations, "person", "withdraw", workerId, "--about", "push", "--how", "spoken");
    expect(taken).toMatchObject({ code: 0, out: expect.stringContaining("接收短信: 不同意") });
    expect(taken.heard).toMatchObject([{ path: `/v1/workers/${workerId}/consents/withdraw`, key: expect.stringMatching(/.{30,}/) }]);
  });

  it("writes an export for its owner alone, over no other file", async () => {
    const operations = [answering(rightsRoutes.exportWorker, () => file)];
    const argv = ["person", "export", workerId, "--reason", "本人申请", "--out", "he.json"] as const;
    expect(await qx(operations, ...argv)).toMatchObject({ code: 0, out: expect.stringContaining("1 条记录") });
    const written = fileAt("he.json");
    expect(JSON.parse(readFileSync(written, "utf8"))).toEqual(file);
    expect(statSync(written).mode & 0o777).toBe(0o600);
    writeFileSync(written, "mine");
    expect(await qx(operations, ...argv)).toMatchObject({ code: 1, err: expect.stringContaining("写不了"), heard: [] });
    expect(readFileSync(written, "utf8")).toBe("mine");
  });

  it("writes for the auditor what law keeps", async () => {
    const operations = [answering(rightsRoutes.readRestricted, () => ({ ...file, erasedAt: file.madeAt }))];
    const told = await qx(operations, "person", "restricted", workerId, "--reason", "例行审计", "--out", "kept.json");
    expect(told).toMatchObject({ code: 0, out: expect.stringContaining("没有姓名、电话") });
    expect(statSync(fileAt("kept.json")).mode & 0o777).toBe(0o600);
  });

  it("erases only when it is really meant", async () => {
    const operations = [answering(rightsRoutes.eraseWorker, () => ({ workerId, erasedAt: "2026-11-24T02:00:00.000Z" }))];
    const unsure = await qx(operations, "person", "erase", workerId, "--reason", "本人申请");
    expect(unsure).toMatchObject({ code: 2, err: expect.stringContaining("--yes"), heard: [] });
    expect(await qx(operations, "person", "erase", workerId, "--reason", "本人申请", "--yes")).toMatchObject({ code: 0, out: expect.stringContaining("已删除") });
    expect(await qx(operations, "person", "erase", workerId, "--yes")).toMatchObject({ code: 2, heard: [] });
  });
});
