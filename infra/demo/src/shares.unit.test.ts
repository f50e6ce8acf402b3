/**
 * Guarantees
 * 1. At 2,000 workers the shares hold that the issue names or that we assume: seeking, away and where, sectors, priority
 *    groups, consent, gaps.
 * 2. Of the vacancies a third lack wage or skills; bases and sectors keep their shares; all can still be offered.
 * 3. Experience, skills and pay of a worker fit each other and the age.
 * 4. What is wanted is not refused.
 * 5. Nothing tells of sex or ethnicity.
 */
import { describe, expect, it } from "@jest/globals";
import { isWithin } from "@qianxian/gazetteer";
import { generateCounty } from "./county.ts";
import { ageOn } from "./dates.ts";

const today = "2026-11-24";
const county = generateCounty({ seed: 1, workers: 2_000, seats: 6_000, today });
const workers = [...county.workers()].flat();
const vacancies = [...county.vacancies()].flat();

const share = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  items.filter(is).length / items.length;

const about = (value: number, expected: number, tolerance: number): void => {
  expect(value).toBeGreaterThan(expected - tolerance);
  expect(value).toBeLessThan(expected + tolerance);
};

describe("the workers", () => {
  const away = workers.filter(({ presentRegion }) => presentRegion !== "522732");
  const worked = workers.filter(({ sectorExperience }) => sectorExperience.length > 0);
  const sectorIs = (...sectors: string[]) =>
    share(worked, ({ sectorExperience: [first] }) => first !== undefined && sectors.includes(first.sector));

  it("are looking to 15 %, away to 60 %", () => {
    about(share(workers, ({ seeking }) => seeking.state !== "no"), 0.15, 0.02);
    about(away.length / workers.length, 0.6, 0.03);
  });

  it("are away in the Yangtze delta to 53 %, the Pearl delta to 35 %, Guizhou to 12 %", () => {
    about(share(away, (worker) => isWithin(worker.presentRegion ?? "", "yangtze-delta")), 0.53, 0.04);
    about(share(away, (worker) => isWithin(worker.presentRegion ?? "", "pearl-delta")), 0.35, 0.04);
    about(share(away, (worker) => isWithin(worker.presentRegion ?? "", "520000")), 0.12, 0.03);
  });

  it("come from the sectors 55/15/15/15", () => {
    about(sectorIs("manufacturing"), 0.55, 0.05);
    about(sectorIs("hotel"), 0.15, 0.04);
    about(sectorIs("catering"), 0.15, 0.04);
    about(sectorIs("agriculture", "livestock", "construction"), 0.15, 0.04);
  });

  it("leave unsaid the region to 30 %, the sector to 30 %, the wage to 20 %, skills to a fifth", () => {
    about(share(workers, ({ wantedRegions }) => wantedRegions.length === 0), 0.3, 0.03);
    about(share(workers, ({ wantedSectors }) => wantedSectors.length === 0), 0.3, 0.03);
    about(share(workers, ({ wageFloorFen }) => wageFloorFen === null), 0.2, 0.03);
    about(share(workers, ({ skills }) => skills.length === 0), 0.21, 0.04);
  });

  it("belong to priority groups and consent as households do", () => {
    about(share(workers, ({ priorityGroups }) => priorityGroups.includes("lifted")), 0.45, 0.03);
    about(share(workers, ({ priorityGroups }) => priorityGroups.includes("relocated")), 0.12, 0.04);
    about(share(workers, ({ consentToPush }) => consentToPush), 0.9, 0.02);
  });

  it("have a past that fits their skills and their age", () => {
    for (const { idNumber, skills, sectorExperience, certificates, lastWageFen } of workers) {
      const years = sectorExperience.reduce((sum, entry) => sum + entry.years, 0);
      if (skills.length > 0 || lastWageFen !== null) expect(years).toBeGreaterThan(0);
      for (const skill of skills) expect(skill.years ?? 0).toBeLessThanOrEqual(years);
      if (idNumber === null) continue;
      const birth = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
      expect(ageOn(birth, today)).toBeGreaterThanOrEqual(16);
      expect(years).toBeLessThanOrEqual(Math.max(0, ageOn(birth, today) - 16));
      expect(certificates.length).toBeLessThanOrEqual(4);
    }
  });

  it("who sew well have been in manufacturing, for a believable pay", () => {
    const sewers = workers.filter(({ skills, sectorExperience }) =>
      sectorExperience.length === 1 && skills.some(({ name, level }) => name === "缝纫" && level === "skilled"),
    );
    expect(sewers.length).toBeGreaterThan(20);
    for (const { sectorExperience, lastWageFen } of sewers) {
      expect(sectorExperience[0]?.sector).toBe("manufacturing");
      expect(lastWageFen ?? 500_000).toBeGreaterThanOrEqual(320_000);
      expect(lastWageFen ?? 500_000).toBeLessThanOrEqual(780_000);
    }
  });

  it("never want what they refuse", () => {
    for (const worker of workers) {
      for (const refused of worker.refusedRegions)
        for (const wanted of worker.wantedRegions) expect(isWithin(wanted, refused)).toBe(false);
      expect(worker.wantedSectors.filter((sector) => worker.refusedSectors.includes(sector))).toEqual([]);
    }
  });
});

