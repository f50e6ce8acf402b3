/**
 * Guarantees
 * 1. Each of ten leaks, one at a time in a copy of clean material, is found at its place, and nothing else is.
 * 2. The planting leaves what was collected as it is, and fails where nothing was collected.
 */
import { describe, expect, it } from "@jest/globals";
import { demoIdNumber, demoPhone } from "@qianxian/infra-demo";
import { knownIdentifiers } from "./identifiers.ts";
import { isFound, planted, plants } from "./plants.ts";
import { type Material, scanForLeaks } from "./scan.ts";

const person = { name: "韦秀莲", phone: demoPhone(7), idNumber: demoIdNumber("1987-03-09", 41) };
const known = knownIdentifiers([person]);
const masked = '{"maskedName":"韦*","maskedPhone":"154****4567"}';
const clean: readonly Material[] = [
  { medium: "log", place: "logs/gateway.log", text: '{"level":30,"msg":"request"}' },
  { medium: "queue", place: "{qx}:matcher.workers:1", text: "{}" },
  { medium: "event", place: "profiles.outbox.payload", text: "{}" },
  { medium: "answer", place: "GET /v1/workers", text: masked },
  { medium: "url", place: "GET /v1/workers", text: "/v1/workers?limit=50" },
  { medium: "metric", place: "profiles /metrics", text: 'qx_jobs{queue="a"}' },
  { medium: "error", place: "POST /v1/sessions", text: '{"code":"wrong-credentials"}' },
  { medium: "table", place: "outreach.campaign.asked", text: "{}" },
  { medium: "table", place: "identity.audit_entry.entry", text: "{}" },
];

describe("the ten leaks", () => {
  it("are ten, in every medium but files", () => {
    expect(plants).toHaveLength(10);
    expect(new Set(plants.map(({ medium }) => medium)).size).toBe(8);
    expect(scanForLeaks(clean, known)).toEqual([]);
  });

  it.each(plants.map((plant) => [plant.what, plant] as const))("%s is found", (_what, plant) => {
    const before = structuredClone(clean);
    const findings = scanForLeaks(planted(clean, plant, person), known);
    expect(isFound(findings, plant)).toBe(true);
    expect(new Set(findings.map(({ medium }) => medium))).toEqual(new Set([plant.medium]));
    expect(clean).toEqual(before);
  });

  it("can't be planted where nothing was collected", () => {
    expect(() => planted([], plants[0]!, person)).toThrow("Nothing was collected");
  });
});
