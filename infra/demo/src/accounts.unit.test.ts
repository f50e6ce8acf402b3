/**
 * Guarantees
 * 1. There is a log-in for each role, and the stations, as identity takes them.
 * 2. The leader leads the first crew, town and village are the first, key, employer and liaison are of the first Changzhou
 *    employer, the station is Changzhou.
 * 3. The key is fixed by the seed and ends with the checksum of its body.
 */
import { describe, expect, it } from "@jest/globals";
import { identityInternalRoutes } from "@qianxian/contracts/identity";
import { Role } from "@qianxian/contracts/vocabulary";
import { demoAccounts, demoApiKey, demoPassword, demoTestKey, keyChecksum } from "./accounts.ts";
import { generateCounty } from "./county.ts";
import { townships, villages } from "./tree.ts";

const county = generateCounty({ seed: 1, workers: 400, seats: 300, today: "2026-11-24" });
const { accounts, apiKeys, stations = [] } = demoAccounts(county);
const actorOf = (login: string) => accounts.find((account) => account.login === login)?.actor;

describe("demoAccounts", () => {
  it("are what identity takes", () => {
    const parsed = identityInternalRoutes.loadAccounts.input.safeParse({ stations, accounts, apiKeys });
    expect(parsed.error).toBeUndefined();
    expect(accounts.map(({ password }) => password)).toEqual(Array(10).fill(demoPassword));
    const roles = Role.options.filter((role) => role !== "service");
    expect(accounts.map(({ actor }) => actor.role).toSorted()).toEqual(roles.toSorted());
  });

  it("reach what their role says", () => {
    const [crew] = [...county.crews()].flat();
    const changzhou = county.employers.find(({ base }) => base === "changzhou");
    expect(actorOf("county")).toMatchObject({ role: "county-staff", county: "522732" });
    expect(actorOf("town")).toMatchObject({ role: "town-staff", town: townships[0]?.code });
    expect(actorOf("leader")).toMatchObject({ role: "leader", crewId: crew?.id });
    expect(crew?.town).toBe(townships[0]?.code);
    const [village] = villages.filter(({ town }) => town === townships[0]?.code);
    expect(actorOf("village")).toMatchObject({ role: "village-staff", village: village?.code });
    expect(actorOf("station")).toMatchObject({ role: "station-staff", station: stations[0]?.id, stationsAbove: [] });
    expect(actorOf("liaison")).toMatchObject({ role: "liaison", employerId: changzhou?.id });
    expect(actorOf("employer")).toMatchObject({ role: "employer", employerId: changzhou?.id, county: "522732" });
    for (const { actor } of apiKeys) expect(actor).toEqual({ role: "employer", employerId: changzhou?.id, county: "522732" });
    expect(apiKeys.map(({ key }) => key)).toEqual([demoApiKey(1), demoTestKey(1)]);
  });
});

describe("demoApiKey", () => {
  it("is fixed by the seed and carries its checksum", () => {
    const key = demoApiKey(1);
    expect(key).toBe(demoApiKey(1));
    expect(key).not.toBe(demoApiKey(2));
    expect(key).toMatch(/^qx_live_[0-9A-Za-z]{38}$/);
    expect(key.slice(-6)).toBe(keyChecksum(key.slice(8, -6)));
    expect(demoTestKey(1)).toMatch(/^qx_test_[0-9A-Za-z]{38}$/);
    expect(demoTestKey(1).slice(8)).not.toBe(key.slice(8));
  });

  it("has the CRC32 of the catalogue's check text in base62", () => {
    expect(keyChecksum("123456789")).toBe("3jZRME");
  });
});
