import { crc32 } from "node:zlib";
import type { DemoCounty } from "./county.ts";
import { idOf } from "./ids.ts";
import { at, randomFrom } from "./random.ts";
import type { DemoAccounts } from "./records.ts";
import { townships } from "./tree.ts";

/** Password of every demo account; the demo is no place for secrets. */
export const demoPassword = "sandu-demo-2026";

const countyCode = "522732";

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** CRC32 of the text in six base62 digits, so that a mistyped key is seen without asking anybody. */
export const keyChecksum = (text: string): string => {
  let rest = crc32(text);
  let digits = "";
  for (let place = 0; place < 6; place += 1) {
    digits = base62.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
};

/** The API key of the first Changzhou employer: `qx_test_`, 32 characters of the seed, checksum of those. */
export const demoApiKey = (seed: number): string => {
  const random = randomFrom(seed, "api-key");
  const body = Array.from({ length: 32 }, () => base62.charAt(random.int(0, 61))).join("");
  return `qx_test_${body}${keyChecksum(body)}`;
};

/** Log-ins for one of each role, and the key of the first Changzhou employer. */
export const demoAccounts = (county: DemoCounty): DemoAccounts => {
  const { seed, employers } = county;
  const town = at(townships, 0);
  const employer = at(employers, 0);
  const [firstCrew] = county.crews(1).next().value ?? [];
  const account = (
    number: number,
    login: string,
    displayName: string,
    actor: (accountId: string) => DemoAccounts["accounts"][number]["actor"],
  ): DemoAccounts["accounts"][number] => {
    const id = idOf(seed, "account", number);
    return { id, login, displayName, password: demoPassword, actor: actor(id) };
  };
  const asEmployer = { role: "employer", employerId: employer.id, county: countyCode } as const;
  return {
    accounts: [
      account(0, "county", "三都县人力资源公司", (accountId) => ({ role: "county-staff", accountId, county: countyCode })),
      account(1, "town", `${town.name}劳务专员`, (accountId) => ({ role: "town-staff", accountId, town: town.code })),
      ...(firstCrew
        ? [account(2, "leader", "带头能人（第一班组）", (accountId) => ({ role: "leader", accountId, county: countyCode, crewId: firstCrew.id }))]
        : []),
      account(3, "employer", employer.name, () => asEmployer),
    ],
    apiKeys: [{ id: idOf(seed, "api-key", 0), key: demoApiKey(seed), actor: asEmployer }],
  };
};
