import path from "node:path";
import { fileURLToPath } from "node:url";

const rootDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Tests run on the sources (condition `mono-src`), as ES modules, compiled by swc. */
export default {
  rootDir,
  roots: ["packages", "services", "infra"].map((folder) => path.join(rootDir, folder)),
  testEnvironment: "node",
  testEnvironmentOptions: { customExportConditions: ["mono-src", "node", "node-addons"] },
  extensionsToTreatAsEsm: [".ts"],
  testMatch: ["**/src/**/*.test.ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { target: "es2023", parser: { syntax: "typescript" } },
        module: { type: "es6" },
        sourceMaps: "inline",
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/", "/dist/"],
  modulePathIgnorePatterns: ["/dist/", "/\\.qianxian/"],
  globalSetup: path.join(rootDir, "packages/tooling/jest.global-setup.mjs"),
  globalTeardown: path.join(rootDir, "packages/tooling/jest.global-teardown.mjs"),
  maxWorkers: 2,
  // ES modules of a finished suite are not freed; near the heap's limit a worker does little but collect garbage.
  workerIdleMemoryLimit: "1GB",
  testTimeout: 20_000,
};
