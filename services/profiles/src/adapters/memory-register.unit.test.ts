/**
 * Guarantees
 * 1. The memory twins of the leaders' register, of invitations, of codes and of likenesses keep the promises of their ports.
 * 2. A token is 256 random bits and known by its hash; stations are those told beforehand.
 */
import { describe, expect, it } from "@jest/globals";
import { crewInvitationsContract } from "../ports/crew-invitations.contract.ts";
import { joinCodesContract } from "../ports/join-codes.contract.ts";
import { leaderRegisterContract } from "../ports/leader-register.contract.ts";
import { likenessesContract } from "../ports/likenesses.contract.ts";
import type { OpenStore } from "../ports/worker-repository.contract.ts";
import { knownStations, memoryStore, stationId } from "../testing/index.ts";
import { randomLinkTokens } from "./random-link-tokens.ts";

const open: OpenStore = async () => ({ ...memoryStore(), close: async () => {} });

leaderRegisterContract("memory", open);
crewInvitationsContract("memory", open);
joinCodesContract("memory", open);
likenessesContract("memory", open);

describe("tokens of links", () => {
  it("are never the same, and their hashes tell nothing of them", () => {
    const tokens = Array.from({ length: 100 }, () => randomLinkTokens.make());
    expect(new Set(tokens).size).toBe(100);
    expect(tokens.every((token) => /^[\w-]{43}$/.test(token))).toBe(true);
    expect(randomLinkTokens.hash("a")).toBe("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
  });
});

describe("stations in memory", () => {
  it("are found with those above, and an unknown one is refused", async () => {
    expect(await knownStations().find(stationId(2))).toEqual({ county: "522732", stations: [stationId(2), stationId(1)] });
    await expect(knownStations().find(stationId(9))).rejects.toMatchObject({ code: "unit-not-found" });
  });
});
