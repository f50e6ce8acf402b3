import { existsSync } from "node:fs";
import path from "node:path";
import { root, type Places } from "./places.ts";
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

/** The data folder of a working folder: the nearest `.qianxian` above it, else the checkout's. */
export const findDataFolder = (folder: string): string => {
  const here = path.join(folder, ".qianxian");
  if (existsSync(here)) return here;
  const above = path.dirname(folder);
  return above === folder ? path.join(root, ".qianxian") : findDataFolder(above);
};
