import { execFile } from "node:child_process";
import { createHmac } from "node:crypto";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { openDataFolder } from "../data-folder.ts";
import { makeLifeline } from "../lifeline.ts";
import { makePlaces, placesIn, type Places, root } from "../places.ts";
import { PlainFailure } from "../plain-failure.ts";
import { startPostgres } from "../postgres.ts";
import { databaseName, provision } from "../provision.ts";
import { runningStack } from "../running-stack.ts";
import { keepSecrets, openSecrets, passwordOf, type Secrets } from "../secrets.ts";
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
  const back = (adminUrl: string, secrets: Secrets) => {
    if (secrets.dataKeyBefore !== undefined) throw startFirst();
    return makeBackup({ adminUrl, dir, trayLedger: places.trayLedger, keyFingerprint: fingerprintOf(secrets) });
  };
  const running = runningStack(places);
  return running ? back(running.adminUrl, openSecrets(places.secrets, true)) : onStopped(dataDir, back);
};

const otherKeys = (): PlainFailure =>
  new PlainFailure(
    "备份是用另一套密钥做的，恢复后电话和身份证号将无法读取。请用 --secrets 指明当时另外保存的 secrets.json。",
    "The backup was made under other keys; phone and ID numbers could not be read. Name the secrets.json that was kept elsewhere at that time by --secrets.",
  );

const otherDatabase = (): PlainFailure =>
  new PlainFailure(
    "这个数据目录是另一套牵线的，密钥对不上。请恢复到一个空目录（--data）。",
    "This data folder belongs to another stack, whose keys differ. Restore into an empty folder (--data).",
  );

const startFirst = (): PlainFailure =>
  new PlainFailure(
    "县级密钥刚换，数据密钥还没有重新包裹。请先运行一次 npm start，再备份。",
    "The county key was just changed and the data keys are not wrapped anew. Run `npm start` once, then back up.",
  );

/** How many sealed texts opened, and how many did not. */
export type Opened = { opened: number; failed: number };

const doNotOpen = (): PlainFailure =>
  new PlainFailure(
    "数据已恢复，但有加密内容打不开：请核对 secrets.json 是不是备份当时的那一份，再恢复一次。",
    "The data is restored, but some of what is encrypted does not open: see that secrets.json is the one of that time, and restore again.",
  );

/** The secrets that open a backup: the folder's own, or those handed in. */
const secretsFor = (places: Places, manifest: Manifest, handedIn: string | undefined): Secrets => {
  const file = handedIn ?? places.secrets;
  if (!existsSync(file)) throw otherKeys();
  const secrets = openSecrets(file, true);
  if (fingerprintOf(secrets) !== manifest.keyFingerprint) throw otherKeys();
  const isOwn = !existsSync(places.secrets) || openSecrets(places.secrets, true).database === secrets.database;
  if (!isOwn && existsSync(places.postgres)) throw otherDatabase();
  return secrets;
};

/**
 * Opens everything that is sealed, by the program of the service whose secret it is; null where that is not built.
 * @throws PlainFailure when the county key does not open the data keys
 */
const countOpened = async (adminUrl: string, { dataKey }: Secrets): Promise<Opened | null> => {
  const program = path.join(root, "services", "profiles", "dist", "adapters", "check-keys-main.js");
  if (!existsSync(program)) return null;
  const env = { COUNTY_KEY: dataKey, DATABASE_SYSTEM_URL: adminUrl, DATABASE_SCHEMA: "profiles" };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program], { env });
    return JSON.parse(stdout) as Opened;
  } catch {
    // What it says of the failure is a stack trace; the operator needs to know what to do.
    throw doNotOpen();
  }
};

const stopFirst = (): PlainFailure =>
  new PlainFailure("牵线正在运行。请先按 Ctrl-C 停止，再恢复。", "Qianxian is running. Stop it with Ctrl-C, then restore.");

/** What a start must not do after a restore: load the demo county, or work on jobs of another past. */
const forgetThePast = async (places: Places, manifest: Manifest, forgetQueue: () => Promise<void>) => {
  rmSync(places.redis, { recursive: true, force: true });
  mkdirSync(places.redis, { recursive: true, mode: 0o700 });
  await forgetQueue();
  writeFileSync(places.demo, `${JSON.stringify({ restoredFrom: manifest.madeAt }, null, 2)}\n`);
};

/** What was restored: how many people are erased again, and what of the sealed texts opens, null when nobody could look. */
export type Restored = Manifest & { erasedAgain: number; sealed: Opened | null };

/**
 * Restores a backup into the data folder of a stack that is stopped; the next start goes on from it, and erases again
 * whom the backup brought back although the folder's list says that they were erased: so many are told.
 * Keys come from the folder, or from `secretsFile`, which then becomes the folder's; afterwards everything sealed is opened.
 * @throws PlainFailure when it runs, holds data and `force` is not given, has other keys, or the
 *   backup is damaged; then nothing is changed
 */
export const restoreStack = async (
  dataDir: string,
  dir: string,
  options: { force: boolean; verify: boolean; secretsFile?: string | undefined },
): Promise<Restored> => {
  const manifest = readManifest(dir);
  if (existsSync(placesIn(dataDir).secrets) && runningStack(placesIn(dataDir))) throw stopFirst();
  const secrets = secretsFor(placesIn(dataDir), manifest, options.secretsFile);
  if (!existsSync(placesIn(dataDir).postgres)) keepSecrets(makePlaces(dataDir).secrets, secrets);
  return onStopped(dataDir, async (adminUrl, _secrets, places) => {
    const forgetQueue = await prepareToForget(readLocalConfig().REDIS_URL, queuePrefixOf(secrets));
    await restoreBackup({ adminUrl, dir, manifest, trayLedger: places.trayLedger, ...options });
    keepSecrets(places.secrets, secrets);
    await forgetThePast(places, manifest, forgetQueue);
    const sealed = await countOpened(adminUrl, secrets);
    return { ...manifest, sealed, erasedAgain: await countErasedAgain(adminUrl, places.erasureList) };
  });
};