describe("the vacancies", () => {
  const sectorIs = (...sectors: string[]) =>
    share(vacancies, ({ sector }) => sector !== null && sectors.includes(sector));

  it("lack a wage to 12 %, a wage or skills to a third", () => {
    about(share(vacancies, ({ wage }) => wage === null), 0.12, 0.02);
    about(share(vacancies, ({ wage, skills }) => wage === null || skills.length === 0), 0.33, 0.03);
  });

  it("are 55/15/15/15 of the sectors, from all four bases", () => {
    about(sectorIs("manufacturing"), 0.55, 0.05);
    about(sectorIs("hotel"), 0.15, 0.04);
    about(sectorIs("catering"), 0.15, 0.04);
    about(sectorIs("agriculture", "livestock", "construction"), 0.15, 0.04);
    for (const base of ["changzhou", "huangpu", "shenzhen", "local"])
      expect(share(vacancies, (vacancy) => vacancy.base === base)).toBeGreaterThan(0.1);
  });

  it("ask for few mostly and for many seldom", () => {
    expect(share(vacancies, ({ seats }) => (seats ?? 0) <= 10)).toBeGreaterThan(0.55);
    expect(share(vacancies, ({ seats }) => (seats ?? 0) >= 50)).toBeGreaterThan(0.01);
    expect(share(vacancies, ({ seats }) => (seats ?? 0) >= 50)).toBeLessThan(0.15);
  });

  it("can still be offered, and pay what the sector pays", () => {
    for (const { closesOn, startsOn, wage, sector, base } of vacancies) {
      expect(closesOn !== null && closesOn > today && (startsOn === null || startsOn >= today)).toBe(true);
      if (wage?.unit !== "month") continue;
      expect(wage.minFen).toBeGreaterThanOrEqual(base === "local" ? 250_000 : 360_000);
      expect(wage.maxFen).toBeLessThanOrEqual(sector === "manufacturing" ? 1_170_000 : 1_120_000);
    }
  });

  it("begin with forty complete seats for sewers at Changzhou", () => {
    const [first] = vacancies;
    expect(first).toMatchObject({ base: "changzhou", sector: "manufacturing", seats: 40 });
    expect(first?.wage?.unit).toBe("month");
    expect(first?.skills.map(({ name }) => name)).toContain("缝纫");
  });
});

describe("all records", () => {
  it("say nothing of sex, ethnicity, faith, health or household registration", () => {
    const texts = JSON.stringify([
      vacancies.map(({ title, description, workplace }) => [title, description, workplace]),
      county.employers.map(({ name }) => name),
    ]);
    expect(texts).not.toMatch(/男|女|汉族|水族|布依|苗族|少数民族|信教|乙肝|残疾|户口|户籍|未婚|已婚|阿姨|小妹|大姐/);
    for (const worker of workers) expect(Object.keys(worker)).not.toEqual(expect.arrayContaining(["sex"]));
  });
});
