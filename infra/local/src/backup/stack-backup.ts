import { createHmac } from "node:crypto";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openDataFolder } from "../data-folder.ts";
import { makeLifeline } from "../lifeline.ts";
import { placesIn, type Places, root } from "../places.ts";
import { PlainFailure } from "../plain-failure.ts";
import { startPostgres } from "../postgres.ts";
import { databaseName, provision } from "../provision.ts";
import { runningStack } from "../running-stack.ts";
import { openSecrets, passwordOf, type Secrets } from "../secrets.ts";
import { queuePrefixOf } from "../services.ts";
import { readLocalConfig } from "../settings.ts";
import { countErasedAgain } from "./erased-again.ts";
import { prepareToForget } from "./forget-queue.ts";
import { makeBackup } from "./make-backup.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { restoreBackup } from "./restore-backup.ts";

/** Tells the keys of two stacks apart without telling anything of them. */
const fingerprintOf = ({ dataKey, link }: Secrets): string =>
  createHmac("sha256", dataKey).update(`qianxian backup ${link}`).digest("hex").slice(0, 16);

/** Runs Postgres alone on the data of a stack that is stopped. */
const onStopped = async <T>(
  dataDir: string,
  work: (adminUrl: string, secrets: Secrets, places: Places) => Promise<T>,
): Promise<T> => {
  const lifeline = makeLifeline();
  try {
    const { places, runFile } = await openDataFolder(dataDir, { fresh: false, lifeline });
    const secrets = openSecrets(places.secrets, existsSync(places.postgres));
    const password = passwordOf(secrets, "postgres");
    const logFile = places.log("postgres");
    const postgres = await startPostgres({ dir: places.postgres, password, logFile, runFile });
    await lifeline.add(postgres.stop);
    await provision({ adminUrl: postgres.url, secrets, servicesDir: path.join(root, "services") });
    return await work(postgres.url(databaseName), secrets, places);
  } finally {
    await lifeline.stopAll();
  }
};

/**
 * Backs up the stack of a data folder into an empty folder, whether it runs or not.
 * @throws PlainFailure when there is nothing to back up, or the folder is not empty
 */
export const backUpStack = async (dataDir: string, dir: string): Promise<Manifest> => {
  const places = placesIn(dataDir);
  if (!existsSync(places.postgres))
    throw new PlainFailure(`${dataDir} 里还没有数据。`, `There is no data in ${dataDir} yet.`);
  const back = (adminUrl: string, secrets: Secrets) =>
    makeBackup({ adminUrl, dir, trayLedger: places.trayLedger, keyFingerprint: fingerprintOf(secrets) });
  const running = runningStack(places);
  return running ? back(running.adminUrl, openSecrets(places.secrets, true)) : onStopped(dataDir, back);
};

const otherKeys = (secrets: string): PlainFailure =>
  new PlainFailure(
    `备份是用另一套密钥做的，恢复后电话和身份证号将无法读取。请先把当时的密钥文件放到 ${secrets}。`,
    `The backup was made under other keys; phone and ID numbers could not be read. First put the secrets file of that time at ${secrets}.`,
  );

const stopFirst = (): PlainFailure =>
  new PlainFailure("牵线正在运行。请先按 Ctrl-C 停止，再恢复。", "Qianxian is running. Stop it with Ctrl-C, then restore.");

/** What a start must not do after a restore: load the demo county, or work on jobs of another past. */
const forgetThePast = async (places: Places, manifest: Manifest, forgetQueue: () => Promise<void>) => {
  rmSync(places.redis, { recursive: true, force: true });
  mkdirSync(places.redis, { recursive: true, mode: 0o700 });
  await forgetQueue();
  writeFileSync(places.demo, `${JSON.stringify({ restoredFrom: manifest.madeAt }, null, 2)}\n`);
};

/**
 * Restores a backup into the data folder of a stack that is stopped; the next start goes on from it, and erases again
 * whom the backup brought back although the folder's list says that they were erased: so many are told.
 * @throws PlainFailure when it runs, holds data and `force` is not given, has other keys, or the
 *   backup is damaged; then nothing is changed
 */
export const restoreStack = async (
  dataDir: string,
  dir: string,
  options: { force: boolean; verify: boolean },
): Promise<Manifest & { erasedAgain: number }> => {
  const manifest = readManifest(dir);
  const { secrets: secretsFile } = placesIn(dataDir);
  if (runningStack(placesIn(dataDir))) throw stopFirst();
  if (!existsSync(secretsFile) || fingerprintOf(openSecrets(secretsFile, true)) !== manifest.keyFingerprint)
    throw otherKeys(secretsFile);
  return onStopped(dataDir, async (adminUrl, secrets, places) => {
    const forgetQueue = await prepareToForget(readLocalConfig().REDIS_URL, queuePrefixOf(secrets));
    await restoreBackup({ adminUrl, dir, manifest, trayLedger: places.trayLedger, ...options });
    await forgetThePast(places, manifest, forgetQueue);
    return { ...manifest, erasedAgain: await countErasedAgain(adminUrl, places.erasureList) };
  });
};
