import { readConfig } from "@qianxian/config";
import { makeLogger } from "@qianxian/telemetry";
import { TrayConfig } from "./config.ts";
import { startTray } from "./start-tray.ts";

const config = readConfig(TrayConfig);
const log = makeLogger({ service: "tray", level: config.LOG_LEVEL });
const tray = await startTray({ port: config.TRAY_PORT, ledger: config.TRAY_LEDGER, log });
log.info({ url: tray.url }, "started");

const stop = async () => {
  await tray.stop();
  log.info("stopped");
};
process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
