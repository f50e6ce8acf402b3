import { existsSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { statfs } from "node:fs/promises";
import path from "node:path";
import type { Lifeline } from "./lifeline.ts";
import { takeLock } from "./lock.ts";
import { makePlaces, type Places } from "./places.ts";
import { diskFull } from "./plain-failure.ts";
import { endOrphan } from "./postgres-orphans.ts";
import { endLeftovers, makeRunFile, type RunFile } from "./run-file.ts";

/** Least free space for a start, in bytes: a new cluster takes 60 MB, its write-ahead log more. */
const bytesMin = 300 * 1024 * 1024;

/** Empties a data folder, also the part that lies elsewhere behind a link; the lock stays. */
export const wipe = (places: Places): void => {
  if (existsSync(places.postgres)) rmSync(realpathSync(places.postgres), { recursive: true });
  for (const name of readdirSync(places.dataDir))
    if (name !== path.basename(places.lock))
      rmSync(path.join(places.dataDir, name), { recursive: true, force: true });
};

/**
 * Takes a data folder for one stack: locked, without leftovers of a killed one, empty if `fresh`.
 * @throws PlainFailure when another stack uses it or the disk is full
 */
export const openDataFolder = async (
  dataDir: string,
  options: { fresh: boolean; lifeline: Lifeline },
): Promise<{ places: Places; runFile: RunFile }> => {
  const places = makePlaces(dataDir);
  const release = takeLock(places.lock);
  const runFile = makeRunFile(places.run);
  await options.lifeline.add(async () => {
    runFile.clear();
    release();
  });
  await endLeftovers(places.run);
  await endOrphan(places.postgres);
  if (options.fresh) wipe(places);
  const { bavail, bsize } = await statfs(dataDir);
  if (bavail * bsize < bytesMin) throw diskFull();
  makePlaces(dataDir);
  return { places, runFile };
};
