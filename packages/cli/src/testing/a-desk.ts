import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "@jest/globals";
import { run } from "../program.ts";
import { aGateway, type Answered } from "./a-gateway.ts";
import { anIo } from "./an-io.ts";

/** A folder for each test of a file, and commands that run in it; folder and gateways are gone after the test. */
export const aDesk = () => {
  let folder = "";
  const open: { close: () => Promise<void> }[] = [];
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "qx-desk-"));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await Promise.all(open.splice(0).map(({ close }) => close()));
  });
  /** Runs a command with a key, against a gateway that answers these operations. */
  const qx = async (operations: readonly Answered[], ...argv: string[]) => {
    const gateway = await aGateway(operations);
    open.push(gateway);
    const io = anIo({ cwd: folder });
    const code = await run([...argv, "--gateway", gateway.url, "--key", "a-key"], io);
    return { code, out: io.printed.join("\n"), err: io.said.join("\n"), heard: gateway.heard };
  };
  return { qx, fileAt: (name: string): string => path.join(folder, name) };
};
