// Plain JavaScript with Node's own modules only: it runs on a fresh clone, before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const modules = path.join(root, "node_modules");
const lockFile = path.join(root, "package-lock.json");
const installStamp = path.join(modules, ".qianxian-lock");
const buildStamp = path.join(modules, ".qianxian-build");

const readOr = (file, otherwise) => (existsSync(file) ? readFileSync(file, "utf8") : otherwise);
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** Something a person can put right; shown without a stack. */
export class PlainFailure extends Error {
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = "PlainFailure";
  }
}

/** Refuses a Node that is older than what package.json asks for. */
export const checkNode = (version = process.versions.node) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new PlainFailure(
    `需要 Node.js 20.19 或更新的版本,现在是 ${version}。请到 https://nodejs.org 安装当前的 LTS 版本。`,
    `Node.js 20.19 or newer is needed, this is ${version}. Install a current LTS from https://nodejs.org.`,
  );
};

/** Runs a command quietly; shows what it said only when it fails. */
const run = (command, args, env = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const hear = (chunk) => {
      said = (said + chunk).slice(-20_000);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    const stop = (signal) => {
      child.kill(signal);
      process.exit(130);
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    const done = (failure) => {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      if (failure) reject(failure);
      else resolve();
    };
    child.on("error", (error) => done(new PlainFailure(`无法运行 ${command}。`, String(error))));
    child.on("close", (code) => done(code === 0 ? undefined : commandFailure(command, args, said)));
  });

const commandFailure = (command, args, said) => {
  const name = [path.basename(command), ...args].join(" ");
  if (/ENOSPC|No space left/i.test(said))
    return new PlainFailure(
      `磁盘空间不足,${name} 没有完成。请腾出至少 2 GB 空间后再试。`,
      `The disk is full: ${name} did not finish. Free at least 2 GB and try again.`,
    );
  return new PlainFailure(`${name} 没有成功。`, `${name} failed:\n${said}`);
};

/** True when every package of the lock that is not optional lies in node_modules in its version. */
const isInstalled = (lock) => {
  const hidden = path.join(modules, ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, "utf8")).packages;
  return Object.entries(JSON.parse(lock).packages).every(
    ([place, wanted]) =>
      !place.includes("node_modules/") ||
      wanted.optional ||
      wanted.devOptional ||
      wanted.peer ||
      (wanted.link ? installed[place]?.link : installed[place]?.version === wanted.version),
  );
};

const npm = () => {
  const entry = process.env.npm_execpath;
  return entry?.endsWith(".js") ? [process.execPath, entry] : ["npm"];
};

const install = async (say) => {
  const lock = readFileSync(lockFile, "utf8");
  const wanted = sha256(lock);
  if (readOr(installStamp, "") === wanted) return;
  if (!isInstalled(lock)) {
    say("正在安装依赖,第一次约需一分钟…  Installing dependencies…");
    const [command, ...before] = npm();
    await run(command, [...before, "ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  }
  writeFileSync(installStamp, wanted);
};

const workspaces = () =>
  ["packages", "services", "infra"].flatMap((room) =>
    readdirSync(path.join(root, room), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(root, room, entry.name))
      .filter((folder) => existsSync(path.join(folder, "package.json"))),
  );

const notSource = new Set(["node_modules", "dist", "generated", ".turbo", "bin"]);

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return notSource.has(entry.name) ? [] : filesUnder(place);
    return entry.name.endsWith(".test.ts") || entry.name === ".tsbuildinfo" ? [] : [place];
  });

/** Changes whenever a source, a schema or a setting of the build does. */
const sourcesNow = () => {
  const settings = ["package-lock.json", "tsconfig.base.json", "turbo.json"];
  const files = [...settings.map((name) => path.join(root, name)), ...workspaces().flatMap(filesUnder)];
  const lines = files.map((file) => {
    const { mtimeMs, size } = statSync(file);
    return `${path.relative(root, file)} ${mtimeMs} ${size}`;
  });
  return sha256(lines.toSorted().join("\n"));
};

/** A folder that must exist once the workspace is built, if `source` exists. */
const hasOutcome = (folder, source, outcome) =>
  !existsSync(path.join(folder, source)) || existsSync(path.join(folder, outcome));

const isBuilt = () =>
  workspaces().every(
    (folder) =>
      !readFileSync(path.join(folder, "package.json"), "utf8").includes('"build":') ||
      (hasOutcome(folder, "src", "dist") &&
        hasOutcome(folder, "prisma/schema.prisma", "src/generated")),
  );

const build = async (say) => {
  const now = sourcesNow();
  if (readOr(buildStamp, "") === now && isBuilt()) return;
  say("正在编译…  Building…");
  const turbo = path.join(modules, ".bin", "turbo");
  await run(turbo, ["run", "build", "--output-logs=errors-only", "--no-update-notifier"], {
    TURBO_TELEMETRY_DISABLED: "1",
  });
  writeFileSync(buildStamp, now);
};

/**
 * Makes a clone ready to run: checks Node, installs what the lock names, builds what has changed.
 * Does nothing when nothing changed. Throws PlainFailure with words for a person.
 */
export const prepare = async ({ quiet = false } = {}) => {
  const say = (line) => {
    if (!quiet) process.stderr.write(`${line}\n`);
  };
  checkNode();
  await install(say);
  await build(say);
  return { root };
};
