import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { PlainFailure } from "../plain-failure.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const TableEntry = z.object({
  table: z.string(),
  columns: z.array(z.string()),
  /** Relative to the backup's folder. */
  file: z.string(),
  rows: z.int(),
  sha256,
});
export type TableEntry = z.infer<typeof TableEntry>;

export const SchemaEntry = z.object({
  schema: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(TableEntry),
  /** Last values of sequences, by name. */
  sequences: z.record(z.string(), z.string()),
});
export type SchemaEntry = z.infer<typeof SchemaEntry>;

/** What a backup holds; it is written last, so that a backup that was cut short has none. */
export const Manifest = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  /** Of the keys without which the data can't be read; the keys themselves are never in a backup. */
  keyFingerprint: z.string(),
  schemas: z.array(SchemaEntry),
  tray: z.object({ file: z.string(), lines: z.int(), sha256 }).nullable(),
});
export type Manifest = z.infer<typeof Manifest>;

export const manifestFile = "manifest.json";

/** @throws PlainFailure when a folder holds no whole backup that this version can read */
export const readManifest = (dir: string): Manifest => {
  const file = path.join(dir, manifestFile);
  if (!existsSync(file))
    throw new PlainFailure(`${dir} 里没有完整的备份（缺 ${manifestFile}）。`, `${dir} holds no whole backup (no ${manifestFile}).`);
  const parsed = Manifest.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (parsed.success) return parsed.data;
  throw new PlainFailure(`${file} 看不懂，可能是别的版本做的备份。`, `${file} can't be read; another version may have made it.`);
};
