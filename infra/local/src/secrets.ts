import { createHmac, randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { PlainFailure } from "./plain-failure.ts";

/** Made once per data folder, readable by its owner only. */
export type Secrets = {
  internal: string;
  link: string;
  /** 32 bytes in base64: encrypts ID and phone numbers. */
  dataKey: string;
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
  const secrets = makeSecrets();
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
};

/** The password of one database role. */
export const passwordOf = (secrets: Pick<Secrets, "database">, role: string): string =>
  createHmac("sha256", secrets.database).update(role).digest("hex");
