import type { Actor } from "@qianxian/contracts/vocabulary";
import { AppError, countyOf, type FieldError } from "@qianxian/kernel";
import { isApiKey } from "./credential.ts";

type LoadedAccount = { id: string; login: string; actor: Actor; grants: readonly Actor[]; county?: string | undefined };
type LoadedKey = { id: string; key: string; actor: Actor };
type Placed = { pointer: string; value: string };

const nobodysRole = {
  code: "bad_role",
  zh: "账号和密钥只能属于工作人员、带头人或企业",
  en: "an account or key belongs to staff, a leader or an employer",
};
const otherAccount = {
  code: "bad_account_id",
  zh: "权限里的账号编号与账号本身不一致",
  en: "the actor names another account",
};
const noCounty = {
  code: "no_county",
  zh: "这个角色不属于哪个县，请写明由哪个县管理",
  en: "this role names no county; say which one looks after it",
};
const badKey = {
  code: "bad_key",
  zh: "密钥格式或校验位不对，请核对是否抄错",
  en: "not an API key; look for a copying error",
};

/** Something that comes twice in one load. */
const givenTwice = {
  code: "given_twice",
  zh: "这一项在这批里出现了两次",
  en: "this comes twice in one load",
};

/** A login or key that another account or key already has. */
export const taken = {
  code: "taken",
  zh: "已经被别的账号占用",
  en: "another account already has this",
};

const roleFaults = (actor: Actor, pointer: string): FieldError[] =>
  actor.role === "service" || actor.role === "anyone" ? [{ pointer: `${pointer}/role`, ...nobodysRole }] : [];

const accountIdFaults = (id: string, actor: Actor, pointer: string): FieldError[] =>
  "accountId" in actor && actor.accountId !== undefined && actor.accountId !== id
    ? [{ pointer: `${pointer}/accountId`, ...otherAccount }]
    : [];

const countyFaults = (actor: Actor, county: string | undefined, pointer: string): FieldError[] =>
  actor.role === "operator" && countyOf(actor) === null && county === undefined ? [{ pointer, ...noCounty }] : [];

const accountFaults = ({ id, actor, grants, county }: LoadedAccount, pointer: string): FieldError[] =>
  [actor, ...grants].flatMap((one, index) => {
    const at = index === 0 ? `${pointer}/actor` : `${pointer}/grants/${index - 1}`;
    return [
      ...roleFaults(one, at),
      ...accountIdFaults(id, one, at),
      ...countyFaults(one, county, `${pointer}/county`),
    ];
  });

/** The places of a list whose value stands further up. */
const repeats = (placed: readonly Placed[]): FieldError[] => {
  const seen = new Set<string>();
  return placed.flatMap(({ pointer, value }) => {
    if (seen.has(value)) return [{ pointer, ...givenTwice }];
    seen.add(value);
    return [];
  });
};

const placed = <T>(list: string, rows: readonly T[], field: keyof T & string): Placed[] =>
  rows.map((row, index) => ({ pointer: `/${list}/${index}/${field}`, value: String(row[field]) }));

/** Everything wrong with accounts and keys about to be loaded; passwords and keys are not repeated. */
export const faultsOfLoad = (
  accounts: readonly LoadedAccount[],
  apiKeys: readonly LoadedKey[],
): FieldError[] => [
  ...accounts.flatMap((account, index) => accountFaults(account, `/accounts/${index}`)),
  ...apiKeys.flatMap(({ key, actor }, index) => [
    ...(actor.role === "employer" ? [] : [{ pointer: `/apiKeys/${index}/actor/role`, ...nobodysRole }]),
    ...(isApiKey(key) ? [] : [{ pointer: `/apiKeys/${index}/key`, ...badKey }]),
  ]),
  ...repeats(placed("accounts", accounts, "id")),
  ...repeats(placed("accounts", accounts, "login")),
  ...repeats(placed("apiKeys", apiKeys, "id")),
  ...repeats(placed("apiKeys", apiKeys, "key")),
];

/** @throws AppError `invalid-input` naming every fault, when there is one */
export const refuse = (fields: readonly FieldError[]): void => {
  if (fields.length > 0) throw new AppError("invalid-input", { faults: fields.length }, { fields });
};
