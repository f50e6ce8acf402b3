/**
 * Guarantees
 * 1. A row stands in the county of who did it; of what nobody in particular did, by a link, in the county it tells of.
 */
import { describe, expect, it } from "@jest/globals";
import type { AuditEntry } from "@qianxian/contracts/identity";
import { anId } from "@qianxian/testing";
import { cryptoSeals } from "../adapters/crypto-seals.ts";
import { actorOf, anEntry, otherCounty } from "../testing/index.ts";
import { chained } from "./audit-chain.ts";

const seals = cryptoSeals(Buffer.alloc(32, 3));
const countyOfRow = (entry: AuditEntry) =>
  chained(null, { id: anId(1, "e0"), occurredAt: "2026-03-02T02:00:00.000Z", entry }, seals).row.county;

describe("the county of a row", () => {
  it.each<[string, Parameters<typeof anEntry>[0], string | null]>([
    ["who did it", { actor: actorOf("county-staff", 2, otherCounty) }, otherCounty],
    ["who did it, whatever is told", { actor: actorOf("county-staff", 2), county: otherCounty }, "522732"],
    ["what is told of an answer by a link", { actor: { role: "anyone" }, county: otherCounty }, otherCounty],
    ["nothing, when nothing is told", { actor: { role: "anyone" } }, null],
  ])("is that of %s", (_whose, change, county) => {
    expect(countyOfRow(anEntry(change))).toBe(county);
  });
});
