/**
 * Guarantees
 * 1. A house that keeps the rules passes, and imports are followed from one package into another.
 * 2. Each rule fails, alone and under its own name, when one forbidden import is planted.
 * 3. The check of the real rooms knows every rule that is tried here, and no other.
 */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { root } from "./root.ts";
import { aHouse, aSmallHouse, type Files } from "./testing/a-small-house.ts";

const arch = (dir: string): Promise<{ code: number; lines: string[] }> =>
  new Promise((resolve) => {
    const program = path.join(root, "packages/tooling/bin/arch.mjs");
    const child = execFile(process.execPath, [program, "--root", dir], (_error, stdout) => {
      resolve({ code: child.exitCode ?? -1, lines: stdout.trim().split("\n") });
    });
  });

const archOf = async (planted: Files): Promise<{ code: number; lines: string[] }> => {
  const { dir, remove } = aHouse({ ...aSmallHouse, ...planted });
  try {
    return await arch(dir);
  } finally {
    remove();
  }
};

const at = (file: string, imported: string): Files => ({
  [file]: `${aSmallHouse[file] ?? ""}import * as planted from "${imported}";\nexport const also = planted;\n`,
});

const seats = "services/seats/src";
const desk = "services/console/src/desk";

const plants: [rule: string, what: string, files: Files][] = [
  ["no-cycles", "two files of a domain", {
    ...at(`${seats}/domain/a.ts`, "./b.ts"),
    ...at(`${seats}/domain/b.ts`, "./a.ts"),
  }],
  ["services-meet-only-through-contracts", "a service in main.ts of another",
    at(`${seats}/main.ts`, "../../visits/src/domain/visit.ts")],
  ["packages-know-no-service", "a service in a package",
    at("packages/http/src/index.ts", "../../../services/visits/src/domain/visit.ts")],
  ["packages-know-no-infra", "infra in a package", at("packages/testing/src/index.ts", "@qianxian/infra-local")],
  ["services-know-no-infra", "infra in main.ts", at(`${seats}/main.ts`, "@qianxian/infra-local")],
  ["infra-starts-services-and-imports-none", "a service in infra",
    at("infra/local/src/start.ts", "../../../services/visits/src/domain/visit.ts")],
  ["contracts-import-only-zod", "a package in contracts", at("packages/contracts/src/more.ts", "@qianxian/http")],
  ["contracts-import-only-zod", "node:crypto in contracts", at("packages/contracts/src/more.ts", "node:crypto")],
  ["kernel-imports-only-contracts-and-zod", "a package in the kernel",
    at("packages/kernel/src/more.ts", "@qianxian/http")],
  ["libraries-of-decisions-are-pure", "node:fs in matching", at("packages/matching/src/more.ts", "node:fs")],
  ["libraries-of-decisions-are-pure", "the kernel in matching",
    at("packages/matching/src/more.ts", "@qianxian/kernel")],
  ["client-stands-alone", "contracts in the client",
    at("packages/client/src/index.ts", "@qianxian/contracts")],
  ["client-stands-alone", "node:crypto in the client", at("packages/client/src/index.ts", "node:crypto")],
  ["domain-is-pure", "node:crypto in a domain file", at(`${seats}/domain/more.ts`, "node:crypto")],
  ["domain-is-pure", "a type of a port in a domain file", {
    [`${seats}/domain/more.ts`]: 'import type { SeatBook } from "../ports/more.ts";\nexport type More = SeatBook;\n',
    [`${seats}/ports/more.ts`]: "export type SeatBook = 1;\n",
  }],
  ["ports-name-only-domain-and-contracts", "an adapter in a port",
    at(`${seats}/ports/more.ts`, "../adapters/pg-seat-book.ts")],
  ["use-cases-see-no-adapter", "an adapter in a use case",
    at(`${seats}/use-cases/more.ts`, "../adapters/pg-seat-book.ts")],
  ["use-cases-see-no-adapter", "a library beside the use cases", at(`${seats}/more.ts`, "node:crypto")],
  ["app-lists-use-cases", "an adapter in app.ts", at(`${seats}/app.ts`, "./adapters/pg-seat-book.ts")],
  ["use-cases-do-not-call-each-other", "one in another", at(`${seats}/use-cases/more.ts`, "./take-seat.ts")],
  ["adapters-do-not-know-use-cases", "a use case in an adapter",
    at(`${seats}/adapters/more.ts`, "../use-cases/take-seat.ts")],
  ["doors-see-no-adapter", "an adapter in http.ts", at(`${seats}/http.ts`, "./adapters/pg-seat-book.ts")],
  ["http-goes-through-app", "a use case in http.ts", at(`${seats}/http.ts`, "./use-cases/take-seat.ts")],
  ["console-speaks-through-the-client", "a package of the services in a page", at(`${desk}/people/more.tsx`, "@qianxian/http")],
  ["pages-of-one-room-know-no-other", "a page of another room", {
    ...at(`${desk}/people/more.tsx`, "../vacancies/one.tsx"),
    [`${desk}/vacancies/one.tsx`]: "export const One = () => <b>1</b>;\n",
  }],
  ["what-pages-share-knows-no-page", "a page in a shared part", {
    ...at("services/console/src/parts/more.tsx", "../desk/people/one.tsx"),
    [`${desk}/people/one.tsx`]: "export const One = () => <b>1</b>;\n",
  }],
  ["phones-load-no-desk", "a part of the desk in a leader's page", {
    ...at("services/console/src/crew/more.tsx", "../desk/parts/one.tsx"),
    [`${desk}/parts/one.tsx`]: "export const One = () => <b>1</b>;\n",
  }],
  ["one-package-per-library", "express in main.ts", at(`${seats}/main.ts`, "express")],
  ["one-package-per-library", "ioredis in an adapter", at(`${seats}/adapters/more.ts`, "ioredis")],
  ["one-package-per-library", "pino in a package", at("packages/http/src/index.ts", "pino")],
  ["one-package-per-library", "OpenTelemetry in a package", at("packages/http/src/index.ts", "@opentelemetry/api")],
  ["one-package-per-library", "prom-client in a package", at("packages/http/src/index.ts", "prom-client")],
  ["one-package-per-library", "undici in main.ts", at(`${seats}/main.ts`, "undici")],
  ["one-package-per-library", "the generated client in http.ts", {
    ...at(`${seats}/http.ts`, "./generated/prisma/client.ts"),
    [`${seats}/generated/prisma/client.ts`]: "export const client = 1;\n",
  }],
  ["tests-stay-out-of-production", "a builder in main.ts", at(`${seats}/main.ts`, "@qianxian/testing")],
  ["imports-lead-somewhere", "a file that is not there", at(`${seats}/main.ts`, "./nowhere.ts")],
];

