/**
 * Guarantees
 * 1. There is a log-in for county staff, town staff, a leader and an employer, as identity takes them.
 * 2. The leader leads the first crew, the town is the first, key and employer log-in are of the first Changzhou employer.
 * 3. The key is fixed by the seed and ends with the checksum of its body.
 */
import { describe, expect, it } from "@jest/globals";
import { identityInternalRoutes } from "@qianxian/contracts/identity";
import { demoAccounts, demoApiKey, demoPassword, keyChecksum } from "./accounts.ts";
import { generateCounty } from "./county.ts";
import { townships } from "./tree.ts";

const county = generateCounty({ seed: 1, workers: 400, seats: 300, today: "2026-11-24" });
const { accounts, apiKeys } = demoAccounts(county);
const actorOf = (login: string) => accounts.find((account) => account.login === login)?.actor;

describe("demoAccounts", () => {
  it("are what identity takes", () => {
    const parsed = identityInternalRoutes.loadAccounts.input.safeParse({ accounts, apiKeys });
    expect(parsed.error).toBeUndefined();
    expect(accounts.map(({ password }) => password)).toEqual(Array(4).fill(demoPassword));
  });

  it("reach what their role says", () => {
    const [crew] = [...county.crews()].flat();
    const changzhou = county.employers.find(({ base }) => base === "changzhou");
    expect(actorOf("county")).toMatchObject({ role: "county-staff", county: "522732" });
    expect(actorOf("town")).toMatchObject({ role: "town-staff", town: townships[0]?.code });
    expect(actorOf("leader")).toMatchObject({ role: "leader", crewId: crew?.id });
    expect(crew?.town).toBe(townships[0]?.code);
    expect(actorOf("employer")).toEqual({ role: "employer", employerId: changzhou?.id });
    expect(apiKeys[0]?.actor).toEqual(actorOf("employer"));
  });
});

describe("demoApiKey", () => {
  it("is fixed by the seed and carries its checksum", () => {
    const key = demoApiKey(1);
    expect(key).toBe(demoApiKey(1));
    expect(key).not.toBe(demoApiKey(2));
    expect(key).toMatch(/^qx_test_[0-9A-Za-z]{38}$/);
    expect(key.slice(-6)).toBe(keyChecksum(key.slice(8, -6)));
  });

  it("has the CRC32 of the catalogue's check text in base62", () => {
    expect(keyChecksum("123456789")).toBe("3jZRME");
  });
});
