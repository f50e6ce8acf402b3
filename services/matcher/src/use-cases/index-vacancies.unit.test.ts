/**
 * Guarantees
 * 1. A vacancy that is told of can be found and matched.
 * 2. The same event twice, and an older revision that comes late, change nothing.
 * 3. A chunk may hold one vacancy several times; the highest revision wins.
 * 4. A closed vacancy is not revived by a late event, and is live again by the revision that renews it.
 * 5. A chunk holds up to 500 vacancies, each with its own position.
 */
import { describe, expect, it } from "@jest/globals";
import { VacanciesChanged } from "@qianxian/contracts/vacancies";
import { anEvent } from "@qianxian/testing";
import { aMatcherApp, aVacancy, county, vacancyId } from "../testing/index.ts";

const id = aVacancy(1).id;

describe("indexVacancies", () => {
  it("makes a vacancy known", async () => {
    const { learn, index } = aMatcherApp();
    await learn({ vacancies: [aVacancy(1)] });
    expect(index.vacancy(id)).toEqual(aVacancy(1));
    expect(index.position).toBe(1);
  });

  it("acts on an event once, and ignores an older revision", async () => {
    const { learn, index, reactions } = aMatcherApp();
    const event = anEvent(VacanciesChanged, { vacancies: [aVacancy(1, { revision: 2, seatsOpen: 4 })] });
    await reactions["index-vacancies"].react(event);
    await reactions["index-vacancies"].react(event);
    await learn({ vacancies: [aVacancy(1, { revision: 1, seatsOpen: 9 })] });
    expect(index.vacancy(id)).toMatchObject({ revision: 2, seatsOpen: 4 });
    expect(index.position).toBe(1);
  });

  it("lets the highest revision win within a chunk", async () => {
    const { learn, index } = aMatcherApp();
    const revisions = [2, 3, 1].map((revision) => aVacancy(1, { revision, seatsOpen: revision }));
    await learn({ vacancies: revisions });
    expect(index.vacancy(id)).toMatchObject({ revision: 3, seatsOpen: 3 });
  });

  it("does not revive what is closed", async () => {
    const { learn, index } = aMatcherApp();
    await learn({ vacancies: [aVacancy(1, { revision: 5, status: "closed", seatsOpen: 0 })] });
    await learn({ vacancies: [aVacancy(1, { revision: 4 })] });
    expect(index.vacancy(id)).toMatchObject({ status: "closed" });
    expect(index.liveVacancies(county)).toEqual([]);
  });

  it("offers what was closed and is renewed, whichever event comes first", async () => {
    const { learn, index } = aMatcherApp();
    const [closed, renewed] = [
      aVacancy(1, { revision: 5, status: "closed", seatsOpen: 0 }),
      aVacancy(1, { revision: 6, closesOn: "2026-09-30" }),
    ];
    await learn({ vacancies: [closed] });
    await learn({ vacancies: [renewed] });
    expect(index.liveVacancies(county)).toEqual([renewed]);
    await learn({ vacancies: [closed] });
    expect(index.liveVacancies(county)).toEqual([renewed]);
  });

  it("takes a chunk of 500", async () => {
    const { learn, index } = aMatcherApp();
    await learn({ vacancies: Array.from({ length: 500 }, (_, n) => aVacancy(n)) });
    expect(index.position).toBe(500);
    expect(index.liveVacancies(county).map((vacancy) => vacancy.id)).toContain(vacancyId(499));
  });
});
