/**
 * Guarantees
 * 1. Consents are shown, given and taken back, each under a key, in words.
 * 2. An export goes into a new file that only its owner reads; an existing file is not touched.
 * 3. An erasure asks for `--yes`, and needs a reason.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { consentRoutes, rightsRoutes } from "@qianxian/contracts/profiles";
import { run } from "../program.ts";
import { aGateway, type Answered, answering } from "../testing/a-gateway.ts";
import { anIo } from "../testing/an-io.ts";

const workerId = "0193b5a0-0000-7000-8000-000000000001";
const consents = (push: boolean) => ({
  workerId,
  standing: { push, "share-with-employer": false, "automated-decisions": true },
  items: [],
});
const file = { workerId, madeAt: "2026-11-24T02:00:00.000Z", erasedAt: null, records: [{ source: "profiles.worker", data: { id: workerId } }] };

let dir: string;
const open: { close: () => Promise<void> }[] = [];
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), "qx-person-"));
});
afterEach(async () => {
  rmSync(dir, { recursive: true });
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

const asking = async (operations: readonly Answered[], ...argv: string[]) => {
  const gateway = await aGateway(operations);
  open.push(gateway);
  const io = anIo({ cwd: dir });
  const code = await run(["person", ...argv, "--gateway", gateway.url, "--key", "a-key"], io);
  return { code, out: io.printed.join("\n"), err: io.said.join("\n"), heard: gateway.heard };
};

describe("qx person", () => {
  it("records a yes and its end, each under a key", async () => {
    const operations = [
      answering(consentRoutes.giveConsent, () => consents(true)),
      answering(consentRoutes.withdrawConsent, () => consents(false)),
    ];
    const given = await asking(operations, "agree", workerId, "--about", "push", "--how", "paper");
    expect(given).toMatchObject({ code: 0, out: expect.stringContaining("接收短信: 同意") });
    const taken = await asking(operations, "withdraw", workerId, "--about", "push", "--how", "spoken");
    expect(taken).toMatchObject({ code: 0, out: expect.stringContaining("接收短信: 不同意") });
    expect(taken.heard).toMatchObject([{ path: `/v1/workers/${workerId}/consents/withdraw`, key: expect.stringMatching(/.{30,}/) }]);
  });

  it("writes an export for its owner alone, over no other file", async () => {
    const operations = [answering(rightsRoutes.exportWorker, () => file)];
    const argv = ["export", workerId, "--reason", "本人申请", "--out", "he.json"] as const;
    expect(await asking(operations, ...argv)).toMatchObject({ code: 0, out: expect.stringContaining("1 条记录") });
    const written = path.join(dir, "he.json");
    expect(JSON.parse(readFileSync(written, "utf8"))).toEqual(file);
    expect(statSync(written).mode & 0o777).toBe(0o600);
    writeFileSync(written, "mine");
    expect(await asking(operations, ...argv)).toMatchObject({ code: 1, err: expect.stringContaining("写不了"), heard: [] });
    expect(readFileSync(written, "utf8")).toBe("mine");
  });

  it("erases only when it is really meant", async () => {
    const operations = [answering(rightsRoutes.eraseWorker, () => ({ workerId, erasedAt: "2026-11-24T02:00:00.000Z" }))];
    const unsure = await asking(operations, "erase", workerId, "--reason", "本人申请");
    expect(unsure).toMatchObject({ code: 2, err: expect.stringContaining("--yes"), heard: [] });
    expect(await asking(operations, "erase", workerId, "--reason", "本人申请", "--yes")).toMatchObject({ code: 0, out: expect.stringContaining("已删除") });
    expect(await asking(operations, "erase", workerId, "--yes")).toMatchObject({ code: 2, heard: [] });
  });
});
