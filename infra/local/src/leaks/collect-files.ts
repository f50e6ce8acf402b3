import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Places } from "../places.ts";
import type { Material, Medium } from "./scan.ts";

const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(dir, entry.name);
    return entry.isDirectory() ? filesBelow(file) : entry.isFile() ? [file] : [];
  });

const materialOf = (medium: Medium, dir: string, file: string): Material => ({
  medium,
  place: path.relative(dir, file),
  text: readFileSync(file, "utf8"),
});

/** Every line that every process has logged, Postgres and Redis too. */
export const collectLogs = ({ dataDir, logs }: Places): Material[] =>
  filesBelow(logs).map((file) => materialOf("log", dataDir, file));

/**
 * Every other file of a data folder, Redis' book of all it ever wrote among them. Left out: Postgres' own files, whose
 * tables are read by SQL; the tray's, which stands for the telephone network and holds what was sent; the secrets.
 */
export const collectFiles = ({ dataDir, logs, postgres, trayLedger, secrets }: Places): Material[] => {
  const elsewhere = [logs, postgres, path.dirname(trayLedger), secrets];
  const isElsewhere = (file: string) => elsewhere.some((place) => file === place || file.startsWith(place + path.sep));
  return readdirSync(dataDir)
    .map((name) => path.join(dataDir, name))
    .filter((file) => !isElsewhere(file))
    .flatMap((file) => (statSync(file).isDirectory() ? filesBelow(file) : [file]))
    .map((file) => materialOf("file", dataDir, file));
};

/** Postgres' own pages and its write-ahead log, where rows live on that are long deleted; read one file after the other. */
export function* databaseFiles({ dataDir, postgres }: Places): Generator<{ place: string; bytes: Buffer }> {
  for (const part of ["base", "pg_wal"])
    for (const file of filesBelow(path.join(postgres, part))) yield { place: path.relative(dataDir, file), bytes: readFileSync(file) };
}

/** The metrics of every service, as Prometheus gets them, without the figures themselves. */
export const collectMetrics = async (urls: Readonly<Record<string, string>>): Promise<Material[]> =>
  Promise.all(
    Object.entries(urls).map(async ([service, url]) => {
      const text = await (await fetch(`${url}/metrics`)).text();
      const place = `${service} /metrics`;
      return { medium: "metric" as const, place, text: text.replaceAll(/ [\d.e+-]+$/gm, "") };
    }),
  );

