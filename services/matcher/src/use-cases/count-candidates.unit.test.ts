/**
 * Guarantees
 * 1. For each vacancy asked, in that order: how many people pass every gate, and how many of them score 5500 or more; the
 *    same as counting among all by score and gates.
 * 2. A draft counts as if it were live; a closed or full one counts nobody. A vacancy that is unknown or of another county
 *    is left out.
 * 3. Town staff count their own people only, and no count of the county's is given to them.
 * 4. Counting gives way to others every 1000 people, and every answer belongs to one state of the index.
 * 5. A count is made once while it holds, also for two who ask at once; it is made anew when the vacancy or the day
 *    changes, when people changed and half a minute has passed, and when much has changed.
 * 6. 20 vacancies at most.
 */
import { describe, expect, it } from "@jest/globals";
import { suitsFrom } from "@qianxian/contracts/matcher";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { passesGates, scoreOnly } from "@qianxian/matching";
import { aMatcherApp, aVacancy, aWorker, countyStaff, notSeeking, otherTown, strangeStaff, townStaff, vacancyId, workerId } from "../testing/index.ts";

const people = [
  aWorker(1, { skills: [], wantedRegions: ["440300"] }),
  aWorker(2),
  aWorker(3, { town: otherTown }),
  aWorker(4, { seeking: notSeeking }),
  aWorker(5, { erased: true }),
];
const ids = (...numbers: number[]) => numbers.map(vacancyId).join(",");

const setUp = async (vacancies = [aVacancy(1)]) => {
  const whole = aMatcherApp();
  await whole.learn({ vacancies, workers: people });
  const count = async (asked: string, actor: Actor = countyStaff) => (await whole.app.countCandidates({ ids: asked }, actor)).items;
  let entered = 0;
  /** So many more people who look for work, straight into the index. */
  const enter = (howMany: number) =>
    whole.index.apply(
      Array.from({ length: howMany }, () => {
        entered += 1;
        return { kind: "worker", card: aWorker(100 + entered), position: whole.index.position + entered };
      }),
    );
  return { ...whole, count, enter };
};

describe("countCandidates", () => {
  it("counts who passes every gate and whom it suits, vacancy by vacancy in the order asked", async () => {
    const vacancies = [aVacancy(1), aVacancy(2, { region: "440300", skills: [] })];
    const { count } = await setUp(vacancies);
    const context = { today: "2026-03-02" };
    const plain = vacancies.map((vacancy) => {
      const eligible = people.filter((worker) => passesGates(worker, vacancy, context));
      const suits = eligible.filter((worker) => scoreOnly(worker, vacancy, context) >= suitsFrom);
      return { vacancyId: vacancy.id, eligible: eligible.length, suits: suits.length };
    });

    const items = await count(ids(2, 1));

    expect(items).toMatchObject([plain[1], plain[0]]);
    expect(plain[0]).toMatchObject({ eligible: 3, suits: 2 });
  });

  it("counts for a draft as if it were live, nobody for what is shut, and leaves out what is none", async () => {
    const { count } = await setUp([
      aVacancy(1, { status: "draft" }),
      aVacancy(2, { status: "closed" }),
      aVacancy(3, { seatsOpen: 0 }),
    ]);
    expect((await count(ids(1, 2, 3, 4))).map(({ eligible, suits }) => [eligible, suits])).toEqual([[3, 2], [0, 0], [0, 0]]);
    expect(await count(ids(1, 2), strangeStaff)).toEqual([]);
  });

  it("counts to town staff their own people only", async () => {
    const { count } = await setUp();
    expect((await count(ids(1)))[0]).toMatchObject({ eligible: 3, suits: 2 });
    expect((await count(ids(1), townStaff))[0]).toMatchObject({ eligible: 2, suits: 1 });
    expect((await count(ids(1)))[0]).toMatchObject({ eligible: 3, suits: 2 });
  });

  it("gives way every 1000 people, and counts them as they stood at the beginning", async () => {
    const { app, turns, env, index, enter } = await setUp();
    enter(4_999);
    const asOf = index.asOf("2026-03-02");
    const { giveWay } = env.deps;
    env.deps.giveWay = async () => {
      await giveWay();
      enter(1);
    };

    const { items } = await app.countCandidates({ ids: ids(1) }, countyStaff);

    expect(turns.given).toBe(6);
    expect(items).toMatchObject([{ eligible: 5_002, asOf }]);
  });

  it("is made once while it holds, also for two who ask at once", async () => {
    const { count, turns } = await setUp();
    const [one, two] = await Promise.all([count(ids(1)), count(ids(1))]);
    expect([turns.given, two]).toEqual([1, one]);
    await count(ids(1));
    expect(turns.given).toBe(1);
  });

  it("is made anew when people changed and half a minute has passed, and not before", async () => {
    const { count, learn, clock } = await setUp();
    await count(ids(1));
    await learn({ workers: [aWorker(6)] });
    clock.set("2026-03-02T02:00:30.000Z");
    expect((await count(ids(1)))[0]?.eligible).toBe(3);
    clock.set("2026-03-02T02:00:30.001Z");
    expect((await count(ids(1)))[0]?.eligible).toBe(4);
  });

  it("is made anew at once when much has changed", async () => {
    const { count, enter } = await setUp();
    await count(ids(1));
    enter(501);
    expect((await count(ids(1)))[0]?.eligible).toBe(504);
  });

  it("is made anew at once when the vacancy or the day is another", async () => {
    const { count, learn, clock } = await setUp();
    await count(ids(1));
    await learn({ vacancies: [aVacancy(1, { seatsOpen: 0, revision: 2 })] });
    expect((await count(ids(1)))[0]?.eligible).toBe(0);
    await learn({ vacancies: [aVacancy(1, { closesOn: "2026-03-02", revision: 3 })] });
    expect((await count(ids(1)))[0]?.eligible).toBe(3);
    clock.set("2026-03-03T02:00:00.000Z");
    expect((await count(ids(1)))[0]).toMatchObject({ eligible: 0, asOf: { date: "2026-03-03" } });
  });

  it("takes 20 vacancies at most, each once", async () => {
    const { count } = await setUp();
    const many = (length: number) => ids(...Array.from({ length }, (_, n) => n + 1));
    await expect(count(many(21))).rejects.toMatchObject({ code: "invalid-input", fields: [{ pointer: "/ids" }] });
    expect(await count(`${many(20)},${ids(1)}`)).toHaveLength(1);
    await expect(count(workerId(1).slice(1))).rejects.toMatchObject({ code: "invalid-input" });
  });
});
