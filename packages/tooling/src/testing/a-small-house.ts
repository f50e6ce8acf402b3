import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../root.ts";

/** Files of a tree by their path in it. */
export type Files = Readonly<Record<string, string>>;

const packageJson = (name: string): string =>
  JSON.stringify({
    name: `@qianxian/${name}`,
    type: "module",
    exports: { ".": { "mono-src": "./src/index.ts", default: "./dist/index.js" } },
  });

const libraries = ["zod", "express", "bullmq", "ioredis", "pg", "@prisma", "pino", "prom-client", "@opentelemetry", "undici", "@jest"];

/** Two services, four packages and one room of infra that break no rule. */
export const aSmallHouse: Files = {
  "packages/contracts/package.json": packageJson("contracts"),
  "packages/contracts/src/index.ts": 'import { z } from "zod";\nexport const Id = z.string();\n',
  "packages/kernel/package.json": packageJson("kernel"),
  "packages/kernel/src/index.ts": 'export { Id } from "@qianxian/contracts";\n',
  "packages/matching/package.json": packageJson("matching"),
  "packages/matching/src/index.ts": 'export { Id as Scored } from "@qianxian/contracts";\n',
  "packages/http/package.json": packageJson("http"),
  "packages/http/src/index.ts": 'import express from "express";\nexport const make = express;\n',
  "packages/testing/package.json": packageJson("testing"),
  "packages/testing/src/index.ts": "export const anId = 1;\n",
  "services/seats/package.json": packageJson("seats-service"),
  "services/seats/src/domain/seat.ts": 'export { Id as SeatId } from "@qianxian/contracts";\n',
  "services/seats/src/ports/seat-book.ts": 'import type { SeatId } from "../domain/seat.ts";\nexport type SeatBook = typeof SeatId;\n',
  "services/seats/src/use-case.ts": 'import type { SeatBook } from "./ports/seat-book.ts";\nexport type Tx = SeatBook;\n',
  "services/seats/src/use-cases/take-seat.ts": 'import { SeatId } from "../domain/seat.ts";\nexport const takeSeat = SeatId;\n',
  "services/seats/src/use-cases/free-seat.ts": 'import { SeatId } from "../domain/seat.ts";\nexport const freeSeat = SeatId;\n',
  "services/seats/src/use-cases/take-seat.unit.test.ts": 'import { anId } from "@qianxian/testing";\nimport { takeSeat } from "./take-seat.ts";\nexport const seen = [anId, takeSeat];\n',
  "services/seats/src/adapters/pg-seat-book.ts": 'import pg from "pg";\nimport type { SeatBook } from "../ports/seat-book.ts";\nexport const book: [typeof pg, SeatBook?] = [pg];\n',
  "services/seats/src/app.ts": 'export { takeSeat } from "./use-cases/take-seat.ts";\n',
  "services/seats/src/http.ts": 'import { make } from "@qianxian/http";\nimport { takeSeat } from "./app.ts";\nexport const http = [make, takeSeat];\n',
  "services/seats/src/main.ts": 'import { book } from "./adapters/pg-seat-book.ts";\nimport { http } from "./http.ts";\nexport const all = [book, http];\n',
  "services/visits/package.json": packageJson("visits-service"),
  "services/visits/src/domain/visit.ts": "export const visit = 1;\n",
  "infra/local/package.json": packageJson("infra-local"),
  "infra/local/src/index.ts": 'export { make } from "@qianxian/http";\n',
};

const write = (base: string, files: Files): void => {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(base, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

const link = (base: string, name: string, target: string): void => {
  const place = path.join(base, "node_modules", name);
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(target, place);
};

/** Writes files into a folder of their own under the system's temporary one. */
export const aTree = (files: Files): { dir: string; remove: () => void } => {
  const dir = mkdtempSync(path.join(os.tmpdir(), "qianxian-tooling-"));
  write(dir, files);
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
};

/** A tree in which workspace packages and the libraries can be imported. */
export const aHouse = (files: Files): { dir: string; remove: () => void } => {
  const tree = aTree(files);
  for (const library of libraries) link(tree.dir, library, path.join(root, "node_modules", library));
  for (const [name, text] of Object.entries(files))
    if (name.endsWith("/package.json"))
      link(tree.dir, (JSON.parse(text) as { name: string }).name, path.join(tree.dir, path.dirname(name)));
  return tree;
};
