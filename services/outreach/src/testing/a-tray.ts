import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { makeLogger } from "@qianxian/telemetry";
import { startTray } from "@qianxian/infra-tray";
import { request } from "undici";

/** A URL at which nobody listens: port 1 of loopback. */
export const nobodyThere = "http://127.0.0.1:1";

const json = { "content-type": "application/json" };

/** The real tray on a free port, with a ledger of its own. */
export const aTray = async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "outreach-tray-"));
  const log = makeLogger({ service: "tray", level: "silent" });
  const tray = await startTray({ port: 0, ledger: path.join(folder, "ledger.jsonl"), log });
  const behave = async (behaviour: object): Promise<void> => {
    const options = { method: "PUT", headers: json, body: JSON.stringify(behaviour) } as const;
    const { statusCode, body } = await request(`${tray.url}/behaviour`, options);
    await body.dump();
    if (statusCode !== 200) throw new Error(`The tray does not know this behaviour: ${statusCode}`);
  };
  const messages = async (): Promise<{ messageId: string; text: string; receiptId: string }[]> => {
    const { body } = await request(`${tray.url}/messages?limit=1000`);
    return ((await body.json()) as { items: { messageId: string; text: string; receiptId: string }[] }).items;
  };
  const stop = async (): Promise<void> => {
    await tray.stop();
    await rm(folder, { recursive: true });
  };
  return { url: tray.url, behave, messages, stop };
};
