import { existsSync } from "node:fs";
import path from "node:path";
import { type Client, makeClient } from "@qianxian/http";
import { placesIn, root, type Places } from "./places.ts";
import { PlainFailure } from "./plain-failure.ts";
import { postgresUrl } from "./postgres.ts";
import { databaseName } from "./provision.ts";
import { openSecrets, passwordOf } from "./secrets.ts";
import { readStackFile, type StackFile } from "./stack-file.ts";

/** A stack that runs now, and the superuser's URL of its database. */
export type RunningStack = { file: StackFile; adminUrl: string };

/** The stack that runs now in a data folder; null when none does. */
export const runningStack = (places: Places): RunningStack | null => {
  const file = readStackFile(places.stack);
  if (!file) return null;
  const password = passwordOf(openSecrets(places.secrets, true), "postgres");
  return { file, adminUrl: postgresUrl({ port: file.postgresPort, password }, databaseName) };
};

/**
 * Does some work with the services of the stack that runs in a data folder, in the name of the machine itself.
 * @throws PlainFailure when none runs there
 */
export const withServices = async <T>(
  dataDir: string,
  work: (client: Client) => Promise<T>,
  patience: { timeoutMs?: number } = {},
): Promise<T> => {
  const places = placesIn(dataDir);
  const stack = readStackFile(places.stack);
  if (!stack)
    throw new PlainFailure("牵线没有在运行，请先运行 npm start。", "Nothing runs here; run `npm start` first.");
  const { internal } = openSecrets(places.secrets, true);
  const client = makeClient({ urls: stack.serviceUrls, secret: internal, as: "local", ...patience });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
};

/** The data folder of a working folder: the nearest `.qianxian` above it, else the checkout's. */
export const findDataFolder = (folder: string): string => {
  const here = path.join(folder, ".qianxian");
  if (existsSync(here)) return here;
  const above = path.dirname(folder);
  return above === folder ? path.join(root, ".qianxian") : findDataFolder(above);
};
