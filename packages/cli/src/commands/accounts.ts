import { type AccountCard, type Grant, identityRoutes, type RoleAtPlace, RoleAtPlace as RoleAtPlaceSchema } from "@qianxian/contracts/identity";
import type { Role } from "@qianxian/contracts/vocabulary";
import type { Call } from "@qianxian/http";
import { z } from "zod";
import { allPages } from "../all-pages.ts";
import { Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { print } from "../print.ts";
import { type Given, inSession } from "../session.ts";
import { tableLines } from "../table.ts";

type Asked = Given & { json: boolean };
/** A role and where: a code or an id, which the roles of the county itself do without. */
export type RoleGiven = { role: string; at?: string | undefined };

const statusWords: Readonly<Record<AccountCard["status"], string>> = {
  invited: "待设密码 invited",
  active: "可用 active",
  disabled: "已停用 disabled",
};

const placeText = (place: RoleAtPlace): string => {
  const { role, ...where } = place;
  const [at = ""] = Object.entries(where).flatMap(([name, value]) => (name === "county" ? [] : [value]));
  return at === "" ? role : `${role}@${at}`;
};

const held = ({ grants }: AccountCard): Grant[] => grants.filter(({ to }) => to === null);

const rowOf = (account: AccountCard): string[] => [
  account.id,
  account.login,
  account.displayName,
  statusWords[account.status],
  held(account).map(({ place }) => placeText(place)).join(" "),
];

const grantLines = (account: AccountCard): string[] =>
  tableLines(
    [{ title: "角色编号 grant" }, { title: "角色 role" }, { title: "起 since" }],
    held(account).map(({ id, place, from }) => [id, placeText(place), from]),
  );

const accountLines = (account: AccountCard): string[] => [
  `${account.login}  ${account.displayName}  ${statusWords[account.status]}  ${account.id}`,
  ...grantLines(account),
];

const allAccounts = (call: Call, filter: { status?: AccountCard["status"]; role?: Role } = {}): Promise<AccountCard[]> =>
  allPages((from) => call(identityRoutes.listAccounts, { ...filter, limit: 200, ...from }));

/** The id of an account that was named by id or by login. */
const idOf = async (call: Call, named: string): Promise<string> => {
  if (z.uuid().safeParse(named).success) return named;
  const found = (await allAccounts(call)).find(({ login }) => login === named);
  if (found) return found.id;
  throw new Failure(`县里没有登录名是 ${named} 的账号。`, `The county has no account with the login ${named}.`);
};

const placeKeys: Readonly<Record<string, string>> = {
  "town-staff": "town",
  "village-staff": "village",
  "station-staff": "station",
  liaison: "employerId",
  employer: "employerId",
  leader: "crewId",
};

const wrongPlace = (role: string): Failure =>
  new Failure(
    placeKeys[role] ? `角色 ${role} 要用 --at 写明地方：九位或十二位代码，或者编号。` : `没有角色 ${role}，或者它不用写 --at。`,
    placeKeys[role] ? `The role ${role} needs --at: a code of nine or twelve digits, or an id.` : `There is no role ${role}, or it takes no --at.`,
    2,
  );

/** The place of a role in the caller's county. */
const placeOf = async (call: Call, { role, at }: RoleGiven): Promise<RoleAtPlace> => {
  const { actor } = await call(identityRoutes.readMe, {});
  const county = "county" in actor ? actor.county : undefined;
  const key = placeKeys[role];
  if ((key === undefined) !== (at === undefined)) throw wrongPlace(role);
  const withCounty = role === "town-staff" || role === "village-staff" ? {} : { county };
  const place = RoleAtPlaceSchema.safeParse({ role, ...withCounty, ...(key === undefined ? {} : { [key]: at }) });
  if (!place.success) throw wrongPlace(role);
  return place.data;
};

/** Prints the accounts of the county with the roles they hold. */
export const listAccounts = (io: Io, asked: Asked & { status?: AccountCard["status"]; role?: Role }): Promise<number> =>
  inSession(io, asked, async (call) => {
    const { status, role } = asked;
    const accounts = await allAccounts(call, { ...(status ? { status } : {}), ...(role ? { role } : {}) });
    const titles = ["编号 id", "登录名 login", "名称 name", "状态 status", "角色 roles"];
    return print(io, asked.json, accounts, () => tableLines(titles.map((title) => ({ title })), accounts.map(rowOf)));
  });

/** Prints one account with the ids of its roles. */
export const showAccount = (io: Io, asked: Asked & { account: string }): Promise<number> =>
  inSession(io, asked, async (call) => {
    const accountId = await idOf(call, asked.account);
    const account = await call(identityRoutes.readAccount, { accountId });
    return print(io, asked.json, account, () => accountLines(account));
  });

/** An instant by the county's clock, such as 2026-12-01 20:20. */
const countyTime = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");

const invitationLines = ({ token, expiresAt }: { token: string; expiresAt: string }): string[] => [
  `邀请码（只显示这一次，${countyTime(expiresAt)} 前有效）  invitation, shown this once: ${token}`,
  "把邀请码交给本人，在网页 /invitation（登录页下方有链接）自己设密码  the person sets a password with it at /invitation",
];

/** Opens an account, or renews the invitation of one that is there; the token is printed this once. */
export const inviteAccount = (io: Io, asked: Asked & RoleGiven & { newLogin: string; name: string }): Promise<number> =>
  inSession(io, asked, async (call) => {
    const place = await placeOf(call, asked);
    const made = await call(identityRoutes.inviteAccount, { login: asked.newLogin, displayName: asked.name, place });
    return print(io, asked.json, made, () => [
      ...accountLines(made),
      ...invitationLines(made.invitation),
    ]);
  });

/** A new invitation for an account whose owner lost the first one or forgot the password. */
export const renewInvitation = (io: Io, asked: Asked & { account: string }): Promise<number> =>
  inSession(io, asked, async (call) => {
    const invitation = await call(identityRoutes.renewInvitation, { accountId: await idOf(call, asked.account) });
    return print(io, asked.json, invitation, () => invitationLines(invitation));
  });

/** Disables an account, so that all its sessions end, or enables it again. */
export const setAccount = (io: Io, asked: Asked & { account: string; to: "disabled" | "enabled"; because?: string }): Promise<number> =>
  inSession(io, asked, async (call) => {
    const route = asked.to === "disabled" ? identityRoutes.disableAccount : identityRoutes.enableAccount;
    const accountId = await idOf(call, asked.account);
    const account = await call(route, { accountId, ...(asked.because ? { reason: asked.because } : {}) });
    return print(io, asked.json, account, () => accountLines(account));
  });

/** Gives an account a further role in the caller's county. */
export const grantRole = (io: Io, asked: Asked & RoleGiven & { account: string }): Promise<number> =>
  inSession(io, asked, async (call) => {
    const [place, accountId] = [await placeOf(call, asked), await idOf(call, asked.account)];
    const account = await call(identityRoutes.grantRole, { accountId, place });
    return print(io, asked.json, account, () => accountLines(account));
  });

const grantOf = (account: AccountCard, role: string, grantId: string | undefined): Grant => {
  const fits = held(account).filter(({ id, place }) => (grantId === undefined ? place.role === role : id === grantId));
  const [grant] = fits;
  if (grant && fits.length === 1) return grant;
  throw new Failure(
    `这个账号有 ${fits.length} 个角色符合，请用 --grant 写明角色编号（qx accounts show）。`,
    `${fits.length} roles of the account fit; name one with --grant (see qx accounts show).`,
    2,
  );
};

/** Moves a role of an account to another place. */
export const moveRole = (io: Io, asked: Asked & RoleGiven & { account: string; grant?: string }): Promise<number> =>
  inSession(io, asked, async (call) => {
    const [place, accountId] = [await placeOf(call, asked), await idOf(call, asked.account)];
    const { id: grantId } = grantOf(await call(identityRoutes.readAccount, { accountId }), asked.role, asked.grant);
    const account = await call(identityRoutes.moveRole, { accountId, grantId, place });
    return print(io, asked.json, account, () => accountLines(account));
  });

/** Takes a role of an account away. */
export const withdrawRole = (io: Io, asked: Asked & { account: string; grant: string }): Promise<number> =>
  inSession(io, asked, async (call) => {
    const input = { accountId: await idOf(call, asked.account), grantId: asked.grant };
    const account = await call(identityRoutes.withdrawRole, input);
    return print(io, asked.json, account, () => accountLines(account));
  });

/** Hands crews, employers' caseloads and stations of one account over to another. */
export const handOver = (io: Io, asked: Asked & { account: string; to: string; grants: readonly string[] }): Promise<number> =>
  inSession(io, asked, async (call) => {
    const accountId = await idOf(call, asked.account);
    const toAccountId = await idOf(call, asked.to);
    const chosen = asked.grants.length > 0 ? { grantIds: [...asked.grants] } : {};
    const done = await call(identityRoutes.handOver, { accountId, toAccountId, ...chosen });
    return print(io, asked.json, done, () => [
      `已移交 ${done.moved} 项  handed over: ${done.moved}`,
      ...accountLines(done.from),
      ...accountLines(done.to),
    ]);
  });
