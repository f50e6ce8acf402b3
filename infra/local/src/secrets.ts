import { createHmac, randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { PlainFailure } from "./plain-failure.ts";

/** Made once per data folder, readable by its owner only. */
export type Secrets = {
  internal: string;
  link: string;
  /** The county key, 32 bytes in base64: wraps the keys under which names, phones and ID numbers lie. */
  dataKey: string;
  /** The county key before this one; profiles wraps everything anew at its next start, then it goes. */
  dataKeyBefore?: string;
  /** Identity's key, once it no longer follows from the county key. */
  account?: string;
  /** From which the passwords of the database roles are derived. */
  database: string;
};

const makeSecrets = (): Secrets => ({
  internal: randomBytes(32).toString("hex"),
  link: randomBytes(32).toString("hex"),
  dataKey: randomBytes(32).toString("base64"),
  database: randomBytes(32).toString("hex"),
});

/**
 * Reads the secrets of a data folder, or makes them while there is no data yet.
 * @throws PlainFailure when data is there without the secrets that open it
 */
export const openSecrets = (file: string, hasData: boolean): Secrets => {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Secrets;
  if (hasData)
    throw new PlainFailure(
      `数据还在，但密钥文件不见了：${file}。请把它放回去，或用 npm start -- --fresh 重新开始(会清空数据)。`,
      `The data is there but its secrets are gone: ${file}. Put the file back, or begin again with --fresh (this deletes the data).`,
    );
  return keepSecrets(file, makeSecrets());
};

/** Writes the secrets of a data folder, the whole file or nothing. */
export const keepSecrets = (file: string, secrets: Secrets): Secrets => {
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
};

/**
 * Makes a new county key; the one before stays beside it until profiles has wrapped everything anew. While that is so,
 * no further one is made.
 */
export const renewCountyKey = (file: string): Secrets => {
  const secrets = openSecrets(file, true);
  if (secrets.dataKeyBefore !== undefined) return secrets;
  const dataKey = randomBytes(32).toString("base64");
  return keepSecrets(file, { ...secrets, account: accountKeyOf(secrets), dataKey, dataKeyBefore: secrets.dataKey });
};

/** Forgets the county key before this one; call it when profiles is up, which has then wrapped everything anew. */
export const forgetCountyKeyBefore = (file: string): void => {
  const { dataKeyBefore, ...secrets } = openSecrets(file, true);
  if (dataKeyBefore !== undefined) keepSecrets(file, secrets);
};

/** The password of one database role. */
export const passwordOf = (secrets: Pick<Secrets, "database">, role: string): string =>
  createHmac("sha256", secrets.database).update(role).digest("hex");

/** The key of identity's second factors and hashes of phones: 32 bytes in base64, derived, so that older folders have it too. */
export const accountKeyOf = ({ account, dataKey }: Pick<Secrets, "account" | "dataKey">): string =>
  account ?? createHmac("sha256", dataKey).update("identity account key").digest("base64");

/** The key that seals the audit log: 32 bytes in base64; it follows from identity's other key, so it outlives the county key. */
export const auditKeyOf = (secrets: Pick<Secrets, "account" | "dataKey">): string =>
  createHmac("sha256", accountKeyOf(secrets)).update("audit log").digest("base64");
