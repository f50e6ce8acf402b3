/**
 * Guarantees
 * 1. Employers and what is posted belong to a county; staff of another neither see, change nor post for them.
 * 2. The same name, and the same external id without an employer, are something else in another county; an import
 *    tells nothing of what another county took in.
 * 3. Every employer has a twin in the sandbox, registered or loaded, and keeps it; what is posted for the twin is the sandbox's.
 * 4. Other services are told an employer's county and twin; of one in the sandbox, itself.
 */
import { AuditNoted } from "@qianxian/contracts/identity";
import { Actor, sandboxCounty } from "@qianxian/contracts/vocabulary";
import { describe, expect, it } from "@jest/globals";
import { aCounty, anId } from "@qianxian/testing/cards";
import {
  anEmployer,
  aRow,
  aService,
  aVacanciesApp,
  completeVacancy,
  countyStaff,
  employerId,
  strangeStaff,
  townStaff,
} from "../testing/index.ts";

const factory = { name: "示例电子厂", base: "huangpu" };
const sandboxStaff = { ...countyStaff, county: sandboxCounty } as typeof countyStaff;
const notFound = { code: "vacancy-not-found" };
const noEmployer = { code: "employer-not-found" };

/** A county's register of one employer with a vacancy, and a draft without an employer. */
const aCountyWithPostings = async () => {
  const service = aVacanciesApp();
  const { app } = service;
  const owned = await app.publishVacancy(completeVacancy(), anEmployer);
  const unowned = await app.publishVacancy(completeVacancy({ externalId: "A-1" }), countyStaff);
  return { ...service, owned, unowned };
};

