import path from "node:path";
import { pathToFileURL } from "node:url";
import { serviceSettings, storeSettings } from "@qianxian/config";
import { z } from "zod";
import { filesIn } from "../files.ts";
import { markdownPage, type Page, table } from "./page.ts";

type Setting = [key: string, schema: z.ZodType];

const presetOf = (schema: z.core.$ZodType): unknown => {
  const def = schema._zod.def as unknown as Record<string, unknown>;
  if (def["type"] === "default") return def["defaultValue"];
  const below = def["in"] ?? def["innerType"];
  return below === undefined ? undefined : presetOf(below as z.core.$ZodType);
};

const presetText = (schema: z.ZodType): string => {
  const preset = presetOf(schema);
  if (preset !== undefined) return preset === "" ? "empty" : `\`${String(preset)}\``;
  return schema.safeParse(undefined).success ? "none" : "**must be set**";
};

const settingsTable = (settings: readonly Setting[]): string =>
  table(
    ["Setting", "Meaning", "Default"],
    settings.map(([key, schema]) => [`\`${key}\``, schema.description ?? "", presetText(schema)]),
  );

const settingsIn = async (base: string, file: string): Promise<Setting[]> => {
  const module = (await import(pathToFileURL(path.join(base, file)).href)) as Record<string, unknown>;
  return Object.values(module)
    .filter((value) => value instanceof z.ZodObject)
    .flatMap((schema) => Object.entries(schema.shape as Record<string, z.ZodType>));
};

const shared: [string, Record<string, z.ZodType>][] = [
  ["Every service", serviceSettings],
  ["Every service with a store", storeSettings],
];
const sharedKeys = new Set(shared.flatMap(([, settings]) => Object.keys(settings)));

const ownSection = async (base: string, file: string): Promise<string> => {
  const room = file.split("/").slice(0, 2).join("/");
  const all = await settingsIn(base, file);
  const own = room.startsWith("services/") ? all.filter(([key]) => !sharedKeys.has(key)) : all;
  const takes = own.length > 0 ? settingsTable(own) : "Nothing of its own.";
  return `## ${room}\n\n${takes}`;
};

/** Settings that have no sentence; a reader would have to guess. */
export const unexplained = async (base: string): Promise<string[]> => {
  const found = await Promise.all(
    configFiles(base).map(async (file) =>
      (await settingsIn(base, file))
        .filter(([, schema]) => !schema.description)
        .map(([key]) => `${file}: ${key} has no sentence`),
    ),
  );
  return found.flat();
};

const configFiles = (base: string): string[] =>
  ["services", "infra", "packages/cli"]
    .flatMap((room) => filesIn(base, room))
    .filter((file) => /^[^/]+\/[^/]+\/src\/(config|settings)\.ts$/.test(file));

/** Every setting of every process, with the sentence that stands beside it in the code. */
export const configPage = async (base: string): Promise<Page> =>
  markdownPage(
    "config.md",
    {
      title: "Settings",
      source: "`packages/config/src/index.ts` and each process's `config.ts` or `settings.ts`",
    },
    [
      "All come from the environment and are read once, at the start; a wrong or missing one stops the start " +
        "and is named. `npm start` sets them all by itself.",
      ...shared.map(([title, settings]) => `## ${title}\n\n${settingsTable(Object.entries(settings))}`),
      ...(await Promise.all(configFiles(base).map((file) => ownSection(base, file)))),
    ],
  );
