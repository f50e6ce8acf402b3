import { chmodSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout; this file lies three folders below it, built or not. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** Where one stack keeps everything; `npm start` uses `.qianxian` in the checkout. */
export const placesIn = (dataDir: string) => ({
  dataDir,
  postgres: path.join(dataDir, "postgres"),
  redis: path.join(dataDir, "redis"),
  trayLedger: path.join(dataDir, "tray", "messages.jsonl"),
  erasureList: path.join(dataDir, "erased.jsonl"),
  secrets: path.join(dataDir, "secrets.json"),
  cli: path.join(dataDir, "cli.json"),
  demo: path.join(dataDir, "demo.json"),
  fullDemo: path.join(dataDir, "demo-full.json"),
  run: path.join(dataDir, "run.json"),
  stack: path.join(dataDir, "stack.json"),
  lock: path.join(dataDir, "lock.json"),
  logs: path.join(dataDir, "logs"),
  log: (name: string) => path.join(dataDir, "logs", `${name}.log`),
});
export type Places = ReturnType<typeof placesIn>;

/** Makes the folders; others may pass through (Postgres of root runs as another user), not look. */
export const makePlaces = (dataDir: string): Places => {
  const places = placesIn(dataDir);
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o711);
  mkdirSync(places.redis, { recursive: true, mode: 0o700 });
  mkdirSync(places.logs, { recursive: true, mode: 0o700 });
  return places;
};
