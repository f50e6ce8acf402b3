import { crc32 } from "node:zlib";
import { homeCounty } from "@qianxian/gazetteer";
import type { DemoCounty } from "./county.ts";
import { idOf } from "./ids.ts";
import { at, randomFrom } from "./random.ts";
import type { DemoAccounts } from "./records.ts";
import { demoStations } from "./stations.ts";
import { townships, villages } from "./tree.ts";

/** Password of every demo account; the demo is no place for secrets. */
export const demoPassword = "sandu-demo-2026";

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

const keyOf = (mode: "live" | "test", seed: number): string => {
  const random = randomFrom(seed, `${mode}-api-key`);
  const body = Array.from({ length: 32 }, () => base62.charAt(random.int(0, 61))).join("");
  return `qx_${mode}_${body}${keyChecksum(body)}`;
};

/** The API key of the first Changzhou employer: `qx_live_`, 32 characters of the seed, checksum of those. */
export const demoApiKey = (seed: number): string => keyOf("live", seed);

/** The key with which that employer's system is tried in the sandbox: `qx_test_`, made likewise. */
export const demoTestKey = (seed: number): string => keyOf("test", seed);

type DemoAccount = DemoAccounts["accounts"][number];
type DemoActor = DemoAccount["actor"];

const ofCounty = { county: homeCounty };

/** Log-ins of the county itself: who administers it, works in it, audits it, and runs the machine. */
const countyLogIns = [
  ["admin", "三都县劳务管理员", (accountId) => ({ role: "county-admin", accountId, ...ofCounty })],
  ["county", "三都县人力资源公司", (accountId) => ({ role: "county-staff", accountId, ...ofCounty })],
  ["auditor", "三都县审计局", (accountId) => ({ role: "auditor", accountId, ...ofCounty })],
  ["operator", "系统运维", (accountId) => ({ role: "operator", accountId })],
] as const satisfies readonly [string, string, (accountId: string) => DemoActor][];

/** Log-ins at the places of the tree: the first town, its first village, the first station, employer and crew. */
const placeLogIns = (county: DemoCounty): [string, string, (accountId: string) => DemoActor][] => {
  const town = at(townships, 0);
  const village = at(villages.filter((one) => one.town === town.code), 0);
  const station = at(demoStations(county.seed), 0);
  const employer = at(county.employers, 0);
  const [firstCrew] = county.crews(1).next().value ?? [];
  return [
    ["town", `${town.name}劳务专员`, (accountId) => ({ role: "town-staff", accountId, town: town.code })],
    ["village", `${village.name}劳务合作社`, (accountId) => ({ role: "village-staff", accountId, village: village.code })],
    ["station", station.name, (accountId) => ({ role: "station-staff", accountId, ...ofCounty, station: station.id, stationsAbove: [] })],
    ["liaison", `${employer.name}联络员`, (accountId) => ({ role: "liaison", accountId, ...ofCounty, employerId: employer.id })],
    ["employer", employer.name, (accountId) => ({ role: "employer", accountId, ...ofCounty, employerId: employer.id })],
    ...(firstCrew
      ? ([["leader", "带头能人（第一班组）", (accountId) => ({ role: "leader", accountId, ...ofCounty, crewId: firstCrew.id })]] as [
          string,
          string,
          (accountId: string) => DemoActor,
        ][])
      : []),
  ];
};

/** Stations, a log-in for each role, and the key of the first Changzhou employer. */
export const demoAccounts = (county: DemoCounty): DemoAccounts => {
  const { seed, employers } = county;
  const asEmployer = { role: "employer", employerId: at(employers, 0).id, ...ofCounty } as const;
  const accounts = [...countyLogIns, ...placeLogIns(county)].map(([login, displayName, actor], number): DemoAccount => {
    const id = idOf(seed, "account", number);
    // Who administers a county also does its daily work, in another role.
    const grants: DemoActor[] = login === "admin" ? [{ role: "county-staff", accountId: id, ...ofCounty }] : [];
    return { id, login, displayName, password: demoPassword, actor: actor(id), grants, ...ofCounty };
  });
  return {
    stations: demoStations(seed),
    accounts,
    apiKeys: [
      { id: idOf(seed, "api-key", 0), key: demoApiKey(seed), actor: asEmployer, name: "招聘系统" },
      { id: idOf(seed, "api-key", 1), key: demoTestKey(seed), actor: asEmployer, name: "招聘系统（试用）" },
    ],
  };
};
