/**
 * Guarantees
 * 1. Lists come newest first or in the order asked for, page by page without gap or repeat, and say how long they are.
 * 2. An employer sees the own ones, whatever is asked; counts have the reach and the filters of the list.
 * 3. A cursor is good for the order that made it, and for no other; one that was made up is refused.
 * 4. A week ahead counts as closing soon; what is over counts as overdue as long as it is live.
 */
import { VacancySort } from "@qianxian/contracts/vacancies";
import { writeCursor } from "@qianxian/kernel";
import { describe, expect, it } from "@jest/globals";
import { anEmployer, aStranger, aVacanciesApp, completeVacancy, countyStaff, employerId, otherEmployerId, strangeStaff, townStaff } from "../testing/index.ts";

const badCursor = { code: "invalid-input", fields: [{ pointer: "/cursor" }] };

/** Of each employer two vacancies, one of them a draft. */
const aMarket = async () => {
  const service = aVacanciesApp();
  for (const actor of [anEmployer, aStranger])
    for (const wage of [undefined, null]) {
      const change = wage === null ? { wage, base: "local" as const } : {};
      await service.app.publishVacancy(completeVacancy(change), actor);
    }
  return service;
};

describe("listVacancies", () => {
  it("pages newest first, without gap or repeat, and says how long the list is", async () => {
    const { app, clock } = aVacanciesApp();
    const ids: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      if (n % 3 === 0) clock.set(new Date(Date.UTC(2026, 2, 2, 2, n)).toISOString());
      ids.unshift((await app.publishVacancy(completeVacancy(), anEmployer)).id);
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof app.listVacancies>> = await app.listVacancies({ limit: 3, ...(cursor ? { cursor } : {}) }, countyStaff);
      seen.push(...page.items.map(({ id }) => id));
      expect(page.total).toBe(7);
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(ids);
  });

  it.each(VacancySort.options)("goes on in the order %s where it ended, also behind the longest title", async (sort) => {
    const { app } = aVacanciesApp();
    const title = "岗".repeat(120);
    for (let n = 0; n < 3; n += 1) await app.publishVacancy(completeVacancy({ title }), anEmployer);
    const first = await app.listVacancies({ limit: 2, sort }, countyStaff);
    const second = await app.listVacancies({ limit: 2, sort, cursor: first.nextCursor ?? "" }, countyStaff);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
    expect([second.nextCursor, second.total]).toEqual([null, 3]);
    for (const other of VacancySort.options.filter((one) => one !== sort))
      await expect(app.listVacancies({ sort: other, cursor: first.nextCursor ?? "" }, countyStaff)).rejects.toMatchObject(badCursor);
  });

  it.each([
    "made-up",
    writeCursor({ sort: "newest", key: 1, id: employerId }),
    writeCursor({ sort: "seats-open", key: 2 ** 40, id: employerId }),
    writeCursor({ sort: "title", key: "一", id: "x" }),
  ])("refuses the cursor %s, which it did not make", async (cursor) => {
    const { app } = aVacanciesApp();
    for (const sort of VacancySort.options)
      await expect(app.listVacancies({ sort, cursor }, countyStaff)).rejects.toMatchObject(badCursor);
  });

  it("shows an employer the own ones, whatever is asked, and filters", async () => {
    const { app } = await aMarket();
    const owners = async (input: object, actor = countyStaff) => {
      const { items, total } = await app.listVacancies(input, actor);
      expect(total).toBe(items.length);
      return items.map((item) => item.employerId);
    };
    expect(await owners({}, anEmployer)).toEqual([employerId, employerId]);
    expect(await owners({ employerId }, anEmployer)).toEqual([employerId, employerId]);
    expect(await owners({ employerId: otherEmployerId }, anEmployer)).toEqual([]);
    expect(await owners({ status: "draft", lack: "wage", q: "宾馆" })).toEqual([otherEmployerId]);
    expect(await owners({ base: "changzhou" }, townStaff)).toEqual([otherEmployerId, employerId]);
    expect(await owners({}, strangeStaff)).toEqual([]);
  });

  it("does not take words of nothing but blanks", async () => {
    const { app } = aVacanciesApp();
    await expect(app.listVacancies({ q: "  " }, countyStaff)).rejects.toMatchObject({ code: "invalid-input", fields: [{ pointer: "/q" }] });
  });
});

describe("countVacancies", () => {
  it("counts within reach, under the same filters", async () => {
    const { app } = await aMarket();
    const counts = async (input: object, actor = countyStaff) => {
      const { live, draft, closed } = await app.countVacancies(input, actor);
      return [live, draft, closed];
    };
    expect(await counts({})).toEqual([2, 2, 0]);
    expect(await counts({}, anEmployer)).toEqual([1, 1, 0]);
    expect(await counts({ employerId: otherEmployerId }, anEmployer)).toEqual([0, 0, 0]);
    expect(await counts({ employerId: otherEmployerId }, townStaff)).toEqual([1, 1, 0]);
    expect(await counts({ base: "local" })).toEqual([0, 2, 0]);
    expect(await counts({}, strangeStaff)).toEqual([0, 0, 0]);
  });

  it("counts what wants a hand: a week ahead, what is over, few seats and none", async () => {
    const { app, clock } = aVacanciesApp();
    const live: [string, number][] = [["2026-03-08", 1], ["2026-03-10", 3], ["2026-03-17", 4], ["2026-03-18", 9]];
    for (const [closesOn, seats] of live) await app.publishVacancy(completeVacancy({ closesOn, seats }), anEmployer);
    const { id } = await app.publishVacancy(completeVacancy({ closesOn: "2026-03-10", seats: 2 }), anEmployer);
    await app.closeVacancy({ vacancyId: id }, anEmployer);
    clock.set("2026-03-09T16:00:00.000Z");
    const counts = await app.countVacancies({}, anEmployer);
    expect(counts).toEqual({
      live: 4,
      draft: 0,
      closed: 1,
      closing: 2,
      overdue: 1,
      fewSeats: 2,
      full: 0,
      today: "2026-03-10",
      closingBy: "2026-03-17",
    });
    const closing = { status: "live", closesFrom: counts.today, closesBy: counts.closingBy };
    expect((await app.listVacancies(closing, anEmployer)).total).toBe(counts.closing);
  });
});