const rulesOf = (lines: readonly string[]): string[] => [
  ...new Set(lines.slice(0, -1).map((line) => line.split(":")[0] ?? "")),
];

describe("the rules of imports", () => {
  it("let a house pass that keeps them, and follow imports across packages", async () => {
    const { code, lines } = await archOf({});
    expect({ code, lines }).toEqual({
      code: 0,
      lines: [expect.stringMatching(/^0 forbidden imports among \d+ in \d+ files, 6 of them from one room/)],
    });
  });

  it.each(plants)("%s catches %s", async (rule, _what, files) => {
    const { code, lines } = await archOf(files);
    expect(code).toBe(1);
    expect(rulesOf(lines)).toEqual([rule]);
  });

  it("catch bullmq in a use case twice: as a library and as something from outside", async () => {
    const { lines } = await archOf(at(`${seats}/use-cases/more.ts`, "bullmq"));
    expect(rulesOf(lines).toSorted()).toEqual(["one-package-per-library", "use-cases-see-no-adapter"]);
  });

  it("are all tried here", () => {
    const { forbidden } = createRequire(import.meta.url)("../dependency-cruiser.cjs") as {
      forbidden: { name: string }[];
    };
    const tried = new Set(plants.map(([rule]) => rule));
    expect([...tried].toSorted()).toEqual([...new Set(forbidden.map(({ name }) => name))].toSorted());
  });
});
