/**
 * Guarantees
 * 1. Schooling or experience below what is asked lowers the skill part, step by step, and is said.
 * 2. More than asked neither helps nor harms; what either side has not told never counts against the worker.
 * 3. Years count in the posting's sector or with a skill it names.
 */
import { describe, expect, it } from "@jest/globals";
import { aVacancyCard, aWorkerCard } from "@qianxian/testing/cards";
import { score } from "../score.ts";
import { qualification } from "./qualification.ts";

const sewing = [{ name: "缝纫", level: null, years: null }] as never;
const asked = [{ name: "缝纫", level: null, must: true }] as never;

describe("qualification", () => {
  it.each([
    ["bachelor", "bachelor", 1],
    ["junior", "college", 1],
    ["bachelor", "college", 0.8],
    ["college", "junior", 0.6],
    ["bachelor", "primary", 0.2],
    [null, "primary", 1],
    ["bachelor", null, 1],
  ] as const)("asked %s, held %s: %d", (wanted, held, factor) => {
    const { factor: got } = qualification(aWorkerCard({ education: held }), aVacancyCard({ education: wanted }));
    expect(got).toBe(factor);
  });

  it.each([
    [3, [{ sector: "hotel", years: 3 }], 1],
    [3, [{ sector: "hotel", years: 1 }], 0.8],
    [3, [{ sector: "catering", years: 9 }], 0.7],
    [3, [], 1],
    [0, [{ sector: "catering", years: 9 }], 1],
  ] as const)("asks %d years in a hotel of somebody with %j: %d", (experienceYearsMin, lived, factor) => {
    const worker = aWorkerCard({ sectorExperience: [...lived] as never });
    const { factor: got } = qualification(worker, aVacancyCard({ sector: "hotel", experienceYearsMin }));
    expect(got).toBeCloseTo(factor);
  });

  it("counts years with a skill that is asked for", () => {
    const worker = aWorkerCard({ skills: [{ name: "缝纫", level: null, years: 4 }] as never });
    const vacancy = aVacancyCard({ sector: "manufacturing", skills: asked, experienceYearsMin: 3 });
    expect(qualification(worker, vacancy)).toEqual({ factor: 1, phrases: [] });
  });

  it("lowers the skill part and says why, in that clause", () => {
    const vacancy = aVacancyCard({ skills: asked, education: "bachelor" });
    const [able, short] = (["bachelor", "junior"] as const).map(
      (education) => score(aWorkerCard({ skills: sewing, education }), vacancy, { today: "2026-03-01" }).parts[0],
    );
    expect(able).toMatchObject({ fit: 10_000, says: { zh: "要的缝纫您会" } });
    expect(short).toMatchObject({ fit: 4_000, says: { zh: "要的缝纫您会，要本科，您登记的是初中" } });
  });
});
