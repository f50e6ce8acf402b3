import { QianxianProblem } from "@qianxian/client";
import { identityRoutes } from "@qianxian/contracts/identity";
import type { Call } from "@qianxian/http";
import { z } from "zod";
import { findCliFile } from "./cli-file.ts";
import { Failure, NoGateway, Refused } from "./failure.ts";
import { gatewayCall } from "./gateway-call.ts";
import type { Io } from "./io.ts";

/** `--gateway`, `--key`, `--login` and `--code` as they were given. */
export type Given = {
  gateway?: string | undefined;
  key?: string | undefined;
  login?: string | undefined;
  code?: string | undefined;
};

export type Access = { url: string } & ({ key: string } | { login: string; password: string; code?: string });

export type Session = {
  /** @throws Refused when the gateway says no, NoGateway when it does not answer. */
  call: Call;
  close(): Promise<void>;
};

const checkedUrl = (url: string): string => {
  if (z.url({ protocol: /^https?$/ }).safeParse(url).success) return url;
  throw new Failure(
    "网关地址要以 http:// 或 https:// 开头。",
    "The gateway's address must begin with http:// or https://.",
    2,
  );
};

const noGatewayKnown = (): NoGateway =>
  new NoGateway(
    "不知道网关在哪里。请先运行 npm start，或者用 --gateway 和 QX_KEY 指明。",
    "No gateway is known. Run `npm start`, or name one with --gateway and QX_KEY.",
  );

const noKey = (): Failure =>
  new Failure(
    "没有密钥。请设置环境变量 QX_KEY，或者用 --key 给出；人员用 --login 登录。",
    "No key is given. Set QX_KEY, use --key, or log in with --login.",
  );

const noPassword = (): Failure =>
  new Failure(
    "没有密码。请把密码放进环境变量 QX_PASSWORD。",
    "No password is given. Put it into QX_PASSWORD.",
  );

const asNamed = (url: string, { login = "", code }: Given, password: string | undefined): Access => {
  if (!password) throw noPassword();
  return { url, login, password, ...(code ? { code } : {}) };
};

/**
 * Which gateway, and as whom: the options, else QX_GATEWAY and QX_KEY, else what `npm start` left
 * in `.qianxian/cli.json`. `--login` logs in with QX_PASSWORD, else the demo's password. The log-in of that file is sent to the gateway of that file only.
 */
export const accessOf = (io: Pick<Io, "cwd" | "env">, given: Given): Access => {
  const file = findCliFile(io.cwd);
  const url = given.gateway ?? io.env.gateway ?? file?.gatewayUrl;
  if (!url) throw noGatewayKnown();
  checkedUrl(url);
  const isItsOwn = file !== null && new URL(file.gatewayUrl).origin === new URL(url).origin;
  if (given.login) return asNamed(url, given, io.env.password ?? (isItsOwn ? file.password : undefined));
  const key = given.key ?? io.env.key;
  if (key) return { url, key };
  if (!isItsOwn || !file.login || !file.password) throw noKey();
  return { url, login: file.login, password: file.password };
};

const noGateway = (url: string): NoGateway =>
  new NoGateway(
    `连不上网关 ${url}。请看它是否在运行，在本机用 npm start 启动。`,
    `The gateway ${url} does not answer. Is it running? Here, \`npm start\` starts it.`,
  );

const foreignAnswer = (url: string): Failure =>
  new Failure(
    `${url} 的回答看不懂：它不是牵线的网关，或者版本不同。`,
    `${url} is no Qianxian gateway, or of another version.`,
  );

/** What a proxy says while the gateway behind it is away. */
const isAway = ({ status }: QianxianProblem): boolean => status === 502 || status === 503;

/** Tells a gateway that says no from one that isn't there, and from something that is no gateway. */
const inWords = (error: unknown, url: string): unknown => {
  if (error instanceof z.ZodError) return foreignAnswer(url);
  if (!(error instanceof QianxianProblem)) return error;
  if (error.code === "gateway-unreachable") return noGateway(url);
  return error.code === "not-a-gateway" && !isAway(error) ? foreignAnswer(url) : new Refused(error);
};

const speakingTo = (url: string, credential?: string): Call => {
  const call = gatewayCall(url, credential);
  return async (route, input, terms) => {
    try {
      return await call(route, input, terms);
    } catch (error) {
      throw inWords(error, url);
    }
  };
};

const logIn = async ({ url, ...input }: Extract<Access, { login: string }>): Promise<string> =>
  (await speakingTo(url)(identityRoutes.openSession, input)).token;

/** Opens a session at the gateway; one that was opened with a log-in is closed again by `close`. */
export const openSession = async (io: Pick<Io, "cwd" | "env">, given: Given): Promise<Session> => {
  const access = accessOf(io, given);
  if ("key" in access) return { call: speakingTo(access.url, access.key), close: async () => {} };
  const call = speakingTo(access.url, await logIn(access));
  const logOut = async () => {
    await call(identityRoutes.closeSession, {}).catch(() => undefined);
  };
  return { call, close: logOut };
};

/** Runs some work in a session and closes it afterwards. */
export const inSession = async <T>(
  io: Io,
  given: Given,
  work: (call: Call) => Promise<T>,
): Promise<T> => {
  const session = await openSession(io, given);
  try {
    return await work(session.call);
  } finally {
    await session.close();
  }
};
