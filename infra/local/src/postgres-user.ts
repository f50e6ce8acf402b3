import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { PlainFailure } from "./plain-failure.ts";

export type SystemUser = { uid: number; gid: number };

const idOf = (flag: "-u" | "-g"): number | null => {
  const { status, stdout } = spawnSync("id", [flag, "postgres"], { encoding: "utf8" });
  return status === 0 ? Number(stdout) : null;
};

const readPostgresUser = (): SystemUser | null => {
  const uid = idOf("-u");
  const gid = idOf("-g");
  return uid === null || gid === null ? null : { uid, gid };
};

/** Postgres refuses to run as root: then it runs as the user `postgres`, made when missing. */
export const postgresUser = (): SystemUser | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const there = readPostgresUser();
  if (there) return there;
  spawnSync("groupadd", ["postgres"]);
  spawnSync("useradd", ["-g", "postgres", "postgres"]);
  const made = readPostgresUser();
  if (made) return made;
  throw new PlainFailure(
    "PostgreSQL 不能以 root 身份运行，而且无法新建 postgres 用户。请换一个普通用户运行 npm start。",
    "PostgreSQL can't run as root and the user postgres could not be made. Run npm start as another user.",
  );
};

/** Whether a user can reach a folder or run a program: private folders above it count. */
export const canReach = (user: SystemUser, place: string): boolean =>
  spawnSync("test", ["-x", place], { cwd: "/", ...user }).status === 0;

/** Where a root's stack keeps what the user postgres must reach, outside private folders. */
export const sharedFolder = "/var/lib/qianxian";

const ownedFolder = (folder: string, user: SystemUser | undefined): string => {
  mkdirSync(path.dirname(folder), { recursive: true });
  if (user) chmodSync(path.dirname(folder), statSync(path.dirname(folder)).mode | 0o711);
  return folder;
};

const isLink = (place: string): boolean => lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/**
 * The folder in which the data really lies: the one asked for, or, when root keeps the project in
 * a private folder (such as /root), one below /var/lib/qianxian to which the first becomes a link.
 */
export const reachableDataFolder = (dir: string, user: SystemUser | undefined): string => {
  if (isLink(dir)) return ownedFolder(realLink(dir), user);
  ownedFolder(dir, user);
  if (!user || existsSync(dir) || canReach(user, path.dirname(dir))) return dir;
  const hash = createHash("sha256").update(dir).digest("hex").slice(0, 12);
  const outside = path.join(sharedFolder, hash, "postgres");
  mkdirSync(outside, { recursive: true });
  chmodSync(sharedFolder, 0o755);
  symlinkSync(outside, dir);
  return ownedFolder(outside, user);
};

const realLink = (dir: string): string => {
  try {
    return realpathSync(dir);
  } catch {
    throw new PlainFailure(
      `数据库目录指向的位置不存在：${dir}。用 npm start -- --fresh 重新开始。`,
      `The database folder points to nothing: ${dir}. Begin again with --fresh.`,
    );
  }
};
