import { type ApiKeyCard, identityRoutes, type KeyMode } from "@qianxian/contracts/identity";
import type { Call } from "@qianxian/http";
import { allPages } from "../all-pages.ts";
import { Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { print } from "../print.ts";
import { type Given, inSession } from "../session.ts";
import { tableLines } from "../table.ts";

type Asked = Given & { json: boolean };

const stateWords: Readonly<Record<ApiKeyCard["state"], string>> = {
  active: "可用 active",
  expired: "已到期 expired",
  revoked: "已作废 revoked",
};

const titles = ["编号 id", "密钥 key", "名称 name", "状态 state", "到期 expires at", "最近使用 last used", "建立人 created by"];

const rowOf = (key: ApiKeyCard): string[] => [
  key.id,
  `${key.startsWith}****`,
  key.name,
  stateWords[key.state],
  key.expiresAt,
  key.lastUsedAt ?? "",
  key.createdBy ?? "",
];

const keyLines = (keys: readonly ApiKeyCard[]): string[] => tableLines(titles.map((title) => ({ title })), keys.map(rowOf));

const shownOnce = (key: string): string => `密钥（只显示这一次，请马上保存）  the key, shown this once: ${key}`;

/** The employer that is named, or the caller's own. */
const employerOf = async (call: Call, named: string | undefined): Promise<string> => {
  if (named !== undefined) return named;
  const { actor } = await call(identityRoutes.readMe, {});
  if (actor.role === "employer") return actor.employerId;
  throw new Failure(
    "请写明是哪家用工企业的编号（qx accounts list --role employer，employer@ 后面），或者用企业的账号：--login 登录名。",
    "Name the employer by its id (see qx accounts list --role employer), or be the employer: --login.",
    2,
  );
};

/** Prints the API keys of an employer, newest first, ended ones too. */
export const listKeys = (io: Io, asked: Asked & { employer?: string }): Promise<number> =>
  inSession(io, asked, async (call) => {
    const employerId = await employerOf(call, asked.employer);
    const keys = await allPages((from) => call(identityRoutes.listKeys, { employerId, limit: 200, ...from }));
    return print(io, asked.json, keys, () => keyLines(keys));
  });

/** Makes an API key; it is printed this once. */
export const createKey = (
  io: Io,
  asked: Asked & { employer?: string; name: string; mode: KeyMode; scope?: string[]; until?: string },
): Promise<number> =>
  inSession(io, asked, async (call) => {
    const { name, mode, scope, until } = asked;
    const made = await call(identityRoutes.createKey, {
      employerId: await employerOf(call, asked.employer),
      name,
      mode,
      ...(scope ? { scopes: scope } : {}),
      ...(until ? { expiresAt: until } : {}),
    });
    return print(io, asked.json, made, () => [...keyLines([made]), shownOnce(made.key)]);
  });

/** Makes a key in place of another, which lives on for some days; the new one is printed this once. */
export const rotateKey = (io: Io, asked: Asked & { keyId: string; overlap: number }): Promise<number> =>
  inSession(io, asked, async (call) => {
    const made = await call(identityRoutes.rotateKey, { keyId: asked.keyId, overlapDays: asked.overlap });
    const old = asked.overlap === 0 ? "旧密钥已作废  the old key has ended" : `旧密钥最多还能用 ${asked.overlap} 天  the old key holds for at most ${asked.overlap} days`;
    return print(io, asked.json, made, () => [...keyLines([made]), shownOnce(made.key), old]);
  });

/** Ends a key. */
export const revokeKey = (io: Io, asked: Asked & { keyId: string; because?: string }): Promise<number> =>
  inSession(io, asked, async (call) => {
    const { keyId, because } = asked;
    const ended = await call(identityRoutes.revokeKey, { keyId, ...(because === undefined ? {} : { reason: because }) });
    return print(io, asked.json, ended, () => keyLines([ended]));
  });
