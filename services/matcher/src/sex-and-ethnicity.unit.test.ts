/**
 * Guarantees
 * 1. Nothing that the matcher is told or asked has a field for sex, ethnicity or a figure that gives them away (ID
 *    number, name, photograph); an event that brings one is refused whole.
 * 2. Were such fields in the stored cards all the same, wherever in them, every answer would be the same: scores,
 *    order, sentences, counts and gates.
 */
import { describe, expect, it } from "@jest/globals";
import { flow } from "@qianxian/contracts";
import { matcherInternalRoutes, matcherRoutes } from "@qianxian/contracts/matcher";
import { CrewCard, WorkerCard, WorkersChanged } from "@qianxian/contracts/profiles";
import { VacancyCard } from "@qianxian/contracts/vacancies";
import { Sector } from "@qianxian/contracts/vocabulary";
import { parseInput } from "@qianxian/kernel";
import { anEvent } from "@qianxian/testing";
import fc from "fast-check";
import { z } from "zod";
import { aCrew, aMatcherApp, aVacancy, aWorker, countyStaff, crewId, outreach, vacancyId, workerId } from "./testing/index.ts";

/** Names of every field that a schema has, at any depth. */
const fieldsOf = (schema: z.ZodType): string[] => {
  const walk = (part: unknown): string[] => {
    if (Array.isArray(part)) return part.flatMap(walk);
    if (typeof part !== "object" || part === null) return [];
    return Object.entries(part).flatMap(([key, inner]) =>
      key === "properties" ? Object.entries(inner as object).flatMap(([name, own]) => [name, ...walk(own)]) : walk(inner),
    );
  };
  return walk(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
};
const betrays = /^(?:sex|gender|is(?:fe)?male|(?:fe)?male|ethnic(?:ity|group)?|nationality|minority|race|mother|maternity|pregnan.*|marri.*|marital.*|idnumber|idcard|fullname|surname|displayname|maskedname|photo)$|[\u6027\u65cf]/iu;

const told = flow.filter(({ run }) => run.some((step) => step.startsWith("matcher/"))).map(({ on }) => on);
const asked = Object.entries({ ...matcherRoutes, ...matcherInternalRoutes });
const inputs: [string, z.ZodType][] = [
  ["WorkerCard", WorkerCard],
  ["CrewCard", CrewCard],
  ["VacancyCard", VacancyCard],
  ...told.map(({ type, payload }): [string, z.ZodType] => [type, payload]),
  ...asked.map(([name, { input }]): [string, z.ZodType] => [name, input]),
];

describe("what the matcher is told and asked", () => {
  it("is walked to the last field", () => {
    expect(told.map(({ type }) => type)).toContain(WorkersChanged.type);
    expect(asked.map(([name]) => name)).toEqual(expect.arrayContaining(["matchesForWorker", "pairsForCampaign"]));
    expect(fieldsOf(WorkerCard)).toEqual(expect.arrayContaining(["seeking", "verifiedOn", "birthMonth", "skills", "years"]));
  });

  it.each(inputs)("has no field for sex or ethnicity in %s", (_name, schema) => {
    expect(fieldsOf(schema).filter((field) => betrays.test(field))).toEqual([]);
  });

  it.each(["sex", "gender", "ethnicity", "性别", "民族", "isFemale", "idNumber"])("would be found out if it had `%s`", (name) => {
    const grown = z.strictObject({ workers: z.array(WorkerCard.extend({ skills: z.array(z.object({ [name]: z.string() })) })) });
    expect(fieldsOf(grown).filter((field) => betrays.test(field))).toEqual([name]);
  });

  it.each(["sex", "ethnicity", "性别", "民族"])("is refused whole with `%s`", (name) => {
    const event = { ...anEvent(WorkersChanged, { workers: [aWorker(1)] }).payload as object, workers: [{ ...aWorker(1), [name]: "x" }] };
    expect(() => parseInput(WorkersChanged.payload, event)).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });
});

const few = <T>(from: readonly T[]) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: 2 });
const facts = fc.record({
  skills: few(["缝纫", "电焊", "质检"]).map((names) => names.map((name) => ({ name, level: null, years: null }))),
  wantedRegions: few(["320400", "440300", "522732"]),
  refusedRegions: few(["440300"]),
  wantedSectors: few(Sector.options),
  refusedSectors: few(["hotel"] as const),
  wageFloorFen: fc.option(fc.integer({ min: 300_000, max: 700_000 }), { nil: null }),
  birthMonth: fc.constantFrom("1990-05", "1975-01", "2009-09"),
  crewId: fc.constantFrom(null, crewId(1)),
});
const planted = fc.record({
  sex: fc.constantFrom("男", "女", "F", 1),
  gender: fc.constantFrom("male", "female"),
  ethnicity: fc.constantFrom("水族", "苗族", "汉族"),
  性别: fc.constantFrom("男", "女"),
  民族: fc.constantFrom("布依族", "汉族"),
  isFemale: fc.boolean(),
  idNumber: fc.constantFrom("990000199005170013", "990000199005170021"),
});
const people = fc.array(fc.tuple(facts, planted), { minLength: 1, maxLength: 12 });

type Worker = ReturnType<typeof aWorker>;
const vacancies = [
  aVacancy(1),
  aVacancy(2, { sector: "hotel", region: "440300", skills: [] }),
  aVacancy(3, { skills: [{ name: "电焊", level: null, must: true }], age: { min: 18, max: 45 } }),
];

/** Everything the matcher answers about these people, their cards stored as they are. */
const answersAbout = async (cards: readonly Worker[]) => {
  const { app, env, learn } = aMatcherApp();
  await env.transact((tx) => tx.records.putWorkers(cards));
  const crew = aCrew(1, { memberIds: cards.filter((card) => card.crewId).map(({ id }) => id) });
  await learn({ vacancies, crews: [crew] });
  const ids = vacancies.map(({ id }) => id);
  return {
    matches: await Promise.all(cards.map(({ id }) => app.matchesForWorker({ workerId: id }, countyStaff))),
    candidates: await Promise.all(ids.map((id) => app.candidatesForVacancy({ vacancyId: id }, countyStaff))),
    why: await Promise.all(cards.map(({ id }) => app.explainMatch({ workerId: id, vacancyId: vacancyId(2) }, countyStaff))),
    crew: await app.matchesForCrew({ crewId: crewId(1) }, countyStaff),
    pairs: await app.pairsForCampaign({ vacancyIds: ids, within: {}, perVacancy: 3 }, outreach),
  };
};

describe("sex and ethnicity in what is stored", () => {
  it("move no score, no order and no count, wherever they stand", async () => {
    await fc.assert(
      fc.asyncProperty(people, async (drawn) => {
        const plain = drawn.map(([given], n) => aWorker(n + 1, given));
        const grown = plain.map((card, n) => {
          const extra = drawn[n]?.[1] ?? {};
          const skills = card.skills.map((skill) => ({ ...skill, ...extra }));
          return { ...extra, ...card, skills, seeking: { ...card.seeking, ...extra } } as Worker;
        });
        expect(JSON.stringify(grown)).toContain("民族");
        expect(await answersAbout(grown)).toEqual(await answersAbout(plain));
      }),
      { numRuns: 40 },
    );
  });

  it("would show if facts that may count were changed", async () => {
    const [sews, welds] = [aWorker(1), aWorker(1, { skills: [{ name: "电焊", level: null, years: null }] })];
    expect(await answersAbout([sews])).not.toEqual(await answersAbout([welds]));
    expect((await answersAbout([sews])).matches[0]?.workerId).toBe(workerId(1));
  });
});
