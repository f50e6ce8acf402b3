/**
 * Guarantees
 * 1. A claim takes one seat and is announced; repeating it, or a late one, changes and announces nothing.
 * 2. Seats never go over the total, also with many claims at once; one referral claims one vacancy.
 * 3. Loading brings in what is new and leaves what exists; twice is the same as once; an unknown employer is named.
 */
import { describe, expect, it } from "@jest/globals";
import { aCounty } from "@qianxian/testing/cards";
import { noFacts } from "../domain/facts.ts";
import {
  aLeader,
  anEmployer,
  aService,
  aVacanciesApp,
  completeVacancy,
  employerId,
  otherEmployerId,
  referralId,
  vacancyId,
} from "../testing/index.ts";

const withFive = async () => {
  const service = aVacanciesApp();
  const { id } = await service.app.publishVacancy(completeVacancy(), anEmployer);
  const claim = (n: number, state: string, vacancy: string = id) =>
    service.app.claimSeat({ vacancyId: vacancy, referralId: referralId(n), state }, aService);
  return { ...service, id, claim };
};

describe("claimSeat", () => {
  it("reserves, fills and gives back, and announces each", async () => {
    const { claim, announced } = await withFive();
    await expect(claim(1, "reserved")).resolves.toMatchObject({ state: "reserved", seats: { open: 4, reserved: 1 } });
    await expect(claim(1, "filled")).resolves.toMatchObject({ state: "filled", seats: { open: 4, filled: 1, reserved: 0 } });
    await expect(claim(1, "released")).resolves.toMatchObject({ state: "released", seats: { open: 5, filled: 0 } });
    expect(announced().map(({ seatsOpen }) => seatsOpen)).toEqual([5, 4, 4, 5]);
  });

  it.each([
    ["the same claim again", ["reserved", "reserved"], "reserved"],
    ["a late `reserved` after `filled`", ["filled", "reserved"], "filled"],
    ["giving back twice", ["reserved", "released", "released"], "released"],
  ])("%s changes nothing and says how it stands", async (_what, states, state) => {
    const { claim, state: kept } = await withFive();
    for (const wanted of states.slice(0, -1)) await claim(1, wanted);
    const events = kept.events.length;
    await expect(claim(1, String(states.at(-1)))).resolves.toMatchObject({ state });
    expect(kept.events).toHaveLength(events);
  });

  it("says released when nothing was ever taken, and announces nothing", async () => {
    const { claim, state } = await withFive();
    await expect(claim(1, "released")).resolves.toMatchObject({ state: "released", seats: { open: 5 } });
    expect(state.events).toHaveLength(1);
  });

  it("gives five seats to twenty at once", async () => {
    const { claim, state } = await withFive();
    const results = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => claim(n + 1, "reserved")));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "no-seat-open" });
    expect([state.events.length, state.seatClaims.size]).toEqual([6, 5]);
  });

  it("does not let one referral claim at two vacancies, nor at none", async () => {
    const { app, claim } = await withFive();
    const other = await app.publishVacancy(completeVacancy(), anEmployer);
    await claim(1, "reserved");
    await expect(claim(1, "reserved", other.id)).rejects.toMatchObject({ code: "vacancy-not-found" });
    await expect(claim(2, "reserved", vacancyId(99))).rejects.toMatchObject({ code: "vacancy-not-found" });
  });

  it("gives no seat of a closed vacancy", async () => {
    const { app, claim, id } = await withFive();
    await app.closeVacancy({ vacancyId: id }, anEmployer);
    await expect(claim(1, "reserved")).rejects.toMatchObject({ code: "vacancy-closed" });
  });
});

describe("loadVacancies", () => {
  const { employerId: _employer, externalId: _id, ...facts } = completeVacancy();
  const vacancy = (n: number, owner: string = employerId) => ({ ...noFacts, ...facts, id: vacancyId(n), employerId: owner });
  const loaded = { id: "019b0000-00a2-7000-8000-000000000001", name: "示例农场", base: "local", county: aCounty };

  it("brings in what is new, once", async () => {
    const { app, state, announced } = aVacanciesApp();
    const input = { employers: [loaded], vacancies: [vacancy(1, loaded.id), vacancy(2)] };
    await expect(app.loadVacancies(input, aService)).resolves.toEqual({ employers: 1, vacancies: 2 });
    await expect(app.loadVacancies(input, aService)).resolves.toEqual({ employers: 0, vacancies: 0 });
    expect(announced().map(({ id, employerName }) => [id, employerName])).toEqual([[vacancyId(1), "示例农场"], [vacancyId(2), "示例制衣厂"]]);
    expect(state.events).toHaveLength(1);
  });

  it("leaves what exists as it is", async () => {
    const { app, state } = aVacanciesApp();
    await app.loadVacancies({ employers: [], vacancies: [vacancy(1)] }, aService);
    await app.changeVacancy({ vacancyId: vacancyId(1), title: "平车工" }, anEmployer);
    await app.loadVacancies({ employers: [{ id: otherEmployerId, name: "别的名字", base: "local", county: aCounty }], vacancies: [vacancy(1)] }, aService);
    expect(state.postings.get(vacancyId(1))?.facts.title).toBe("平车工");
    expect(state.employers.get(otherEmployerId)?.name).toBe("示例宾馆");
  });

  it("names an employer that is not known, also one kept out by its name, and changes nothing", async () => {
    const { app, state } = aVacanciesApp();
    const twin = { id: "019b0000-00a2-7000-8000-000000000002", name: "示例制衣厂", base: "changzhou", county: aCounty };
    for (const employers of [[], [twin]]) {
      const load = app.loadVacancies({ employers, vacancies: [vacancy(1, twin.id)] }, aService);
      await expect(load).rejects.toMatchObject({ code: "employer-not-found" });
    }
    expect([state.postings.size, state.events]).toEqual([0, []]);
  });

  it("keeps wording that law forbids a draft", async () => {
    const { app, announced } = aVacanciesApp();
    await app.loadVacancies({ employers: [], vacancies: [{ ...vacancy(1), description: "限女性" }] }, aService);
    expect(announced()).toEqual([expect.objectContaining({ status: "draft" })]);
    await expect(app.readVacancy({ vacancyId: vacancyId(1) }, aLeader)).rejects.toMatchObject({ code: "vacancy-not-found" });
  });
});
