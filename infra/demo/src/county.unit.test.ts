/**
 * Guarantees
 * 1. Same options, same bytes, also across machines, locales and time zones; another seed, other bytes.
 * 2. Every record is one that the services' contracts take, with names of skills, certificates and regions that
 *    the gazetteer knows.
 * 3. The streams come in chunks, can be read again, and ids do not depend on the day.
 * 4. Ties hold: partners name each other and share a household, buddies name each other, no ID number or phone twice.
 * 5. Crews are of one town, 10 to 40 members, most of them looking, nobody in two.
 */
import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { NewCrew, NewWorker } from "@qianxian/contracts/profiles";
import { Employer, vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";
import { areaOf, isCertificate, isSkill, regionOf } from "@qianxian/gazetteer";
import { type DemoCounty, generateCounty, startSize } from "./county.ts";
import { idNumberCheckDigit } from "./identifiers.ts";
import { villages } from "./tree.ts";

const today = "2026-11-24";
const small = { seed: 7, workers: 300, seats: 250, today };

const sha256 = (county: DemoCounty): string => {
  const { employers } = county;
  const all = [employers, [...county.vacancies()], [...county.workers()], [...county.crews()]];
  return createHash("sha256").update(JSON.stringify(all)).digest("hex");
};

const county = generateCounty({ ...startSize, seed: 1, today });
const workers = [...county.workers()].flat();
const vacancies = [...county.vacancies()].flat();
const crews = [...county.crews()].flat();
const byId = new Map(workers.map((worker) => [worker.id, worker]));

describe("generateCounty", () => {
  it("gives the same bytes for the same options", () => {
    expect(sha256(generateCounty(small))).toBe(sha256(generateCounty(small)));
    expect(sha256(generateCounty({ ...small, seed: 8 }))).not.toBe(sha256(generateCounty(small)));
  });

  it("gives on this machine what it gives on others", () => {
    expect(sha256(generateCounty(small)).slice(0, 16)).toBe("67a7fca92f633b9c");
  });

  it("streams in chunks and can be read again", () => {
    const chunks = [...county.workers(300)];
    expect(chunks.map(({ length }) => length)).toEqual([300, 300, 300, 300, 300, 300, 200]);
    expect(chunks.flat()).toEqual(workers);
  });

  it("counts what it holds", () => {
    expect(county.sizes).toEqual({
      employers: county.employers.length,
      vacancies: vacancies.length,
      seats: vacancies.reduce((sum, { seats }) => sum + (seats ?? 0), 0),
      workers: workers.length,
      crews: crews.length,
    });
    expect(county.sizes).toMatchObject({ workers: 2_000, seats: 1_500, crews: 3 });
  });

  it("keeps ids when the day changes", () => {
    const ids = (day: string) => [...generateCounty({ ...small, today: day }).workers()].flat().map(({ id }) => id);
    expect(ids("2027-03-01")).toEqual(ids(today));
  });

  it.each([1, 8, 40])("stands with %i workers and seats", (size) => {
    const tiny = generateCounty({ seed: 3, workers: size, seats: size, today });
    expect([...tiny.workers()].flat()).toHaveLength(size);
    expect([...tiny.vacancies()].flat().reduce((sum, { seats }) => sum + (seats ?? 0), 0)).toBe(size);
  });
});

describe("the records", () => {
  it("are what the contracts take", () => {
    const load = vacanciesInternalRoutes.loadVacancies.input.shape;
    for (const employer of county.employers) expect(Employer.safeParse(employer).error).toBeUndefined();
    for (const vacancy of vacancies) expect(load.vacancies.element.safeParse(vacancy).error).toBeUndefined();
    for (const worker of workers) expect(NewWorker.safeParse(worker).error).toBeUndefined();
    for (const crew of crews) expect(NewCrew.safeParse(crew).error).toBeUndefined();
  });

  it("use names and codes that the gazetteer knows", () => {
    const records = [...workers, ...vacancies];
    const skills = records.flatMap((record) => record.skills.map(({ name }) => name));
    const certificates = [
      ...workers.flatMap((worker) => worker.certificates.map(({ name }) => name)),
      ...vacancies.flatMap((vacancy) => vacancy.certificates),
    ];
    const places = [
      ...workers.flatMap((worker) => [worker.presentRegion, ...worker.wantedRegions, ...worker.refusedRegions]),
      ...vacancies.map(({ region }) => region),
    ].filter((place) => place !== null);
    expect([...new Set(skills)].filter((name) => !isSkill(name))).toEqual([]);
    expect([...new Set(certificates)].filter((name) => !isCertificate(name))).toEqual([]);
    expect([...new Set(places)].filter((code) => !regionOf(code) && !areaOf(code))).toEqual([]);
  });

  it("have ID numbers and phones that nobody shares", () => {
    const idNumbers = workers.map(({ idNumber }) => idNumber).filter((number) => number !== null);
    const phones = workers.map(({ phone }) => phone).filter((phone) => phone !== null);
    expect(new Set(idNumbers).size).toBe(idNumbers.length);
    expect(new Set(phones).size).toBe(phones.length);
    const beside = generateCounty({ ...startSize, seed: 2, today, beside: true });
    const others = [...beside.workers()].flat().flatMap(({ idNumber, phone }) => [idNumber ?? [], phone ?? []].flat());
    expect(others.filter((text) => idNumbers.includes(text) || phones.includes(text))).toEqual([]);
    for (const number of idNumbers) expect(number[17]).toBe(idNumberCheckDigit(number.slice(0, 17)));
  });

  it("live in villages of the county, all of them peopled", () => {
    expect(new Set(workers.map(({ village }) => village))).toEqual(new Set(villages.map(({ code }) => code)));
  });

  it("tie couples and buddies both ways", () => {
    for (const { id, partnerId, buddyIds, householdId } of workers) {
      if (partnerId !== null) expect(byId.get(partnerId)).toMatchObject({ partnerId: id, householdId });
      for (const buddy of buddyIds) expect(byId.get(buddy)?.buddyIds).toContain(id);
    }
    expect(workers.some(({ partnerId }) => partnerId !== null)).toBe(true);
    expect(workers.some(({ buddyIds }) => buddyIds.length > 0)).toBe(true);
  });
});

describe("the crews", () => {
  it("are 10 to 40 people of the leader's town, most of them looking, nobody in two", () => {
    for (const { town, leaderWorkerId, memberIds } of crews) {
      const members = memberIds.map((id) => byId.get(id));
      const looking = members.filter((member) => member?.seeking.state !== "no").length;
      expect(members.length).toBeGreaterThanOrEqual(10);
      expect(members.length).toBeLessThanOrEqual(40);
      expect(looking / members.length).toBeGreaterThanOrEqual(0.5);
      for (const member of [...members, byId.get(leaderWorkerId)]) expect(member?.village.slice(0, 9)).toBe(town);
      expect(memberIds).not.toContain(leaderWorkerId);
    }
    const everybody = crews.flatMap(({ leaderWorkerId, memberIds }) => [leaderWorkerId, ...memberIds]);
    expect(new Set(everybody).size).toBe(everybody.length);
    expect(crews[0]?.memberIds.length).toBeGreaterThanOrEqual(30);
  });
});