describe("two counties", () => {
  it("does not show one what is the other's", async () => {
    const { app, owned, unowned, announced } = await aCountyWithPostings();
    for (const { id } of [owned, unowned]) {
      await expect(app.readVacancy({ vacancyId: id }, townStaff)).resolves.toMatchObject({ id });
      await expect(app.readVacancy({ vacancyId: id }, strangeStaff)).rejects.toMatchObject(notFound);
      await expect(app.changeVacancy({ vacancyId: id, seats: 9 }, strangeStaff)).rejects.toMatchObject(notFound);
      await expect(app.closeVacancy({ vacancyId: id }, strangeStaff)).rejects.toMatchObject(notFound);
    }
    expect((await app.listVacancies({}, countyStaff)).items).toHaveLength(2);
    expect((await app.listVacancies({}, strangeStaff)).items).toEqual([]);
    expect((await app.listVacancies({ employerId }, strangeStaff)).items).toEqual([]);
    expect((await app.listEmployers({}, strangeStaff)).items).toEqual([]);
    expect(announced().map(({ county }) => county)).toEqual([aCounty, aCounty]);
  });

  it("lets nobody post, import or complete for another's employer", async () => {
    const { app, state } = await aCountyWithPostings();
    const own = await app.publishVacancy(completeVacancy(), strangeStaff);
    const before = structuredClone(state);
    const attempts = [
      app.publishVacancy(completeVacancy({ employerId }), strangeStaff),
      app.importPostings({ base: "changzhou", employerId, postings: [aRow(1)] }, strangeStaff),
      app.changeVacancy({ vacancyId: own.id, employerId }, strangeStaff),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject(noEmployer);
    expect(state).toEqual(before);
  });

  it("takes the same name and the same ids for something else", async () => {
    const { app, unowned, announced } = await aCountyWithPostings();
    const here = await app.registerEmployer(factory, countyStaff);
    const there = await app.registerEmployer(factory, strangeStaff);
    expect([here.county, there.county, here.id === there.id]).toEqual([aCounty, "522731", false]);
    const other = await app.publishVacancy(completeVacancy({ externalId: "A-1" }), strangeStaff);
    expect(other.id).not.toBe(unowned.id);

    const take = async (actor: Actor) =>
      (await app.importPostings({ base: "local", employerId: null, postings: [aRow(1)] }, actor)).results[0];
    const [first, second] = [await take(countyStaff), await take(strangeStaff)];
    expect([first?.effect, second?.effect]).toEqual(["created", "created"]);
    expect(second?.vacancyId).not.toBe(first?.vacancyId);
    expect(announced().slice(-2).map(({ county }) => county)).toEqual([aCounty, "522731"]);
  });
});

describe("the twin in the sandbox", () => {
  const placesOf = async (app: ReturnType<typeof aVacanciesApp>["app"], id: string) =>
    app.readEmployerPlaces({ employerId: id }, aService);

  it("is made once, with an employer that is registered or loaded", async () => {
    const { app, state } = aVacanciesApp();
    const loaded = { id: anId(5, "a1"), name: "示例农场", base: "local" as const, county: aCounty };
    await app.loadVacancies({ employers: [loaded], vacancies: [] }, aService);
    const { id } = await app.registerEmployer(factory, countyStaff);
    for (const real of [id, loaded.id]) {
      const places = await placesOf(app, real);
      expect(places).toEqual({ id: real, name: expect.any(String), county: aCounty, sandboxId: expect.any(String) });
      expect(places.sandboxId).not.toBe(real);
      await expect(placesOf(app, places.sandboxId)).resolves.toEqual({ ...places, id: places.sandboxId, county: sandboxCounty });
    }
    const size = state.employers.size;
    const before = await placesOf(app, id);
    await app.registerEmployer(factory, countyStaff);
    await app.loadVacancies({ employers: [loaded], vacancies: [] }, aService);
    expect([state.employers.size, await placesOf(app, id)]).toEqual([size, before]);
  });

  it("posts in the sandbox, where only the sandbox sees it", async () => {
    const { app, announced } = aVacanciesApp();
    const { id } = await app.registerEmployer(factory, countyStaff);
    const { sandboxId } = await placesOf(app, id);
    const testKey = Actor.parse({ role: "employer", employerId: sandboxId, county: sandboxCounty, keyId: anId(1) });
    const posted = await app.publishVacancy(completeVacancy({ base: "huangpu" }), testKey);
    expect(posted).toMatchObject({ status: "live", employerName: factory.name });
    expect(announced()[0]).toMatchObject({ county: sandboxCounty, employerId: sandboxId });

    await expect(app.readVacancy({ vacancyId: posted.id }, testKey)).resolves.toMatchObject({ id: posted.id });
    await expect(app.readVacancy({ vacancyId: posted.id }, sandboxStaff)).resolves.toMatchObject({ id: posted.id });
    const itself = Actor.parse({ role: "employer", employerId: id, county: aCounty });
    for (const actor of [countyStaff, townStaff, itself])
      await expect(app.readVacancy({ vacancyId: posted.id }, actor)).rejects.toMatchObject(notFound);
    expect((await app.listVacancies({}, countyStaff)).items).toEqual([]);
    const listed = (await app.listEmployers({ base: "huangpu" }, countyStaff)).items;
    expect(listed.map((employer) => employer.id)).toEqual([id]);
  });

  it("is itself for an employer that the sandbox entered, and unknown is unknown", async () => {
    const { app } = aVacanciesApp();
    const { id } = await app.registerEmployer(factory, sandboxStaff);
    await expect(placesOf(app, id)).resolves.toEqual({ id, name: factory.name, county: sandboxCounty, sandboxId: id });
    await expect(placesOf(app, anId(99, "a1"))).rejects.toMatchObject(noEmployer);
  });

  it("is noted in the audit log as what was registered, when that came over HTTP", async () => {
    const { app, state } = aVacanciesApp();
    const origin = { operation: "registerEmployer", action: "employer.manage", from: "127.0.0.1", requestId: null } as const;
    const { id } = await app.registerEmployer(factory, countyStaff, { origin });
    const [event] = state.events;
    expect([event?.type, event?.payload]).toEqual([
      AuditNoted.type,
      { entry: expect.objectContaining({ actor: countyStaff, operation: "registerEmployer", subjects: [{ kind: "result", id }] }) },
    ]);
  });
});
