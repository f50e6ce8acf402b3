/**
 * Guarantees
 * 1. The best come first, at most `k` of them, each explained; whoever fails a gate is not among them.
 * 2. Equals are ordered by the fixed hash of both ids, not by age or order of input.
 * 3. A worker without a vacancy learns which gate bars the most.
 */
import { describe, expect, it } from "@jest/globals";
import { aVacancyCard, anId, aWorkerCard } from "@qianxian/testing/cards";
import { barringGate, rankVacancies, rankWorkers } from "./index.ts";
import { fnv1a } from "./tie.ts";

const context = { today: "2026-03-15" };

describe("fnv1a", () => {
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("hashes %j as its authors publish", (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });
});

describe("rankVacancies", () => {
  const worker = aWorkerCard({ wantedRegions: ["320412", "440112"] as never });
  const wujin = aVacancyCard({ id: anId(1_001), region: "320412" });
  const huangpu = aVacancyCard({ id: anId(1_002), region: "440112" });
  const closed = aVacancyCard({ id: anId(1_003), region: "320412", status: "closed" });

  it("puts the best first, explains it, and hides what a gate closes", () => {
    const ranked = rankVacancies(worker, [closed, huangpu, wujin], 5, context);
    expect(ranked.map(({ vacancy }) => vacancy.id)).toEqual([wujin.id, huangpu.id]);
    expect(ranked[0]?.verdict.sentence.zh).toContain("常州武进是您的第一意向");
  });

  it("gives no more than asked", () => {
    expect(rankVacancies(worker, [huangpu, wujin], 1, context)).toHaveLength(1);
    expect(rankVacancies(worker, [huangpu, wujin], 0, context)).toEqual([]);
  });

  it("gives nothing to somebody who is not looking", () => {
    expect(rankVacancies(aWorkerCard({ erased: true }), [wujin], 5, context)).toEqual([]);
  });

  it("shows drafts only in a preview", () => {
    const draft = aVacancyCard({ id: anId(1_004), status: "draft", seatsOpen: 0, seatsTotal: 0 });
    expect(rankVacancies(worker, [draft], 5, context)).toEqual([]);
    expect(rankVacancies(worker, [draft], 5, context, { preview: true })).toHaveLength(1);
  });
});

describe("rankWorkers", () => {
  it("orders equals by the hash of both ids, which favours no early record", () => {
    const vacancy = aVacancyCard();
    const people = Array.from({ length: 40 }, (_, at) => aWorkerCard({ id: anId(1 + at) }));
    const ids = rankWorkers(vacancy, people, 40, context).items.map(({ worker }) => worker.id);
    const hashes = ids.map((id) => fnv1a(id + vacancy.id));
    expect(hashes).toEqual(hashes.toSorted((a, b) => a - b));
    expect(ids).not.toEqual(ids.toSorted());
    expect(ids[0]).not.toBe(rankWorkers(aVacancyCard({ id: anId(1_002) }), people, 1, context).items[0]?.worker.id);
  });

  it("counts all who are eligible beyond those listed", () => {
    const people = [aWorkerCard({ id: anId(1) }), aWorkerCard({ id: anId(2) }), aWorkerCard({ id: anId(3), erased: true })];
    expect(rankWorkers(aVacancyCard(), people, 1, context)).toMatchObject({ eligible: 2, items: [{}] });
    expect(rankWorkers(aVacancyCard({ status: "draft" }), people, 1, context)).toEqual({ eligible: 0, items: [] });
  });
});

describe("barringGate", () => {
  const kitchen = aVacancyCard({ id: anId(1_001), sector: "catering", region: "320412" });
  const hotel = aVacancyCard({ id: anId(1_002), sector: "hotel", region: "320412" });
  const full = aVacancyCard({ id: anId(1_003), seatsOpen: 0 });

  it("names the gate that bars most of what is open, worded for the first by id", () => {
    const elsewhere = { ...kitchen, region: aVacancyCard({ region: "440112" }).region };
    const worker = aWorkerCard({ refusedRegions: ["320400"] as never, refusedSectors: ["hotel", "catering"] });
    expect(barringGate(worker, [hotel, elsewhere, full], context)).toMatchObject({ gate: "sector-refused", says: { zh: "不愿做餐饮" } });
  });

  it("names the first in order of gates that bar alike", () => {
    const worker = aWorkerCard({ refusedRegions: ["320400"] as never, refusedSectors: ["hotel", "catering"] });
    expect(barringGate(worker, [hotel, kitchen], context)).toMatchObject({ gate: "region-refused", says: { zh: "不愿去常州" } });
  });

  it("names the worker's own gate first", () => {
    expect(barringGate(aWorkerCard({ erased: true }), [], context)?.gate).toBe("worker-seeking");
  });

  it("names none when something is open to the worker, or nothing is open at all", () => {
    expect(barringGate(aWorkerCard({ refusedSectors: ["hotel"] }), [hotel, kitchen], context)).toBeNull();
    expect(barringGate(aWorkerCard(), [full], context)).toBeNull();
  });
});
