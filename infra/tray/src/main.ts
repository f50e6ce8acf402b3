import { readConfig } from "@qianxian/config";
import { makeLogger, traceWhereAsked } from "@qianxian/telemetry";
import { TrayConfig } from "./config.ts";
import { startTray } from "./start-tray.ts";

const config = readConfig(TrayConfig);
const log = makeLogger({ service: "tray", level: config.LOG_LEVEL });
await traceWhereAsked(log);
const { TRAY_PORT: port, TRAY_HOST: host, TRAY_LEDGER: ledger } = config;
const tray = await startTray({ port, host, ledger, log });
log.info({ url: tray.url }, "started");

const stop = async () => {
  await tray.stop();
  log.info("stopped");
};
process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
