/**
 * Guarantees
 * 1. Everything is sent once, employers before vacancies and workers before crews, in batches the routes take.
 * 2. Loading twice sends the same again, so that services that keep what they have change nothing.
 * 3. Several batches may be under way at once, never more than asked; it can be stopped after those.
 * 4. Progress ends at the total of each step; a refusal stops the load and is not swallowed.
 */
import { describe, expect, it } from "@jest/globals";
import type { InputOf, OutputOf, Route } from "@qianxian/contracts";
import { generateCounty } from "./county.ts";
import { type LoadProgress, type LoadTarget, loadCounty } from "./load-county.ts";

const county = generateCounty({ seed: 1, workers: 1_200, seats: 900, today: "2026-11-24" });

type Sent = { path: string; input: Record<string, unknown> };

const nothingStored: Record<string, unknown> = {
  "/internal/vacancies/load": { employers: 0, vacancies: 0 },
  "/internal/profiles/workers/load": { workers: 0 },
  "/internal/profiles/crews/load": { crews: 0 },
  "/internal/identity/load": { accounts: 0, apiKeys: 0 },
};

/** Keeps every call, checks it against the route, and answers that nothing new was stored. */
const aRecordingTarget = (refuseAt = Number.POSITIVE_INFINITY): { target: LoadTarget; sent: Sent[] } => {
  const sent: Sent[] = [];
  const call = async <R extends Route>(route: R, input: InputOf<R>): Promise<OutputOf<R>> => {
    if (sent.length >= refuseAt) throw new Error("refused");
    sent.push({ path: route.path, input: route.input.parse(input) });
    return route.output.parse(nothingStored[route.path]) as OutputOf<R>;
  };
  return { target: { call }, sent };
};

const listOf = (sent: readonly Sent[], name: string): unknown[] =>
  sent.flatMap(({ input }) => (Array.isArray(input[name]) ? (input[name] as unknown[]) : []));

describe("loadCounty", () => {
  it("sends everything once, in an order in which nothing is missing", async () => {
    const { target, sent } = aRecordingTarget();
    await loadCounty(county, target);

    expect(sent.map(({ path }) => path)).toEqual([
      "/internal/vacancies/load",
      "/internal/vacancies/load",
      "/internal/profiles/workers/load",
      "/internal/profiles/workers/load",
      "/internal/profiles/workers/load",
      "/internal/profiles/crews/load",
      "/internal/identity/load",
    ]);
    expect(listOf(sent, "employers")).toHaveLength(county.sizes.employers);
    expect(listOf(sent.slice(0, 1), "employers")).toHaveLength(county.sizes.employers);
    expect(listOf(sent, "vacancies")).toEqual([...county.vacancies()].flat());
    expect(listOf(sent, "workers")).toEqual([...county.workers()].flat());
    expect(listOf(sent, "crews")).toEqual([...county.crews()].flat());
    expect(listOf(sent, "accounts")).toHaveLength(10);
  });

  it("sends the same when loading again", async () => {
    const [first, second] = [aRecordingTarget(), aRecordingTarget()];
    await loadCounty(county, first.target);
    await loadCounty(county, second.target);
    expect(second.sent).toEqual(first.sent);
  });

  it("tells how far it is, up to the total", async () => {
    const told: LoadProgress[] = [];
    await loadCounty(county, aRecordingTarget().target, (progress) => told.push(progress));
    const steps = ["employers", "vacancies", "workers", "crews", "accounts"] as const;
    for (const step of steps) {
      const last = told.findLast((progress) => progress.step === step);
      expect(last?.sent).toBe(last?.total);
    }
    expect(told.filter(({ step }) => step === "workers").map(({ sent }) => sent)).toEqual([500, 1_000, 1_200]);
  });

  it("sends several batches at once, and the same records", async () => {
    const { target, sent } = aRecordingTarget();
    let [underWay, most] = [0, 0];
    const call: LoadTarget["call"] = async (route, input) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise(setImmediate);
      underWay -= 1;
      return target.call(route, input);
    };
    await loadCounty(county, { call }, undefined, { connections: 2, accounts: false });
    expect(most).toBe(2);
    expect(listOf(sent, "workers")).toEqual([...county.workers()].flat());
    expect(listOf(sent, "accounts")).toEqual([]);
  });

  it("stops when asked, and sends nothing more", async () => {
    const { target, sent } = aRecordingTarget();
    const stop = new AbortController();
    const loading = loadCounty(county, target, ({ step }) => step === "workers" && stop.abort(), { connections: 2, signal: stop.signal });
    await expect(loading).rejects.toMatchObject({ name: "AbortError" });
    expect(listOf(sent, "workers")).toHaveLength(1_000);
    expect(listOf(sent, "crews")).toEqual([]);
  });

  it("stops at the first refusal", async () => {
    const { target, sent } = aRecordingTarget(3);
    await expect(loadCounty(county, target)).rejects.toThrow("refused");
    expect(sent).toHaveLength(3);
  });
});
